/** Makes something when it is first asked for, and keeps it. The first `Intl` formatter costs 20 ms of starting up. */
export function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
