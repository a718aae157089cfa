import type { Path } from '../../../core/goal/goal';
import type { NoteFacts } from '../../../core/index/facts';
import type { GoalIndex } from '../../../core/index/goal-index';
import { GoalNames } from './goal-names';

/** The notes that have anything to say, as the index holds them; and what their goals are called. */
export class KnownNotes {
	readonly names = new GoalNames();

	readonly #index: GoalIndex;

	constructor(index: GoalIndex) {
		this.#index = index;
	}

	get(path: Path): NoteFacts | undefined {
		return this.#index.facts(path);
	}

	/** The index sees for itself where nothing of ours is different: then nothing is drawn again. */
	put(path: Path, facts: NoteFacts): void {
		this.#name(path, this.get(path), facts);
		this.#index.put(path, facts);
	}

	/** Several notes at once: links among them are followed when all are in. */
	readonly together = (work: () => void): void => this.#index.batch(work);

	remove(path: Path): void {
		this.#name(path, this.get(path), undefined);
		this.#index.remove(path);
	}

	rename(from: Path, to: Path): void {
		const facts = this.get(from);
		this.#name(from, facts, undefined);
		if (facts) this.#name(to, this.get(to), facts);
		this.#index.rename(from, to);
	}

	below(folder: Path): Path[] {
		return [...this.#index.paths()].filter((path) => path.startsWith(`${folder}/`));
	}

	#name(path: Path, before: NoteFacts | undefined, after: NoteFacts | undefined): void {
		const was = before?.reading.is === 'goal';
		const is = after?.reading.is === 'goal';
		if (is && !was) this.names.add(path);
		if (was && !is) this.names.remove(path);
	}
}
