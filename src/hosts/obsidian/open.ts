import type { App, PaneType } from 'obsidian';
import type { Path } from '../../core/goal/goal';
import { say } from './notices';
import { hostWords } from '../../core/words/host';
import { PROGRESS_VIEW } from './view-types';

/** Opens a note; `line` (0-based) puts the cursor there, for writing. */
export async function openNote(
	app: App,
	path: Path,
	newLeaf: PaneType | boolean = false,
	line: number | null = null,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) return say(hostWords.noteGone);
	const leaf = app.workspace.getLeaf(newLeaf);
	const there = line === null ? {} : { state: { mode: 'source' }, eState: { line } };
	await leaf.openFile(file, { active: true, ...there });
}

/**
 * Opens one of the plugin's views, or brings the one that is open to the front: progress in the right sidebar, the
 * others in the main area. `revealLeaf` is awaited because the view may be deferred until then.
 */
export async function openView(app: App, type: string, state: Record<string, unknown> = {}): Promise<void> {
	const { workspace } = app;
	const open = workspace.getLeavesOfType(type)[0];
	const leaf =
		open ??
		(type === PROGRESS_VIEW
			? await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true, state })
			: workspace.getLeaf('tab'));
	if (!open && type !== PROGRESS_VIEW) await leaf.setViewState({ type, active: true, state });
	else if (Object.keys(state).length > 0)
		await leaf.setViewState({ type, active: true, state: { ...leaf.getViewState().state, ...state } });
	await workspace.revealLeaf(leaf);
}
