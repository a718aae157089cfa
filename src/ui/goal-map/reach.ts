/** Who is connected to whom: what focus keeps, which lines are lit, which goals hang together (look.md §5). */
import type { Path } from '../../core/goal/goal';
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

const follow = (start: string, next: (key: string) => readonly string[]): Set<string> => {
	const seen = new Set([start]);
	for (const key of seen) for (const one of next(key)) seen.add(one);
	return seen;
};

const grouped = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
	const map = new Map<string, string[]>();
	for (const [key, value] of pairs) {
		const list = map.get(key);
		if (list) list.push(value);
		else map.set(key, [value]);
	}
	return map;
};

/** All upstream and direct downstream of a card. Practice lines count for their two ends only. */
export function around(key: string, lines: readonly Ends[]): Around {
	const flow = lines.filter((line) => line.edge.relation !== 'practice');
	const into = grouped(flow.map((line) => [line.toKey, line.fromKey]));
	const up = follow(key, (one) => into.get(one) ?? []);
	const beside = lines.filter((line) => line.fromKey === key || line.toKey === key);
	return { key, up, near: new Set([...up, ...beside.flatMap((line) => [line.fromKey, line.toKey])]) };
}

/** Is this line lit in focus? Lines among what leads here, and those of the card itself. */
export function isLit({ fromKey, toKey, edge }: Ends, focus: Around): boolean {
	if (fromKey === focus.key || toKey === focus.key) return true;
	return edge.relation !== 'practice' && focus.up.has(toKey) && focus.up.has(fromKey);
}

/**
 * Threads (domain.md §4): goals that hang together by any resolved line, with at least one of each kind.
 * Largest first, then by path; each sorted by path.
 */
export function threadsOf(graph: MapGraph): readonly (readonly Path[])[] {
	const kind = new Map(graph.nodes.map((node) => [node.path, node.goal.kind]));
	const beside = grouped(
		graph.edges
			.filter(
				(edge) => edge.resolved && edge.relation !== 'practice' && kind.has(edge.from) && kind.has(edge.to),
			)
			.flatMap((edge) => [[edge.from, edge.to] as const, [edge.to, edge.from] as const]),
	);
	const done = new Set<Path>();
	const threads: Path[][] = [];
	for (const { path } of graph.nodes) {
		if (done.has(path)) continue;
		const thread = follow(path, (one) => beside.get(one) ?? []);
		for (const one of thread) done.add(one);
		if (new Set([...thread].map((one) => kind.get(one))).size === 2) threads.push([...thread].sort());
	}
	const order = (a: readonly Path[], b: readonly Path[]): number =>
		b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
	return threads.sort(order);
}
