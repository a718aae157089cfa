import type { Part } from '../context';
import { openServes } from '../modals/serves';

export const addServes: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'add-serves',
		name: 'Add what this goal serves',
		icon: 'link',
		checkCallback: (checking) => {
			const goal = context.currentGoal();
			if (!goal) return false;
			if (!checking) openServes(context, goal);
			return true;
		},
	});
};
