/** Compares what YAML gave, whatever it gave: cycles, shared branches, dates, sets and bytes included. */

type Seen = Map<object, Set<object>>;

function entriesOf(value: object): readonly (readonly [unknown, unknown])[] {
	if (value instanceof Map) return [...(value as Map<unknown, unknown>).entries()];
	if (value instanceof Set) return [...(value as Set<unknown>)].map((entry) => [entry, entry]);
	return Object.entries(value);
}

function walk(a: unknown, b: unknown, seen: Seen): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
	if (a instanceof Date) return Object.is(a.getTime(), (b as Date).getTime());
	const before = seen.get(a) ?? new Set<object>();
	if (before.has(b)) return true;
	seen.set(a, before.add(b));
	const left = entriesOf(a);
	const right = entriesOf(b);
	return (
		left.length === right.length &&
		left.every(([key, value], at) => {
			const other = right[at];
			return other !== undefined && walk(key, other[0], seen) && walk(value, other[1], seen);
		})
	);
}

/** True where both hold the same, in the same order. A pair met again counts as the same, so cycles end. */
export function same(a: unknown, b: unknown): boolean {
	return walk(a, b, new Map());
}
