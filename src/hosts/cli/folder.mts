/** Lists and reads the notes of a folder. Dot folders are skipped, loops of links end, nothing is ever written. */
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { dayOfDate } from '../../core/day';
import type { Day, Path } from '../../core/goal/goal';
import { cliWords } from '../../core/words/cli';
import { Said } from './said.mts';

export interface Unopened {
	readonly path: Path;
	readonly reason: string;
}

/** The notes below a folder, by path, and what could not be opened. */
export interface Folder {
	readonly root: string;
	readonly notes: readonly Path[];
	readonly unopened: readonly Unopened[];
}

const codeOf = (error: unknown): string =>
	typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const NOTE = /\.md$/i;
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** @throws {Said} where the folder is not there, is no folder, or cannot be opened */
function openRoot(folder: string): string {
	const root = resolve(folder);
	try {
		if (!statSync(root).isDirectory()) throw new Said(cliWords.notFolder(folder));
		readdirSync(root);
		return root;
	} catch (error) {
		if (error instanceof Said) throw error;
		throw new Said(
			codeOf(error) === 'ENOENT' ? cliWords.noFolderThere(folder) : cliWords.closedFolder(folder),
		);
	}
}

/** Walks a folder; linked folders are read once, and never where they lead back into this folder. */
class Walk {
	readonly notes: Path[] = [];
	readonly unopened: Unopened[] = [];
	readonly #real: string;
	readonly #linked = new Set<string>();

	constructor(readonly root: string) {
		this.#real = realpathSync(root);
	}

	into(folder: Path): void {
		let entries: Dirent[];
		try {
			entries = readdirSync(join(this.root, folder), { withFileTypes: true }).sort(byName);
		} catch {
			this.unopened.push({ path: folder, reason: cliWords.closedInside });
			return;
		}
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isSymbolicLink()) this.follow(path);
			else if (entry.isDirectory()) this.into(path);
			else if (entry.isFile() && NOTE.test(entry.name)) this.notes.push(path);
		}
	}

	follow(path: Path): void {
		try {
			const real = realpathSync(join(this.root, path));
			const stat = statSync(real);
			if (stat.isFile() && NOTE.test(path)) this.notes.push(path);
			if (!stat.isDirectory() || this.#linked.has(real)) return;
			if (`${real}${sep}`.startsWith(`${this.#real}${sep}`) || this.#real.startsWith(`${real}${sep}`)) return;
			this.#linked.add(real);
			this.into(path);
		} catch {
			if (NOTE.test(path)) this.unopened.push({ path, reason: cliWords.deadLink });
		}
	}
}

/** Lists every note below a folder, dot folders aside. @throws {Said} where the folder itself cannot be opened */
export function openFolder(folder: string): Folder {
	const walk = new Walk(openRoot(folder));
	walk.into('');
	return { root: walk.root, notes: walk.notes, unopened: walk.unopened };
}

/** The text of a note, or null where the file cannot be opened. */
export function readText(root: string, path: Path): string | null {
	try {
		return readFileSync(join(root, path), 'utf8');
	} catch {
		return null;
	}
}

/** The local day on which the file was made, where the disk knows it; else of its last change. */
export function createdDay(root: string, path: Path): Day {
	const { birthtimeMs, mtimeMs } = statSync(join(root, path));
	return dayOfDate(new Date(birthtimeMs > 0 ? Math.min(birthtimeMs, mtimeMs) : mtimeMs));
}
