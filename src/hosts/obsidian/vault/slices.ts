/** Milliseconds of work before the app gets its turn (performance.md: typing must never wait for us). */
const SLICE = 8;

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

/** Does `work` on every item, pausing after each slice; stops early where `goOn` says no. */
export async function inSlices<T>(
	items: Iterable<T>,
	work: (item: T) => void,
	clock: Clock,
	goOn: () => boolean,
): Promise<void> {
	let until = clock.now() + SLICE;
	let done = 0;
	for (const item of items) {
		if (!goOn()) return;
		work(item);
		done += 1;
		if (done % LOOK !== 0 || clock.now() < until) continue;
		await clock.pause();
		until = clock.now() + SLICE;
	}
}
