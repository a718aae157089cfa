import type { Part } from '../context';
import { openBrief } from '../modals/brief';

export const prepareBrief: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'prepare-session-brief',
		name: 'Prepare session brief',
		icon: 'file-text',
		callback: () => openBrief(context),
	});
};
