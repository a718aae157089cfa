/** Private goals and discreet mode (decision 25, look.md §5): one place hides, everything after it draws what is left. */
import type { Goal, Path } from '../../core/goal/goal';
import type { Edge } from '../../core/index/facts';
import { targetKey } from '../../core/map/keys';
import type { MapGraph, MapNode } from '../../core/map/picture';
import { mapWords } from '../../core/words';

const hidden = (goal: Goal, title: string): Goal => ({
	...goal,
	title,
	areas: [],
	why: null,
	unit: null,
	nextStep: null,
	stage: null,
	signs: [],
	smartSkip: [],
});

function veilNode(node: MapNode, discreet: boolean): MapNode {
	const { goal } = node;
	if (goal.private) return { path: node.path, goal: hidden(goal, mapWords.privateGoal), facts: null };
	if (!discreet || goal.kind === 'life') return node;
	return { path: node.path, goal: hidden(goal, mapWords.kinds.therapy), facts: null };
}

/**
 * The graph as it may be seen: private goals are "Private goal", in discreet mode therapy goals are "Therapy goal",
 * both without stage, area and value, and no because stands on a line that touches them. Cards keep their place.
 */
export function veil(graph: MapGraph, discreet: boolean): MapGraph {
	const secret = new Set<Path>();
	const nodes = graph.nodes.map((node) => {
		const seen = veilNode(node, discreet);
		if (seen !== node) secret.add(node.path);
		return seen;
	});
	if (secret.size === 0) return graph;
	const open = new Set<string>();
	const edges = graph.edges.map((edge): Edge => {
		const quiet = secret.has(edge.from) || secret.has(targetKey(edge));
		if (!quiet) open.add(targetKey(edge));
		return quiet ? { ...edge, because: null } : edge;
	});
	const ghosts = graph.ghosts.map((ghost) => (open.has(ghost.key) ? ghost : { ...ghost, text: '' }));
	return { ...graph, nodes, edges, ghosts };
}
