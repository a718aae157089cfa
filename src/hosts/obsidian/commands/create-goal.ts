import { MarkdownView } from 'obsidian';
import type { Part } from '../context';
import { openCreate } from '../modals/create';

/** One line of what is selected; a longer selection gives its first line. */
const firstLine = (text: string): string =>
	text
		.split('\n')
		.find((line) => line.trim() !== '')
		?.trim() ?? '';

export const createGoal: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'create-goal',
		name: 'Create goal',
		icon: 'plus',
		callback: () => {
			const editor = context.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
			const sentence = firstLine(editor?.getSelection() ?? '').replace(
				/^(?:[-*+]|\d+\.)\s+(?:\[.\]\s+)?/,
				'',
			);
			openCreate(context, sentence === '' ? {} : { sentence });
		},
	});
};
