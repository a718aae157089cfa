import { listenToFolder, type Listening } from './folders.mts';
import { allEntries, entryAt, type Entry } from './notes.mts';

/** What happened on disk: an entry is there (new or changed), or a path is gone. */
export type Change =
	{ readonly kind: 'here'; readonly entry: Entry } | { readonly kind: 'gone'; readonly path: string };

const mark = (entry: Entry): string =>
	entry.type === 'folder' ? 'folder' : `${entry.stat.mtime} ${entry.stat.size}`;
const WATCHED_HIDDEN = /^\.obsidian\/plugins\/groundwork\/data\.json$/;

/** Follows a folder and tells what other programs do in it; the page's own writes are told by `know` and kept quiet. */
export class FolderWatch {
	readonly #known = new Map<string, string>();
	readonly #waiting = new Map<string, NodeJS.Timeout>();
	readonly #listening: Listening;

	constructor(
		private readonly root: string,
		private readonly tell: (change: Change) => void,
	) {
		for (const entry of allEntries(root, false)) this.#known.set(entry.path, mark(entry));
		this.#listening = listenToFolder(root, (path) => this.#soon(path));
	}

	/** Takes the state at `path` as known: it was our own doing. */
	know(path: string): void {
		for (const held of this.#known.keys())
			if (held === path || held.startsWith(path + '/')) this.#known.delete(held);
		const entry = entryAt(this.root, path, false);
		if (entry === null) return;
		this.#known.set(path, mark(entry));
		if (entry.type === 'folder')
			for (const inside of allEntries(this.root, false))
				if (inside.path.startsWith(path + '/')) this.#known.set(inside.path, mark(inside));
	}

	/** What stands at `path` now, as a change to tell. */
	now(path: string): Change {
		const entry = entryAt(this.root, path);
		return entry === null ? { kind: 'gone', path } : { kind: 'here', entry };
	}

	close(): void {
		this.#listening.close();
		for (const timer of this.#waiting.values()) clearTimeout(timer);
	}

	/** Editors write in several steps: wait until a path rests. */
	#soon(path: string): void {
		if (path.split('/').some((part) => part.startsWith('.')) && !WATCHED_HIDDEN.test(path)) return;
		clearTimeout(this.#waiting.get(path));
		this.#waiting.set(
			path,
			setTimeout(() => {
				this.#waiting.delete(path);
				this.#look(path);
			}, 30),
		);
	}

	#look(path: string): void {
		const entry = entryAt(this.root, path);
		if (entry === null) return this.#gone(path);
		if (this.#known.get(path) === mark(entry)) return;
		this.#known.set(path, mark(entry));
		this.tell({ kind: 'here', entry });
		if (entry.type !== 'folder') return;
		for (const inside of allEntries(this.root, false))
			if (inside.path.startsWith(path + '/') && !this.#known.has(inside.path)) this.#look(inside.path);
	}

	#gone(path: string): void {
		const held = [...this.#known.keys()].filter((one) => one === path || one.startsWith(path + '/'));
		if (held.length === 0) return;
		for (const one of held) this.#known.delete(one);
		this.tell({ kind: 'gone', path });
	}
}
