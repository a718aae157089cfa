import type { App } from 'obsidian';
import type { Notes } from './context';
import { say, sayWithUndo } from './notices';
import { createNote } from './vault/create-note';
import { findOpenEditor } from './vault/open-editor';
import { writeNote, type FindEditor } from './vault/writer';

/** The one way to change notes, with the notices that go with it. */
export function notesOf(app: App): Notes {
	const findEditor: FindEditor = (file) => findOpenEditor(app, file);
	return {
		async write(path, change, said) {
			const written = await writeNote(app.vault, findEditor, path, change);
			if (!written.ok) say(written.reason);
			else if (said !== undefined && written.changed) sayWithUndo(said, written.undo);
			return written;
		},
		create: (folder, fileName, text) => createNote(app.vault, folder, fileName, text),
		async read(path) {
			const file = app.vault.getFileByPath(path);
			if (!file) return null;
			return findEditor(file)?.text() ?? (await app.vault.read(file));
		},
	};
}
