import type { Path } from '../../../core/goal/goal';
import { inSlices, type Clock } from './slices';

/** How many notes are read from disk at once. */
const AT_ONCE = 16;

export interface Reader {
	/** The text of a note, or null where it is gone. */
	read(path: Path): Promise<string | null>;
	/** Takes the text. Only called while nothing about the note has changed since the read began. */
	take(path: Path, text: string): void;
}

/**
 * Stage 2: reads texts in slices, each note once per change, and only while somebody holds on (decision 30).
 * State: which notes wait, who holds, which reads have been overtaken by an event.
 */
export class Texts {
	/** Path → which change asked for it; a read that began before a later change is not taken. */
	readonly #waiting = new Map<Path, number>();
	#changes = 0;
	#holders = 0;
	#working: Promise<void> | null = null;
	#open = false;

	readonly #reader: Reader;
	readonly #clock: Clock;

	constructor(reader: Reader, clock: Clock) {
		this.#reader = reader;
		this.#clock = clock;
	}

	/** All goals are known: reading may start. */
	begin(): void {
		this.#open = true;
		this.#start();
	}

	/** The note has changed (or is new): its text is wanted again. */
	add(path: Path): void {
		this.#waiting.set(path, ++this.#changes);
		this.#start();
	}

	/** The text is known by other means, or the note is gone: nothing is left to read, and a read under way is stale. */
	settle(path: Path): void {
		this.#waiting.delete(path);
	}

	/** Reads go on until the answer is called. */
	hold(): () => void {
		let held = true;
		this.#holders += 1;
		this.#start();
		return () => {
			if (held) this.#holders -= 1;
			held = false;
		};
	}

	/** Resolves when nothing is left to read. */
	async whenEmpty(): Promise<void> {
		const release = this.hold();
		while (this.#working) await this.#working;
		release();
	}

	close(): void {
		this.#open = false;
		this.#waiting.clear();
	}

	#goesOn(): boolean {
		return this.#open && this.#holders > 0;
	}

	#start(): void {
		if (this.#working || !this.#goesOn() || this.#waiting.size === 0) return;
		this.#working = this.#work().finally(() => {
			this.#working = null;
			this.#start();
		});
	}

	async #work(): Promise<void> {
		// What is asked for in the same turn is read together.
		await this.#clock.pause();
		while (this.#goesOn() && this.#waiting.size > 0) {
			const batch = [...this.#waiting.keys()].slice(0, AT_ONCE);
			await this.#readAll(batch);
		}
	}

	async #readAll(batch: readonly Path[]): Promise<void> {
		const texts = await Promise.all(
			batch.map(async (path) => {
				const change = this.#waiting.get(path);
				try {
					return { path, change, text: await this.#reader.read(path) };
				} catch {
					// Gone or locked between the event and the read: the next event about it brings it back.
					return { path, change, text: null };
				}
			}),
		);
		await inSlices(
			texts,
			({ path, change, text }) => {
				// Settled or changed again meanwhile: this text is old.
				if (change === undefined || this.#waiting.get(path) !== change) return;
				this.#waiting.delete(path);
				if (text !== null) this.#reader.take(path, text);
			},
			this.#clock,
			() => this.#open,
		);
	}
}
