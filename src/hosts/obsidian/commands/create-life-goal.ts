import type { Part } from '../context';
import { openCreate } from '../modals/create';

export const createLifeGoal: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'create-life-goal',
		name: 'Create life goal',
		icon: 'flag',
		callback: () => openCreate(context, { kind: 'life' }),
	});
};
