import type { Part } from '../context';
import { MAP_VIEW } from '../view-types';

export const openGoalMap: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'open-goal-map',
		name: 'Open goal map',
		icon: 'waypoints',
		callback: () => void context.openView(MAP_VIEW),
	});
};
