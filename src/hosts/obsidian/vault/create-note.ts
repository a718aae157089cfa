import type { Vault } from 'obsidian';
import { folded, freePath, readFolder } from '../../../core/note/file-name';
import { hostWords } from '../../../core/words/host';
import { writingWords } from '../../../core/words/writing';
import type { Created, NewText } from '../context';

/** What making a note needs of the vault. */
export type Drawer = Pick<
	Vault,
	'configDir' | 'create' | 'createFolder' | 'getAbstractFileByPath' | 'getAllLoadedFiles'
>;

const refused: Created = { ok: false, reason: hostWords.notCreated };

/** Tries before giving up on a name that others keep taking (sync at the same moment). */
const TRIES = 5;

/**
 * Makes a note in `folder` (made too where it is missing), under `fileName` or the next free name. Never overwrites.
 * Names are compared as the strictest disk does: without case and in NFC (reliability.md §2.2, hazards 21 to 23).
 */
export async function createNote(
	vault: Drawer,
	folder: string,
	fileName: string,
	text: NewText,
): Promise<Created> {
	const home = readFolder(folder);
	if (!home.ok) return home;
	if (isInside(home.folder, vault.configDir)) return { ok: false, reason: writingWords.folderHidden };
	if (fileName === '') return { ok: false, reason: writingWords.noName };
	const taken = new Set(vault.getAllLoadedFiles().map((file) => folded(file.path)));
	try {
		const made = await makeFolder(vault, home.folder);
		for (let tries = 0; tries < TRIES; tries++) {
			const path = freePath(made, fileName, (candidate) => taken.has(folded(candidate)));
			try {
				const whole = typeof text === 'string' ? text : text(path.slice(path.lastIndexOf('/') + 1));
				const file = await vault.create(path, whole);
				return { ok: true, path: file.path };
			} catch {
				// There is a file the app has not seen yet, or the disk refuses the name: the next name, then stop.
				taken.add(folded(path));
			}
		}
	} catch {
		return refused;
	}
	return refused;
}

/** The folder as the vault spells it: "Goals" is "goals" where that is there already, as on most disks. */
async function makeFolder(vault: Drawer, folder: string): Promise<string> {
	let path = '';
	for (const part of folder.split('/').filter(Boolean)) {
		const wanted = path ? `${path}/${part}` : part;
		const there =
			vault.getAbstractFileByPath(wanted) ??
			vault.getAllLoadedFiles().find((file) => folded(file.path) === folded(wanted));
		path = there?.path ?? (await vault.createFolder(wanted)).path;
	}
	return path;
}

const isInside = (path: string, folder: string): boolean =>
	`${folded(path)}/`.startsWith(`${folded(folder)}/`);
