import type { Part } from '../context';
import { openCreate } from '../modals/create';

export const createTherapyGoal: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'create-therapy-goal',
		name: 'Create therapy goal',
		icon: 'sprout',
		callback: () => openCreate(context, { kind: 'therapy' }),
	});
};
