import { openStand } from '../modals/stand';
import type { Part } from '../context';

export const changeStanding: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'change-standing',
		name: 'Change how this goal stands',
		icon: 'circle-dot',
		checkCallback: (checking) => {
			const goal = context.currentGoal();
			if (!goal) return false;
			if (!checking) openStand(context, goal.path);
			return true;
		},
	});
};
