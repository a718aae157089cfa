import type { App } from 'obsidian';
import { DEFAULTS, type Settings } from '../../../core/settings';
import { hostWords } from '../../../core/words/host';
import { settingWords as words } from '../../../core/words/settings';
import { say, sayWithUndo } from '../notices';
import { createNote } from '../vault/create-note';
import type { SettingsStore } from './store';

/** Writes the settings into a new note: plain, readable, and the person's to keep. It holds no goal text. */
export async function exportSettings(app: App, store: SettingsStore): Promise<void> {
	const text = `${words.exported}\n\n\`\`\`json\n${JSON.stringify(store.get(), null, '\t')}\n\`\`\`\n`;
	const made = await createNote(app.vault, '', `${words.exportName}.md`, text);
	if (!made.ok) return say(made.reason);
	const file = app.vault.getFileByPath(made.path);
	if (file) await app.workspace.getLeaf('tab').openFile(file);
}

/** Puts every setting back to how it was at first; one click takes that back. */
export async function resetSettings(store: SettingsStore, redraw: () => void): Promise<void> {
	const before: Settings = store.get();
	if (!(await store.save(DEFAULTS))) return say(hostWords.settingsNotSaved);
	redraw();
	sayWithUndo(words.resetDone, async () => {
		const back = await store.save(before);
		redraw();
		return back;
	});
}
