import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Unusable } from '../arguments.mts';

export interface DiskStat {
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** A file or folder as the page learns of it; `text` for files that hold text, read with their byte order mark. */
export interface Entry {
	readonly path: string;
	readonly type: 'file' | 'folder';
	readonly stat: DiskStat;
	readonly text?: string;
}

/** What the page may not do; the status is HTTP's. */
export class Refusal extends Error {
	constructor(
		readonly status: 400 | 403 | 404 | 409,
		message: string,
	) {
		super(message);
	}
}

const TEXT = /\.(?:md|base|canvas|json|css)$/i;

/** The real folder behind what a person typed; throws a sentence where there is none. */
export function folderOfNotes(typed: string): string {
	const folder = resolve(typed);
	if (!existsSync(folder)) throw new Unusable(`There is no folder at ${folder}.`);
	if (!statSync(folder).isDirectory()) throw new Unusable(`${folder} is a file, not a folder of notes.`);
	return realpathSync(folder);
}

const within = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

/**
 * The place on disk of a path inside `root`. Refuses what leads outside, also by a symbolic link.
 * `root` is a real path.
 */
export function placeOf(root: string, path: unknown): string {
	if (typeof path !== 'string' || path.includes('\0') || path.includes('\\'))
		throw new Refusal(400, 'That is not a path inside the folder.');
	const parts = path.split('/').filter((part) => part !== '' && part !== '.');
	if (path.startsWith('/') && parts.length > 0) throw new Refusal(403, 'That path is outside the folder.');
	if (parts.includes('..') || /^[a-z]:$/i.test(parts[0] ?? ''))
		throw new Refusal(403, 'That path is outside the folder.');
	const place = join(root, ...parts);
	let there = place;
	while (!exists(there)) there = dirname(there);
	if (!within(root, realOf(there))) throw new Refusal(403, 'That path is outside the folder.');
	return place;
}

/** Also true for a link that leads nowhere. */
function exists(path: string): boolean {
	try {
		lstatSync(path);
		return true;
	} catch {
		return false;
	}
}

function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		throw new Refusal(403, 'That path is a link that leads nowhere.');
	}
}

export function statOf(place: string): DiskStat {
	const { birthtimeMs, mtimeMs, size } = statSync(place);
	return { ctime: Math.round(birthtimeMs || mtimeMs), mtime: Math.round(mtimeMs), size };
}

/** One entry, with its text unless told otherwise; null where it is gone or is a link. */
export function entryAt(root: string, path: string, withText = true): Entry | null {
	const place = join(root, path);
	try {
		const kind = lstatSync(place);
		if (kind.isDirectory()) return { path, type: 'folder', stat: statOf(place) };
		if (!kind.isFile()) return null;
		const base = { path, type: 'file', stat: statOf(place) } as const;
		return withText && TEXT.test(path) ? { ...base, text: readFileSync(place, 'utf8') } : base;
	} catch {
		return null;
	}
}

/** Everything below `root` but hidden names and links, folders before what they hold. */
export function allEntries(root: string, withText = true): Entry[] {
	const found: Entry[] = [];
	const walk = (folder: string): void => {
		for (const item of readdirSync(folder, { withFileTypes: true })) {
			if (item.name.startsWith('.')) continue;
			const place = join(folder, item.name);
			const entry = entryAt(root, relative(root, place).replaceAll(sep, '/'), withText);
			if (entry === null) continue;
			found.push(entry);
			if (entry.type === 'folder') walk(place);
		}
	};
	walk(root);
	return found;
}
