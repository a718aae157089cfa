import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeOf, Refusal, statOf } from './notes.mts';

/** What the page may ask of the disk; `touched` are the paths it changed. */
export interface Done {
	readonly answer: object;
	readonly touched: readonly string[];
}

export interface Request {
	readonly path?: unknown;
	readonly to?: unknown;
	readonly text?: unknown;
	/** In place of `text`: bytes in base64. */
	readonly bytes?: unknown;
	/** The text the page believes is there; another one there refuses the write (409). */
	readonly over?: unknown;
}

function contentOf({ text, bytes }: Request): string | Buffer {
	if (typeof bytes === 'string') return Buffer.from(bytes, 'base64');
	if (typeof text !== 'string') throw new Refusal(400, 'There is no text in the request.');
	return text;
}
const pathOf = (value: unknown): string => String(value).split('/').filter(Boolean).join('/');

function there(root: string, path: unknown): string {
	const place = placeOf(root, path);
	if (!existsSync(place)) throw new Refusal(404, 'There is nothing at that path.');
	return place;
}

function free(root: string, path: unknown): string {
	const place = placeOf(root, path);
	if (existsSync(place)) throw new Refusal(409, 'Something is there already.');
	return place;
}

function write(root: string, request: Request): Done {
	const place = placeOf(root, request.path);
	const content = contentOf(request);
	if (request.over !== undefined && (!existsSync(place) || readFileSync(place, 'utf8') !== request.over))
		throw new Refusal(409, 'The file changed meanwhile.');
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(place, content);
	return { answer: { stat: statOf(place) }, touched: [pathOf(request.path)] };
}

function create(root: string, request: Request): Done {
	const place = free(root, request.path);
	writeFileSync(place, contentOf(request), { flag: 'wx' });
	return { answer: { stat: statOf(place) }, touched: [pathOf(request.path)] };
}

function rename(root: string, request: Request): Done {
	const from = there(root, request.path);
	const to = placeOf(root, request.to);
	// On disks that fold case, a name that differs only in case is the same file.
	if (existsSync(to) && from.toLowerCase() !== to.toLowerCase())
		throw new Refusal(409, 'Something is there already.');
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
	return { answer: { stat: statOf(to) }, touched: [pathOf(request.path), pathOf(request.to)] };
}

/** Moves to `.trash` inside the folder, as Obsidian can; nothing is deleted for good. */
function trash(root: string, request: Request): Done {
	const place = there(root, request.path);
	if (place === root) throw new Refusal(403, 'The folder itself stays.');
	const name = pathOf(request.path).split('/').at(-1) ?? '';
	const bin = join(root, '.trash');
	mkdirSync(bin, { recursive: true });
	let target = join(bin, name);
	for (let count = 2; existsSync(target); count++) target = join(bin, `${count} ${name}`);
	renameSync(place, target);
	return { answer: {}, touched: [pathOf(request.path)] };
}

function list(root: string, request: Request): Done {
	const items = readdirSync(there(root, request.path), { withFileTypes: true });
	const named = (wanted: (item: (typeof items)[number]) => boolean): string[] =>
		items.filter(wanted).map((item) => [pathOf(request.path), item.name].filter(Boolean).join('/'));
	return {
		answer: { files: named((item) => item.isFile()), folders: named((item) => item.isDirectory()) },
		touched: [],
	};
}

/** Name of the operation → what it does below `root`; throws a {@link Refusal}. */
export const OPERATIONS: Readonly<Record<string, (root: string, request: Request) => Done>> = {
	read: (root, { path }) => {
		const place = there(root, path);
		return { answer: { text: readFileSync(place, 'utf8'), stat: statOf(place) }, touched: [] };
	},
	stat: (root, { path }) => ({ answer: { stat: statOf(there(root, path)) }, touched: [] }),
	mkdir: (root, { path }) => {
		mkdirSync(placeOf(root, path), { recursive: true });
		return { answer: {}, touched: [pathOf(path)] };
	},
	write,
	create,
	rename,
	trash,
	list,
};
