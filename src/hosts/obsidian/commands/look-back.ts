import { openLookBack } from '../modals/look-back';
import type { Part } from '../context';

export const lookBack: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'look-back',
		name: 'Look back on goals',
		icon: 'history',
		callback: () => openLookBack(context),
	});
};
