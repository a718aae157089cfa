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

/**
 * Keys around a goal. Without a depth: everything that leads to it, and what it leads to directly (look.md §5).
 * With one: everything up to so many lines away in either direction. Ghost keys are included.
 */
export function nearby(focus: Path, edges: readonly Edge[], depth?: number): ReadonlySet<string> {
	if (depth !== undefined) {
		const both = edges.flatMap((edge): [string, string][] => [
			[edge.from, targetKey(edge)],
			[targetKey(edge), edge.from],
		]);
		return spread(focus, ways(both), depth);
	}
	const flow = edges.filter((edge) => edge.relation !== 'practice');
	const up = spread(focus, ways(flow.map((edge) => [targetKey(edge), edge.from])), Infinity);
	const beside = edges.filter((edge) => edge.from === focus || targetKey(edge) === focus);
	return new Set([...up, ...beside.flatMap((edge) => [edge.from, targetKey(edge)])]);
}
