import { MarkdownView } from 'obsidian';
import { createWords as words } from '../../../core/words/create';
import type { Part } from '../context';
import { openCreate } from '../modals/create';

/** The first line with something in it, without list marks. */
const firstLine = (text: string): string =>
	(text.split('\n').find((line) => line.trim() !== '') ?? '')
		.replace(/^\s*(?:[-*+]|\d+\.)\s+(?:\[.\]\s+)?/, '')
		.trim();

/** A new goal, from what is selected in the note where something is. The note itself stays as it is. */
export const createGoal: Part = (plugin, context) => {
	const open = (selected: string): void => {
		const sentence = firstLine(selected);
		openCreate(context, sentence === '' ? {} : { sentence });
	};
	plugin.addCommand({
		id: 'create-goal',
		name: 'Create goal',
		icon: 'plus',
		callback: () => {
			const view = context.app.workspace.getActiveViewOfType(MarkdownView);
			open(view?.editor.getSelection() ?? '');
		},
	});
	plugin.registerEvent(
		context.app.workspace.on('editor-menu', (menu, editor) => {
			const selected = editor.getSelection();
			if (selected.trim() === '') return;
			menu.addItem((item) =>
				item
					.setSection('groundwork')
					.setIcon('plus')
					.setTitle(words.fromSelection)
					.onClick(() => open(selected)),
			);
		}),
	);
};
