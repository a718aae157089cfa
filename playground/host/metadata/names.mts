import { nameOf, parentPath, type TFile } from '../vault/files.mts';

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** What a link may call a file by: its name, without `.md`. */
const keyOf = (path: string): string => fold(nameOf(path)).replace(/\.md$/, '');

/** Resolves the path of a link relative to a note's folder; null where it leads above the root. */
function relativeTo(folder: string, path: string): string | null {
	const parts = folder === '/' ? [] : folder.split('/');
	for (const part of path.split('/')) {
		if (part === '..') {
			if (parts.pop() === undefined) return null;
		} else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** Every file by folded name and path, so that a link is resolved without looking at all files. */
export class FileNames {
	readonly #byKey = new Map<string, Set<TFile>>();
	readonly #byPath = new Map<string, TFile>();

	add(file: TFile): void {
		const key = keyOf(file.path);
		const named = this.#byKey.get(key) ?? new Set();
		this.#byKey.set(key, named.add(file));
		this.#byPath.set(fold(file.path), file);
	}

	remove(file: TFile, path = file.path): void {
		this.#byKey.get(keyOf(path))?.delete(file);
		if (this.#byPath.get(fold(path)) === file) this.#byPath.delete(fold(path));
	}

	/** The key under which a link looks for its file. */
	static keyOf = keyOf;

	/** How many files a name could mean. */
	countNamed(path: string): number {
		return this.#byKey.get(keyOf(path))?.size ?? 0;
	}

	/** Full path first, then relative, then by last segments: same folder, shortest path, alphabet. */
	find(linkpath: string, source: string): TFile | null {
		const path = linkpath.replace(/^\/+/, '');
		const folder = parentPath(source);
		const relative = /^\.\.?\//.test(path) ? relativeTo(folder, path) : null;
		const exact = this.#exact(relative ?? path);
		if (exact !== null || relative !== null) return exact;
		const end = fold(path).replace(/\.md$/, '');
		const candidates = [...(this.#byKey.get(keyOf(path)) ?? [])].filter((file) =>
			`/${fold(file.path).replace(/\.md$/, '')}`.endsWith(`/${end}`),
		);
		const near = candidates.find((file) => parentPath(file.path) === folder);
		return (
			near ??
			candidates.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ??
			null
		);
	}

	#exact(path: string): TFile | null {
		return this.#byPath.get(fold(`${path}.md`)) ?? this.#byPath.get(fold(path)) ?? null;
	}
}
