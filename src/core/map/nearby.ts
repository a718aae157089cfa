/** What stands around one goal: the part of the map that focus keeps. */
import type { Path } from '../goal/goal';
import type { Edge } from '../index/facts';
import { add, targetKey } from './keys';

function spread(start: string, ways: ReadonlyMap<string, readonly string[]>, steps: number): Set<string> {
	const seen = new Set([start]);
	let edge = [start];
	for (let step = 0; step < steps && edge.length > 0; step++) {
		edge = edge.flatMap((key) => ways.get(key) ?? []).filter((key) => !seen.has(key) && seen.add(key));
	}
	return seen;
}

function ways(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
	const map = new Map<string, string[]>();
	for (const [from, to] of pairs) add(map, from, to);
	return map;
}

const flows = (edge: Edge): boolean => edge.relation !== 'practice';

/** The goal and all that leads to it, any number of lines away; practice does not lead. Ghost keys are included. */
export const upstream = (focus: Path, edges: readonly Edge[]): ReadonlySet<string> =>
	spread(focus, ways(edges.filter(flows).map((edge) => [targetKey(edge), edge.from])), Infinity);

/**
 * Keys around a goal. Without a depth: everything that leads to it, and what it leads to directly (look.md §5).
 * With one: everything up to so many lines away in either direction. Ghost keys are included.
 */
export function nearby(focus: Path, edges: readonly Edge[], depth?: number): ReadonlySet<string> {
	const ends = edges.map((edge): [string, string] => [edge.from, targetKey(edge)]);
	if (depth !== undefined)
		return spread(
			focus,
			ways(ends.flatMap(([from, to]) => [[from, to] as const, [to, from] as const])),
			depth,
		);
	const beside = ends.filter(([from, to]) => from === focus || to === focus);
	return new Set([...upstream(focus, edges), ...beside.flat()]);
}
