/** From the index to what the map draws: goals as nodes, links as edges, links without a goal note as ghosts. */
import type { Goal, Path, Status } from '../goal/goal';
import type { Edge, GoalFacts } from '../index/facts';
import { closingArcs } from './cycles';
import { byText, targetKey } from './keys';
import { nearby } from './nearby';
import type { Flag, Ghost, MapGraph, MapNode } from './picture';

/** What the map needs of the index. */
export interface MapSource {
	goals(): readonly Goal[];
	edges(): readonly Edge[];
}

export interface ShapeOptions {
	/** Which statuses are shown; all where absent. `OPEN` folds what is done or let go. */
	readonly statuses?: readonly Status[];
	/** Areas to keep; all where absent or empty. */
	readonly areas?: readonly string[];
	/** Keeps what leads to this goal, and what it leads to directly. */
	readonly focus?: Path;
	/** With `focus`: everything up to so many lines away instead, in either direction. */
	readonly depth?: number;
	/** `leave-out`: private goals are absent with all their lines (exports, command line; decision 25). */
	readonly private?: 'keep' | 'leave-out';
}

export const OPEN: readonly Status[] = ['active', 'resting', 'someday'];

const byEnds = (a: Edge, b: Edge): number =>
	byText(a.from, b.from) || byText(a.to, b.to) || byText(a.relation, b.relation);

function chosen(source: MapSource, options: ShapeOptions): Goal[] {
	const { statuses, areas = [] } = options;
	return source.goals().filter((goal) => {
		if (options.private === 'leave-out' && goal.private) return false;
		if (statuses !== undefined && !statuses.includes(goal.status)) return false;
		return areas.length === 0 || goal.areas.some((area) => areas.includes(area));
	});
}

/** One line per pair and relation; a link written twice keeps what the two say together. */
function merged(edges: readonly Edge[], flags: Flag[]): Edge[] {
	const lines = new Map<string, Edge>();
	for (const edge of edges) {
		const key = `${edge.from}\n${targetKey(edge)}\n${edge.relation}`;
		const before = lines.get(key);
		if (before) {
			flags.push({ from: edge.from, to: edge.to, is: 'twice' });
			const { strength, because } = edge;
			lines.set(key, {
				...before,
				strength: before.strength ?? strength,
				because: before.because ?? because,
			});
		} else lines.set(key, edge);
	}
	return [...lines.values()];
}

function flagsOf(nodes: readonly MapNode[], edges: readonly Edge[]): Flag[] {
	const at = new Map(nodes.map((node, index) => [node.path, index]));
	const parts = edges.filter(
		(edge) => edge.relation === 'part_of' && at.has(edge.to) && edge.from !== edge.to,
	);
	const closing = closingArcs(
		nodes.length,
		parts.map((edge) => at.get(edge.from)!),
		parts.map((edge) => at.get(edge.to)!),
	);
	const round = new Set(parts.filter((_, arc) => closing[arc] === 1));
	return edges.flatMap((edge): Flag[] => {
		const { from, to } = edge;
		if (from === to && edge.resolved) return [{ from, to, is: 'self' }];
		if (edge.problem === 'wrong-way') return [{ from, to, is: 'wrong-way' }];
		if (!edge.resolved) return [{ from, to, is: edge.problem === 'not-a-goal' ? 'not-a-goal' : 'no-note' }];
		return round.has(edge) ? [{ from, to, is: 'cycle' }] : [];
	});
}

/**
 * The graph of the map. Independent of the order of goals and edges. Lines whose other end is left out by the
 * options go with it; everything else is kept and, where it is unusual, flagged.
 */
export function shape(
	source: MapSource,
	facts: ReadonlyMap<Path, GoalFacts>,
	options: ShapeOptions = {},
): MapGraph {
	const goals = chosen(source, options).sort((a, b) => byText(a.path, b.path));
	const here = new Set(goals.map((goal) => goal.path));
	const flags: Flag[] = [];
	const kept = [...source.edges()]
		.sort(byEnds)
		.filter((edge) => here.has(edge.from) && (!edge.resolved || here.has(edge.to)));
	const all = merged(kept, flags);
	const near = options.focus === undefined ? null : nearby(options.focus, all, options.depth);
	const nodes = goals
		.filter((goal) => near === null || near.has(goal.path))
		.map((goal): MapNode => ({ path: goal.path, goal, facts: facts.get(goal.path) ?? null }));
	const edges = near === null ? all : all.filter((edge) => near.has(edge.from) && near.has(targetKey(edge)));
	const ghosts = new Map<string, Ghost>();
	for (const edge of edges)
		if (!edge.resolved)
			ghosts.set(targetKey(edge), {
				key: targetKey(edge),
				text: edge.to,
				...(edge.problem === 'not-a-goal' ? { note: true as const } : {}),
			});
	flags.push(...flagsOf(nodes, edges));
	return { nodes, edges, ghosts: [...ghosts.values()], ...(flags.length > 0 ? { flags } : {}) };
}
