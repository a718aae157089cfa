import { Menu, type WorkspaceLeaf } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { Choice } from '../../../ui/goal-map/props';
import type { Context } from '../context';

/** Shows choices as the app's own menu, at the pointer or below an element; a note's own entries join its card. */
export function showMenu(
	context: Context,
	leaf: WorkspaceLeaf | null,
	at: MouseEvent | Element,
	choices: readonly Choice[],
	path?: Path,
): void {
	const menu = new Menu();
	for (const choice of choices)
		menu.addItem((item) => {
			item.setTitle(choice.title).onClick(choice.run);
			item.setSection(`groundwork-${choice.section ?? 'map'}`);
			if (choice.icon !== undefined) item.setIcon(choice.icon);
			if (choice.checked !== undefined) item.setChecked(choice.checked);
		});
	const file = path === undefined ? null : context.app.vault.getFileByPath(path);
	if (file) context.app.workspace.trigger('file-menu', menu, file, 'groundwork-map', leaf ?? undefined);
	if (!('getBoundingClientRect' in at)) {
		menu.showAtMouseEvent(at);
		return;
	}
	const box = at.getBoundingClientRect();
	menu.showAtPosition({ x: box.left, y: box.bottom + 4 }, at.doc);
}
