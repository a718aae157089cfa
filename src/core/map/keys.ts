/** Which card a line belongs to. */
import type { Edge } from '../index/facts';

/** The key of the card a line leads to: the goal's path, or its ghost's key. */
export const targetKey = (edge: Edge): string => (edge.resolved ? edge.to : `?${edge.to}`);

/** Plain order of texts: the same on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds to the list kept under `key`. */
export function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
