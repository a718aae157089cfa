/** A map from a key to the set of notes under it, which forgets keys that hold nothing. */
import type { Path } from '../goal/goal';

export class Many {
	readonly #sets = new Map<string, Set<Path>>();

	/** How many notes stand under all keys together. */
	get size(): number {
		let size = 0;
		for (const set of this.#sets.values()) size += set.size;
		return size;
	}

	get(key: string): ReadonlySet<Path> {
		return this.#sets.get(key) ?? NONE;
	}

	add(key: string, path: Path): void {
		const set = this.#sets.get(key);
		if (set) set.add(path);
		else this.#sets.set(key, new Set([path]));
	}

	delete(key: string, path: Path): void {
		const set = this.#sets.get(key);
		if (set?.delete(path) && set.size === 0) this.#sets.delete(key);
	}
}

const NONE: ReadonlySet<Path> = new Set();
