import type { Path } from '../../../core/goal/goal';
import { nameKey } from '../../../core/index/link-book';

/**
 * What links to goals are called: the last part of the path, without case. Two goals may share a name, so names are
 * counted. Tells at the price of one look-up whether a link may lead to a goal, wherever Obsidian would resolve it.
 */
export class GoalNames {
	private readonly counts = new Map<string, number>();
	private fresh = new Set<string>();

	add(path: Path): void {
		const key = nameKey(path);
		const count = this.counts.get(key) ?? 0;
		if (count === 0) this.fresh.add(key);
		this.counts.set(key, count + 1);
	}

	remove(path: Path): void {
		const key = nameKey(path);
		const count = this.counts.get(key) ?? 0;
		if (count > 1) this.counts.set(key, count - 1);
		else this.counts.delete(key);
	}

	readonly has = (target: string): boolean => this.counts.size > 0 && this.counts.has(nameKey(target));

	hasFresh(): boolean {
		return this.fresh.size > 0;
	}

	/** The names that came since this was last asked. */
	takeFresh(): ReadonlySet<string> {
		const fresh = this.fresh;
		this.fresh = new Set();
		return fresh;
	}
}
