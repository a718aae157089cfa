/** The edges that leave one goal. Decisions 7 to 9, domain.md §3.2. */
import type { Goal, Kind, Link, Path } from '../goal/goal';
import { kept } from '../goal/forms';
import type { GoalBody } from '../note/body';
import type { Edge, Relation } from './facts';

/** Where a link leads: the note, if there is one, and the kind of goal it is, if it is one. */
export interface Found {
	readonly path: Path | null;
	readonly kind: Kind | null;
}

/** What each relation joins: from which kind to which. */
const WAYS: Readonly<Record<Relation, readonly [Kind, Kind]>> = {
	serves: ['therapy', 'life'],
	part_of: ['life', 'life'],
	practice: ['life', 'therapy'],
};
export const RELATIONS = Object.keys(WAYS) as Relation[];

const keyOf = (link: Link, found: Found): string =>
	found.path ?? `? ${link.target.normalize('NFC').toLowerCase()}`;

function problemOf(relation: Relation, goal: Goal, found: Found): Edge['problem'] {
	const [from, to] = WAYS[relation];
	if (found.path !== null && found.kind === null) return 'not-a-goal';
	const wrong = goal.kind !== from || (found.kind !== null && found.kind !== to) || found.path === goal.path;
	return wrong ? 'wrong-way' : undefined;
}

type Detail = Pick<Edge, 'strength' | 'because'>;

/** How much and because, by target; the last line for a target wins. */
function detailsOf(body: GoalBody, find: (link: Link) => Found): Map<string, Detail> {
	const details = new Map<string, Detail>();
	for (const { link, strength, because } of body.helps) {
		details.set(keyOf(link, find(link)), { strength, because });
	}
	return details;
}

const NONE: readonly Edge[] = [];
const PLAIN: Detail = { strength: null, because: null };

function edge(goal: Goal, relation: Relation, link: Link, found: Found, detail: Detail): Edge {
	const resolved = found.path !== null && found.kind !== null;
	const to = found.path !== null && resolved ? found.path : link.target;
	const { strength, because } = detail;
	const plain = { from: goal.path, to, relation, strength, because, resolved };
	const problem = problemOf(relation, goal, found);
	return problem ? { ...plain, problem } : plain;
}

/** One edge per relation and target, in the order of `compareEdges`. Unresolved and wrong-way links are kept. */
export function edgesOf(goal: Goal, body: GoalBody | null, find: (link: Link) => Found): readonly Edge[] {
	if (goal.serves.length + goal.partOf.length + goal.practiceFor.length === 0) return NONE;
	const details = body && goal.serves.length > 0 ? detailsOf(body, find) : null;
	const edges: Edge[] = [];
	const add = (relation: Relation, links: readonly Link[]): void => {
		if (links.length === 0) return;
		const seen = new Set<string>();
		for (const link of links) {
			const found = find(link);
			const key = keyOf(link, found);
			if (seen.has(key)) continue;
			seen.add(key);
			const detail = relation === 'serves' ? details?.get(key) : undefined;
			edges.push(edge(goal, relation, link, found, detail ?? PLAIN));
		}
	};
	add('serves', goal.serves);
	add('part_of', goal.partOf);
	add('practice', goal.practiceFor);
	return kept(edges.sort(compareEdges));
}

/** By source, relation, target: the same order whatever order notes were read in. */
export function compareEdges(a: Edge, b: Edge): number {
	if (a.from !== b.from) return a.from < b.from ? -1 : 1;
	if (a.relation !== b.relation) return RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
	return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
}
