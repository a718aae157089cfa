/** Which goals are on the map (filters take away), and which of them a search lights (search only dims). */
import type { Path } from '../../core/goal/goal';
import { targetKey } from '../../core/map/keys';
import type { MapGraph, MapNode } from '../../core/map/picture';
import { areaLabel } from '../../core/goal/areas';
import { threadsOf } from './reach';
import type { MapState } from './state';

const isFolded = ({ goal }: MapNode): boolean => goal.status === 'done' || goal.status === 'released';

function matches(node: MapNode, state: MapState, thread: ReadonlySet<Path> | null): boolean {
	const { goal } = node;
	if (state.kind !== 'both' && goal.kind !== state.kind) return false;
	if (state.status === 'active' && goal.status !== 'active') return false;
	if (thread !== null && !thread.has(node.path)) return false;
	return state.areas.length === 0 || goal.areas.some((area) => state.areas.includes(area));
}

export interface Filtered {
	readonly graph: MapGraph;
	/** Goals that are done or let go and would be shown with "All goals". */
	readonly folded: number;
}

/** The part of the graph the person chose. Lines need both ends; a ghost stays while a line leads to it. */
export function filterGraph(graph: MapGraph, state: MapState): Filtered {
	const thread =
		state.thread === null
			? null
			: new Set(threadsOf(graph).find((paths) => paths.includes(state.thread ?? '')) ?? []);
	const chosen = graph.nodes.filter((node) => matches(node, state, thread?.size ? thread : null));
	const nodes = state.status === 'all' ? chosen : chosen.filter((node) => !isFolded(node));
	const folded = chosen.length - nodes.length;
	if (nodes.length === graph.nodes.length) return { graph, folded };
	const here = new Set(nodes.map((node) => node.path));
	const edges = graph.edges.filter((edge) => here.has(edge.from) && (here.has(edge.to) || !edge.resolved));
	const wanted = new Set(edges.map(targetKey));
	return {
		graph: { ...graph, nodes, edges, ghosts: graph.ghosts.filter(({ key }) => wanted.has(key)) },
		folded,
	};
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Paths of the goals whose title, area or stage holds every word of the query; null without a query. */
export function found(graph: MapGraph, query: string): ReadonlySet<Path> | null {
	const words = plain(query)
		.split(/\s+/)
		.filter((word) => word !== '');
	if (words.length === 0) return null;
	const hit = ({ goal }: MapNode): boolean => {
		const text = plain([goal.title, ...goal.areas.map(areaLabel), goal.stage ?? ''].join(' '));
		return words.every((word) => text.includes(word));
	};
	return new Set(graph.nodes.filter(hit).map((node) => node.path));
}

/** Areas in use, by label; what the filter offers. */
export function areasOf(graph: MapGraph): readonly { slug: string; label: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { goal } of graph.nodes)
		for (const area of goal.areas) counts.set(area, (counts.get(area) ?? 0) + 1);
	return [...counts]
		.map(([slug, count]) => ({ slug, label: areaLabel(slug), count }))
		.sort((a, b) => a.label.localeCompare(b.label));
}
