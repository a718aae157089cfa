/** Counts what listens to window and document, and the intervals that run, so that a leak shows. */

type Options = AddEventListenerOptions | boolean | undefined;

const captures = (options: Options): boolean =>
	typeof options === 'object' ? options.capture === true : options === true;
const once = (options: Options): boolean => typeof options === 'object' && options.once === true;

/** Whether the app or the plugin registers, and not a test's driver, whose scripts have no address here. */
function isOurs(): boolean {
	const callers = (new Error().stack ?? '').split('\n').slice(3);
	return callers.some((line) => /\/(?:host|plugin)\.js/.test(line));
}

/** Follows one target; tells how many listeners of ours it has. */
function follow(target: EventTarget): () => number {
	const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
	const held = new Map<string, Set<unknown>>();
	const setOf = (type: string, options: Options): Set<unknown> => {
		const key = `${type} ${captures(options)}`;
		const set = held.get(key) ?? new Set();
		held.set(key, set);
		return set;
	};
	target.addEventListener = (type: string, listener: never, options?: Options) => {
		if (!once(options) && isOurs()) setOf(type, options).add(listener);
		add(type, listener, options);
	};
	target.removeEventListener = (type: string, listener: never, options?: Options) => {
		setOf(type, options).delete(listener);
		remove(type, listener, options);
	};
	return () => [...held.values()].reduce((sum, set) => sum + set.size, 0);
}

/** Starts counting; the result tells the sum now. */
export function countListeners(): () => number {
	const counts = [follow(window), follow(document)];
	const intervals = new Set<number>();
	const [set, clear] = [window.setInterval.bind(window), window.clearInterval.bind(window)];
	window.setInterval = ((...values: Parameters<typeof set>) => {
		const id = set(...values);
		intervals.add(id);
		return id;
	}) as typeof window.setInterval;
	window.clearInterval = ((id?: number) => {
		if (id !== undefined) intervals.delete(id);
		clear(id);
	}) as typeof window.clearInterval;
	return () => counts.reduce((sum, count) => sum + count(), intervals.size);
}
