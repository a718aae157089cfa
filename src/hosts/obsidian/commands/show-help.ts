import type { Part } from '../context';
import { openHelp } from '../modals/help';

export const showHelp: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'show-help',
		name: 'If things are hard right now',
		icon: 'life-buoy',
		callback: () => openHelp(context),
	});
};
