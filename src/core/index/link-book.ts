/**
 * Link resolution outside Obsidian (decision 6): the full path from the root, else relative to the note, else the last
 * path segments: shortest path first, then the alphabet. Names are compared in NFC and lower case; aliases never count.
 */
import type { Path } from '../goal/goal';
import type { Resolve } from './resolve';

const folded = (text: string): string => text.normalize('NFC').toLowerCase();
const bare = (path: string): string => path.replace(/\.md$/i, '');
const folderOf = (path: Path): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What links to a path are filed under: the last segment of its name, without `.md`. */
export function nameKey(link: string): string {
	const name = folded(link.slice(link.lastIndexOf('/') + 1));
	return name.endsWith('.md') ? name.slice(0, -3) : name;
}

/** `Goals/Inner` + `../A` → `Goals/A`; null where it leads out of the folder. */
function joined(folder: string, link: string): string | null {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of link.split('/')) {
		if (part === '..') {
			if (parts.pop() === undefined) return null;
		} else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

const shortest = (a: Path, b: Path): number =>
	a.split('/').length - b.split('/').length || a.length - b.length || (a < b ? -1 : 1);

/** All notes by name. Adding and removing costs the same in any folder, however large. */
export class LinkBook {
	readonly #byName = new Map<string, Path[]>();

	add(path: Path): void {
		const key = nameKey(path);
		const there = this.#byName.get(key);
		if (!there) this.#byName.set(key, [path]);
		else if (!there.includes(path)) this.#byName.set(key, [...there, path].sort(shortest));
	}

	remove(path: Path): void {
		const key = nameKey(path);
		const left = this.#byName.get(key)?.filter((other) => other !== path) ?? [];
		if (left.length) this.#byName.set(key, left);
		else this.#byName.delete(key);
	}

	/** The note a link leads to, or null. `link` has no brackets, alias, subpath or `.md`. */
	readonly resolve: Resolve = (link, from) => {
		const candidates = this.#byName.get(nameKey(link));
		if (!candidates) return null;
		const wanted = folded(link.replaceAll('\\', '/'));
		const steps = /^\.\.?\//.test(wanted);
		const near = joined(folderOf(from), link.replaceAll('\\', '/'));
		const exact = (path: string | null): Path | undefined => {
			if (path === null) return undefined;
			const matches = candidates.filter((note) => folded(bare(note)) === folded(path));
			return matches.find((note) => bare(note) === path) ?? matches[0];
		};
		const found = (steps ? undefined : (exact(wanted.replace(/^\/+/, '')) ?? exact(link))) ?? exact(near);
		if (found !== undefined || steps || wanted.startsWith('/')) return found ?? null;
		const tail = `/${wanted}`;
		return candidates.find((note) => `/${folded(bare(note))}`.endsWith(tail)) ?? null;
	};
}
