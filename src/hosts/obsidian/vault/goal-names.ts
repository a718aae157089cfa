import type { Path } from '../../../core/goal/goal';
import { nameKey } from '../../../core/index/link-book';

/** Marks in the sieve; a name is found by its length and its first and last letter. */
const MARKS = 1 << 16;

/** The name a link means: without subpath, folders and `.md`. Positions only, because it is asked of every link. */
function markOf(link: string): number {
	const hash = link.indexOf('#');
	let end = hash < 0 ? link.length : hash;
	if (link.charCodeAt(end - 3) === 46 && /\.md$/i.test(link.slice(end - 3, end))) end -= 3;
	const start = link.lastIndexOf('/', end - 1) + 1;
	// `| 32` makes Latin letters small, and does no harm to others.
	const letters = ((link.charCodeAt(start) | 32) << 5) ^ (link.charCodeAt(end - 1) | 32);
	return (letters ^ ((end - start) << 9)) & (MARKS - 1);
}

/**
 * What links to goals are called: the last part of the path, without case. Two goals may share a name, so names are
 * counted. A sieve in front says no to nearly every link of a vault without making a string; names that have left
 * stay in it, which costs a closer look and nothing else.
 */
export class GoalNames {
	readonly #counts = new Map<string, number>();
	readonly #sieve = new Uint8Array(MARKS);
	#fresh = new Set<string>();

	add(path: Path): void {
		const key = nameKey(path);
		const count = this.#counts.get(key) ?? 0;
		this.#counts.set(key, count + 1);
		if (count > 0) return;
		this.#fresh.add(key);
		// As people and disks may write it: composed and decomposed letters differ in length.
		for (const form of [key, key.normalize('NFD'), path]) this.#sieve[markOf(form)] = 1;
	}

	remove(path: Path): void {
		const key = nameKey(path);
		const count = this.#counts.get(key) ?? 0;
		if (count > 1) this.#counts.set(key, count - 1);
		else this.#counts.delete(key);
	}

	/** A first look: false where the link leads to no goal; true where a closer look is needed. */
	readonly perhaps = (link: string): boolean => this.#sieve[markOf(link)] === 1 || link.includes('%');

	/** @param target a link without subpath and `.md` */
	readonly has = (target: string): boolean => this.#counts.has(nameKey(target));

	hasFresh(): boolean {
		return this.#fresh.size > 0;
	}

	/** The names that came since this was last asked. */
	takeFresh(): ReadonlySet<string> {
		const fresh = this.#fresh;
		this.#fresh = new Set();
		return fresh;
	}
}
