/** What has changed since listeners were last told, and answers that hold until the next change. */
import type { Path } from '../goal/goal';

export type Listener = (changed: ReadonlySet<Path>) => void;

export class Changes {
	readonly #listeners = new Set<Listener>();
	readonly #answers = new Map<string, unknown>();
	#changed = new Set<Path>();
	#revision = 0;

	/** Grows with every change. */
	get revision(): number {
		return this.#revision;
	}

	mark(path: Path): void {
		this.#changed.add(path);
		// Clearing makes a new table, even of an empty one.
		if (this.#answers.size > 0) this.#answers.clear();
		this.#revision += 1;
	}

	/** The answer to a question, worked out once between two changes. */
	once<T>(question: string, make: () => T): T {
		if (!this.#answers.has(question)) this.#answers.set(question, make());
		return this.#answers.get(question) as T;
	}

	tell(): void {
		if (this.#changed.size === 0) return;
		const changed = this.#changed;
		this.#changed = new Set();
		for (const listener of [...this.#listeners]) listener(changed);
	}

	/** @returns a function that takes the listener off again */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}
