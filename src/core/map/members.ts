/** The graph as numbers: cards sorted by key, lines between them. Everything after this works on numbers. */
import type { Kind } from '../goal/goal';
import type { Edge } from '../index/facts';
import { byText, targetKey } from './keys';
import type { Ghost, MapGraph, MapNode } from './picture';

export interface Member {
	readonly key: string;
	/** A ghost stands on the side its lines expect: therapy only where nothing but practice leads to it. */
	readonly side: Kind;
	readonly node: MapNode | null;
	readonly ghost: Ghost | null;
}

/** A line between two members; `from === to` for a link to itself. */
export interface Line {
	readonly edge: Edge;
	readonly from: number;
	readonly to: number;
}

export interface Members {
	readonly members: readonly Member[];
	readonly lines: readonly Line[];
}

function membersOf(graph: MapGraph): Member[] {
	const life = new Set(graph.edges.filter((edge) => edge.relation !== 'practice').map(targetKey));
	const nodes = graph.nodes.map((node): Member => ({
		key: node.path,
		side: node.goal.kind,
		node,
		ghost: null,
	}));
	const ghosts = graph.ghosts.map((ghost): Member => {
		return { key: ghost.key, side: life.has(ghost.key) ? 'life' : 'therapy', node: null, ghost };
	});
	const seen = new Set<string>();
	return [...nodes, ...ghosts]
		.sort((a, b) => byText(a.key, b.key))
		.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Expects any graph, in any order. Leaves members and lines sorted; lines without both ends are left out. */
export function number(graph: MapGraph): Members {
	const members = membersOf(graph);
	const at = new Map(members.map(({ key }, index) => [key, index]));
	const lines = graph.edges
		.map((edge) => ({ edge, from: at.get(edge.from), to: at.get(targetKey(edge)) }))
		.filter((line): line is Line => line.from !== undefined && line.to !== undefined)
		.sort((a, b) => a.from - b.from || a.to - b.to || byText(a.edge.relation, b.edge.relation));
	return { members, lines };
}
