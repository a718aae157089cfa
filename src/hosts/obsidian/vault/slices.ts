/**
 * Milliseconds of work before the app gets its turn: with what the index settles at the end of a slice, 8
 * (performance.md: typing must never wait for us).
 */
const SLICE = 4;

/** Items between two looks at the clock; looking costs more than most items do. */
const LOOK = 16;

export interface Clock {
	now(): number;
	/** Lets the app do what it has to do; for `wait` ms where that is given. */
	pause(wait?: number): Promise<void>;
}

export const appClock: Clock = {
	now: () => performance.now(),
	pause: (wait = 0) => new Promise((done) => window.setTimeout(done, wait)),
};

/**
 * Does `work` on every item, pausing after each slice; stops early where `goOn` says no.
 * @param together is given each slice to run
 */
export async function inSlices<T>(
	items: Iterable<T>,
	work: (item: T) => void,
	clock: Clock,
	goOn: () => boolean,
	together: (slice: () => void) => void = (slice) => slice(),
): Promise<void> {
	const left = items[Symbol.iterator]();
	let more = true;
	const slice = (): void => {
		const until = clock.now() + SLICE;
		for (let done = 1; more; done += 1) {
			const next = left.next();
			more = next.done !== true && goOn();
			if (more) work(next.value as T);
			if (done % LOOK === 0 && clock.now() >= until) return;
		}
	};
	while (more) {
		together(slice);
		if (more) await clock.pause();
	}
}
