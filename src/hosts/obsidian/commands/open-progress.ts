import type { Part } from '../context';
import { PROGRESS_VIEW } from '../view-types';

export const openProgress: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'open-progress',
		name: 'Open progress',
		icon: 'flag',
		callback: () => void context.openView(PROGRESS_VIEW),
	});
};
