import type { Part } from '../context';
import { openHelperQuestions } from '../modals/help';

export const helperQuestions: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'questions-for-a-helper',
		name: 'Questions for a helper',
		icon: 'message-circle',
		callback: () => openHelperQuestions(context),
	});
};
