/** Compares what YAML gave, whatever it gave: cycles, shared branches, dates, sets and maps included. */

/** Pairs met before, kept once there have been many: short data needs none, and cycles end all the same. */
interface Trail {
	steps: number;
	readonly pairs: Map<object, Set<object>>;
}

const MANY = 500;

function metBefore(a: object, b: object, trail: Trail): boolean {
	trail.steps += 1;
	if (trail.steps < MANY) return false;
	const before = trail.pairs.get(a) ?? new Set<object>();
	if (before.has(b)) return true;
	trail.pairs.set(a, before.add(b));
	return false;
}

function sameLists(a: readonly unknown[], b: readonly unknown[], trail: Trail): boolean {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at += 1) if (!walk(a[at], b[at], trail)) return false;
	return true;
}

function sameKeys(a: object, b: object, trail: Trail): boolean {
	const keys = Object.keys(a);
	const others = Object.keys(b);
	if (keys.length !== others.length) return false;
	const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
	return keys.every((key, at) => key === others[at] && walk(left[key], right[key], trail));
}

function walk(a: unknown, b: unknown, trail: Trail): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
	if (metBefore(a, b, trail)) return true;
	if (Array.isArray(a)) return sameLists(a, b as unknown[], trail);
	if (a instanceof Date) return Object.is(a.getTime(), (b as Date).getTime());
	if (a instanceof Map || a instanceof Set) return sameLists([...a], [...(b as Iterable<unknown>)], trail);
	return sameKeys(a, b, trail);
}

/** True where both hold the same, in the same order. A pair met again counts as the same, so cycles end. */
export function same(a: unknown, b: unknown): boolean {
	return walk(a, b, { steps: 0, pairs: new Map() });
}
