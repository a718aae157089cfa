import { checkInWords as words } from '../../../core/words/check-in';
import { linkTo } from '../check-in/link';
import { pickGoal } from '../modals/pick-goal';
import type { Part } from '../context';

export const insertGoalLink: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'insert-goal-link',
		name: 'Insert goal link',
		icon: 'link',
		editorCallback: (editor, info) => {
			const from = info.file?.path ?? '';
			pickGoal(context, words.pickLink, (goal) => editor.replaceSelection(linkTo(context, goal, from)));
		},
	});
};
