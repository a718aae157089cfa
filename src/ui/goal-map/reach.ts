/** Who is connected to whom: what focus keeps, which lines are lit, which goals hang together (look.md §5). */
import type { Path } from '../../core/goal/goal';
import { threadsAmong } from '../../core/map/insights';
import { nearby, upstream } from '../../core/map/nearby';
import type { MapGraph, PlacedLine } from '../../core/map/picture';

/** A drawn line; `fromKey` and `toKey` are card keys. */
export type Ends = Pick<PlacedLine, 'fromKey' | 'toKey' | 'edge'>;

/** What focus on one card keeps. */
export interface Around {
	readonly key: string;
	/** The card and everything that leads to it, any number of steps away. */
	readonly up: ReadonlySet<string>;
	/** `up` and what the card leads to directly; all else is dimmed. */
	readonly near: ReadonlySet<string>;
}

/** All upstream and direct downstream of a card. Practice lines count for their two ends only. */
export function around(key: string, lines: readonly Ends[]): Around {
	const edges = lines.map((line) => line.edge);
	return { key, up: upstream(key, edges), near: nearby(key, edges) };
}

/** Is this line lit in focus? Lines among what leads here, and those of the card itself. */
export function isLit({ fromKey, toKey, edge }: Ends, focus: Around): boolean {
	if (fromKey === focus.key || toKey === focus.key) return true;
	return edge.relation !== 'practice' && focus.up.has(toKey) && focus.up.has(fromKey);
}

/** Threads (domain.md §4) among all goals of the graph. */
export const threadsOf = ({ nodes, edges }: MapGraph): readonly (readonly Path[])[] =>
	threadsAmong(
		nodes.map((node) => node.goal),
		edges,
	);
