/** Counts what listens to window and document, and the intervals that run, so that a leak shows. */
export function countListeners(): () => number {
	let count = 0;
	for (const target of [window, document] as EventTarget[]) {
		const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
		const held = new Map<string, Set<unknown>>();
		const key = (type: string, options: unknown): string =>
			`${type} ${String(typeof options === 'object' && options !== null && 'capture' in options ? options.capture : options === true)}`;
		target.addEventListener = (
			type: string,
			listener: never,
			options?: AddEventListenerOptions | boolean,
		) => {
			const set = held.get(key(type, options)) ?? new Set();
			if (!set.has(listener) && !(typeof options === 'object' && options.once === true)) count++;
			held.set(key(type, options), set.add(listener));
			add(type, listener, options);
		};
		target.removeEventListener = (
			type: string,
			listener: never,
			options?: EventListenerOptions | boolean,
		) => {
			if (held.get(key(type, options))?.delete(listener) === true) count--;
			remove(type, listener, options);
		};
	}
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
	return () => count + intervals.size;
}
