import type { Debouncer } from 'obsidian';

/** Calls `callback` once things rest for `timeout` (or once per `timeout`, without `resetTimer`). */
export function debounce<T extends unknown[], V>(
	callback: (...values: T) => V,
	timeout = 0,
	resetTimer = false,
): Debouncer<T, V> {
	let timer: number | null = null;
	let last: T | null = null;
	const fire = (): V | undefined => {
		const values = last;
		timer = last = null;
		return values === null ? undefined : callback(...values);
	};
	const debounced = (...values: T): unknown => {
		last = values;
		if (timer !== null && !resetTimer) return debounced;
		if (timer !== null) window.clearTimeout(timer);
		timer = window.setTimeout(fire, timeout);
		return debounced;
	};
	debounced.cancel = () => {
		if (timer !== null) window.clearTimeout(timer);
		timer = last = null;
		return debounced;
	};
	debounced.run = () => {
		if (timer === null) return undefined;
		window.clearTimeout(timer);
		return fire();
	};
	return debounced as unknown as Debouncer<T, V>;
}
