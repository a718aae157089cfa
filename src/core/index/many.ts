/**
 * A map from a key to the notes under it, which forgets keys that hold nothing. Most keys hold one note or two, and a
 * set takes nearly as much room as a goal: sets are made only for keys with many.
 */
import type { Path } from '../goal/goal';

type Held = Path | readonly Path[] | Set<Path>;

/** From how many notes on a set finds one faster than a look at each. */
const MANY = 8;

export class Many {
	readonly #held = new Map<string, Held>();

	/** How many notes stand under all keys together. */
	get size(): number {
		let size = 0;
		for (const key of this.#held.keys()) size += [...this.get(key)].length;
		return size;
	}

	get(key: string): Iterable<Path> {
		const held = this.#held.get(key);
		return typeof held === 'string' ? [held] : (held ?? NONE);
	}

	add(key: string, path: Path): void {
		const held = this.#held.get(key);
		if (held instanceof Set) held.add(path);
		else if (held === undefined) this.#held.set(key, path);
		else {
			const all = new Set(this.get(key)).add(path);
			if (all.size > 1) this.#held.set(key, all.size < MANY ? [...all] : all);
		}
	}

	delete(key: string, path: Path): void {
		const held = this.#held.get(key);
		if (held instanceof Set) {
			held.delete(path);
			if (held.size === 0) this.#held.delete(key);
		} else if (held !== undefined) {
			const left = [...this.get(key)].filter((other) => other !== path);
			if (left.length > 0) this.#held.set(key, left);
			else this.#held.delete(key);
		}
	}
}

const NONE: readonly Path[] = [];
