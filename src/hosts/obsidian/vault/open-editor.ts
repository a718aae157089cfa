import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import type { OpenEditor } from './writer';

/**
 * The editor in which a note is open for typing. Reading mode and deferred tabs do not count: they follow the file.
 * Where a note is open twice, the one in front is taken; the app keeps the others in step.
 */
export function findOpenEditor(app: App, file: TFile): OpenEditor | null {
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	const views = app.workspace
		.getLeavesOfType('markdown')
		.map((leaf) => leaf.view)
		.filter((view): view is MarkdownView => view instanceof MarkdownView)
		.filter((view) => view.file === file && view.getMode() === 'source');
	const view = views.find((one) => one === active) ?? views[0];
	return view ? asOpenEditor(view, view.editor) : null;
}

function asOpenEditor(view: MarkdownView, editor: Editor): OpenEditor {
	return {
		// The editor works with `\n`; a file's own line ends are put back when the app saves.
		text: () => editor.getValue(),
		replace: async (hunk) => {
			editor.transaction({
				changes: [
					{
						from: editor.offsetToPos(hunk.from),
						to: editor.offsetToPos(hunk.from + hunk.before.length),
						text: hunk.after,
					},
				],
			});
			// At once, so that views follow now and not two seconds later.
			await view.save();
		},
	};
}
