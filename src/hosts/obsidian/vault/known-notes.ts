import type { Path } from '../../../core/goal/goal';
import type { NoteFacts } from '../../../core/index/facts';
import type { GoalIndex } from '../../../core/index/goal-index';
import { GoalNames } from './goal-names';

/** What the index was told last, of the notes that have anything to say; and what their goals are called. */
export class KnownNotes {
	readonly names = new GoalNames();
	readonly #facts = new Map<Path, NoteFacts>();

	readonly #index: GoalIndex;

	constructor(index: GoalIndex) {
		this.#index = index;
	}

	get(path: Path): NoteFacts | undefined {
		return this.#facts.get(path);
	}

	/** The index sees for itself where nothing of ours is different: then nothing is drawn again. */
	put(path: Path, facts: NoteFacts): void {
		this.#name(path, this.#facts.get(path), facts);
		if (facts.reading.is === 'none' && !facts.journal) this.#facts.delete(path);
		else this.#facts.set(path, facts);
		this.#index.put(path, facts);
	}

	remove(path: Path): void {
		this.#name(path, this.#facts.get(path), undefined);
		this.#facts.delete(path);
		this.#index.remove(path);
	}

	rename(from: Path, to: Path): void {
		const facts = this.#facts.get(from);
		this.#name(from, facts, undefined);
		if (facts) {
			this.#name(to, this.#facts.get(to), facts);
			this.#facts.delete(from);
			this.#facts.set(to, facts);
		}
		this.#index.rename(from, to);
	}

	below(folder: Path): Path[] {
		return [...this.#facts.keys()].filter((path) => path.startsWith(`${folder}/`));
	}

	#name(path: Path, before: NoteFacts | undefined, after: NoteFacts | undefined): void {
		const was = before?.reading.is === 'goal';
		const is = after?.reading.is === 'goal';
		if (is && !was) this.names.add(path);
		if (was && !is) this.names.remove(path);
	}
}
