import type { TFile, Vault } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { Splice } from '../../../core/note/splice';
import { hostWords } from '../../../core/words/host';
import type { Written } from '../context';
import { hunkOf, takeBack, type Hunk } from './hunk';

/** A note open for typing. */
export interface OpenEditor {
	text(): string;
	/** Replaces the hunk as one step of the editor's own undo, and saves. */
	replace(hunk: Hunk): Promise<void>;
}

/** The editor in which a note is open for typing, or null. */
export type FindEditor = (file: TFile) => OpenEditor | null;

/** What the writer needs of the app. */
export type Shelf = Pick<Vault, 'getFileByPath' | 'read' | 'process'>;

const refused = (reason: string): Written => ({ ok: false, reason });
const UNCHANGED: Written = { ok: true, changed: false, undo: () => Promise.resolve(true) };

/** Leaves `Vault.process` without writing. */
class Refusal extends Error {}

/**
 * The one place where existing notes are changed. `change` sees the text as it is at that moment and says no where
 * it is not what it expected; then nothing is written. A note open for typing is changed through its editor, so that
 * unsaved typing stays and the app's own undo works; every other one inside `Vault.process`, which is atomic.
 * Not proven in the real app: that Live Preview draws its properties anew after such an edit.
 */
export async function writeNote(
	vault: Shelf,
	findEditor: FindEditor,
	path: Path,
	change: (text: string) => Splice,
): Promise<Written> {
	const file = vault.getFileByPath(path);
	if (!file) return refused(hostWords.noteGone);
	try {
		const editor = findEditor(file);
		const before = editor ? editor.text() : await vault.read(file);
		const made = change(before);
		if (!made.ok) return refused(made.reason);
		const hunk = made.changed ? hunkOf(before, made.text) : null;
		// `process` may write, and so move the note's date, even where nothing changes.
		if (!hunk) return UNCHANGED;
		const done = editor
			? await throughEditor(editor, hunk, made.text)
			: await throughProcess(vault, file, change);
		return { ok: true, changed: true, undo: () => undo(vault, findEditor, file, done) };
	} catch (error) {
		if (error instanceof Refusal) return refused(error.message);
		return refused(vault.getFileByPath(file.path) === file ? hostWords.notWritten : hostWords.noteGone);
	}
}

interface Done {
	readonly text: string;
	readonly hunk: Hunk | null;
}

async function throughEditor(editor: OpenEditor, hunk: Hunk, text: string): Promise<Done> {
	await editor.replace(hunk);
	return { text, hunk };
}

/** The text may have changed between the look and the write, so the change is worked out again inside. */
async function throughProcess(vault: Shelf, file: TFile, change: (text: string) => Splice): Promise<Done> {
	let done: Done | null = null;
	await vault.process(file, (before) => {
		// Deleted or made anew since: this is not the note that was meant. A rename takes the file along.
		if (vault.getFileByPath(file.path) !== file) throw new Refusal(hostWords.noteGone);
		const made = change(before);
		if (!made.ok) throw new Refusal(made.reason);
		done = { text: made.text, hunk: hunkOf(before, made.text) };
		return made.text;
	});
	if (!done) throw new Refusal(hostWords.notWritten);
	return done;
}

/** Puts the old lines back where they are unchanged since. Follows the note through a rename. */
async function undo(vault: Shelf, findEditor: FindEditor, file: TFile, done: Done): Promise<boolean> {
	const { hunk } = done;
	if (!hunk) return true;
	const written = await writeNote(vault, findEditor, file.path, (now) => {
		const text = takeBack(now, done.text, hunk);
		return text === null ? { ok: false, reason: hostWords.changedSince } : { ok: true, text, changed: true };
	});
	return written.ok;
}
