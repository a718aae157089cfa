import { normalizePath, type Vault } from 'obsidian';
import { freePath } from '../../../core/note/file-name';
import { hostWords } from '../../../core/words/host';
import type { Created } from '../context';

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
	text: string,
): Promise<Created> {
	const home = safeFolder(folder, vault.configDir);
	if (home === null) return { ok: false, reason: hostWords.folderRefused };
	const taken = new Set(vault.getAllLoadedFiles().map((file) => sameName(file.path)));
	try {
		const made = await makeFolder(vault, home);
		for (let tries = 0; tries < TRIES; tries++) {
			const path = freePath(made, fileName, (candidate) => taken.has(sameName(candidate)));
			try {
				const file = await vault.create(path, text);
				return { ok: true, path: file.path };
			} catch {
				// There is a file the app has not seen yet, or the disk refuses the name: the next name, then stop.
				taken.add(sameName(path));
			}
		}
	} catch {
		return refused;
	}
	return refused;
}

/**
 * A folder inside the vault, in the app's own form; empty for the vault's root. Null for what could lead out of the
 * vault or into hidden folders: `normalizePath` does not remove `..` (reliability.md §3.1).
 */
export function safeFolder(folder: string, configDir: string): string | null {
	const path = normalizePath(folder.trim());
	if (path === '/' || path === '') return '';
	const parts = path.split('/');
	if (parts.some((part) => part.startsWith('.') || /[\\:*?"<>|#^[\]]/.test(part) || part.trim() !== part))
		return null;
	return sameName(path) === sameName(configDir) ? null : path;
}

/** The folder as the vault spells it: "Goals" is "goals" where that is there already, as on most disks. */
async function makeFolder(vault: Drawer, folder: string): Promise<string> {
	let path = '';
	for (const part of folder.split('/').filter(Boolean)) {
		const wanted = path ? `${path}/${part}` : part;
		const there =
			vault.getAbstractFileByPath(wanted) ??
			vault.getAllLoadedFiles().find((file) => sameName(file.path) === sameName(wanted));
		path = there?.path ?? (await vault.createFolder(wanted)).path;
	}
	return path;
}

const sameName = (path: string): string => path.normalize('NFC').toLowerCase();
