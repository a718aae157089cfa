import type { Part } from '../context';
import { MAP_VIEW } from '../view-types';

export const showOnMap: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'show-on-map',
		name: 'Show current goal on the map',
		icon: 'focus',
		checkCallback: (checking) => {
			const goal = context.currentGoal();
			if (!goal) return false;
			if (!checking) void context.openView(MAP_VIEW, { focus: goal.path, follow: false });
			return true;
		},
	});
};
