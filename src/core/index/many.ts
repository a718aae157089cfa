/**
 * A map from a key to the notes under it, which forgets keys that hold nothing. Most keys hold one note, and a set
 * takes as much room as a whole goal: a set is made only for the second.
 */
import type { Path } from '../goal/goal';

export class Many {
	readonly #held = new Map<string, Path | Set<Path>>();

	/** How many notes stand under all keys together. */
	get size(): number {
		let size = 0;
		for (const held of this.#held.values()) size += typeof held === 'string' ? 1 : held.size;
		return size;
	}

	get(key: string): Iterable<Path> {
		const held = this.#held.get(key);
		return typeof held === 'string' ? [held] : (held ?? NONE);
	}

	add(key: string, path: Path): void {
		const held = this.#held.get(key);
		if (held === undefined) this.#held.set(key, path);
		else if (typeof held !== 'string') held.add(path);
		else if (held !== path) this.#held.set(key, new Set([held, path]));
	}

	delete(key: string, path: Path): void {
		const held = this.#held.get(key);
		if (held === path || (typeof held === 'object' && held.delete(path) && held.size === 0))
			this.#held.delete(key);
	}
}

const NONE: readonly Path[] = [];
