import type { Part } from '../context';
import { openCheck } from '../modals/check';

export const checkCurrentGoal: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'check-current-goal',
		name: 'Check current goal',
		icon: 'search-check',
		checkCallback: (checking) => {
			const goal = context.currentGoal();
			if (goal?.kind !== 'life') return false;
			if (!checking) openCheck(context, goal.path);
			return true;
		},
	});
};
