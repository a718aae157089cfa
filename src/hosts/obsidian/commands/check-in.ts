import { openCheckIn } from '../modals/check-in';
import type { Part } from '../context';

/** On a goal's own note the form opens for that goal; anywhere else the person picks. */
export const checkIn: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'check-in',
		name: 'Check in on a goal',
		icon: 'pencil-line',
		callback: () => {
			const path = context.currentGoal()?.path;
			openCheckIn(context, path === undefined ? {} : { path });
		},
	});
};
