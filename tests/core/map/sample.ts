/** Small graphs for the map's tests, and random ones for its laws. */
import fc from 'fast-check';
import type { Goal, Kind, Path, Strength } from '../../../src/core/goal/goal';
import type { Edge, GoalFacts, Relation } from '../../../src/core/index/facts';
import type { MapGraph } from '../../../src/core/map/picture';
import { shape } from '../../../src/core/map/shape';

export function goal(path: Path, kind: Kind, more: Partial<Goal> = {}): Goal {
	return {
		path,
		kind,
		title: path.replace(/\.md$/, ''),
		areas: [],
		status: 'active',
		importance: null,
		why: null,
		started: null,
		private: false,
		publish: null,
		measure: null,
		per: null,
		unit: null,
		startValue: null,
		target: null,
		current: null,
		due: null,
		review: null,
		confidence: null,
		nextStep: null,
		competence: null,
		smartSkip: [],
		serves: [],
		partOf: [],
		practiceFor: [],
		hinders: [],
		stage: null,
		closeness: null,
		signs: [],
		agreed: null,
		talkedAbout: null,
		...more,
	};
}

export function edge(
	from: Path,
	to: string,
	relation: Relation = 'serves',
	strength: Strength | null = null,
	more: Partial<Edge> = {},
): Edge {
	return { from, to, relation, strength, because: null, resolved: true, ...more };
}

export function facts(more: Partial<GoalFacts> = {}): GoalFacts {
	return {
		letters: null,
		share: null,
		value: null,
		stage: null,
		lastMoved: null,
		lastWritten: null,
		confidences: [],
		...more,
	};
}

export const source = (goals: readonly Goal[], edges: readonly Edge[]) => ({
	goals: () => goals,
	edges: () => edges,
});

export const graphOf = (goals: readonly Goal[], edges: readonly Edge[]): MapGraph =>
	shape(source(goals, edges), new Map());

const RELATIONS = ['serves', 'serves', 'serves', 'part_of', 'part_of', 'practice'] as const;

/** Any graph a vault could hold: cycles, links to oneself, twice, the wrong way, to nothing. */
export const anyGraph = (most = 24): fc.Arbitrary<{ goals: Goal[]; edges: Edge[] }> =>
	fc.integer({ min: 0, max: most }).chain((count) => {
		const kinds = fc.array(fc.constantFrom<Kind>('life', 'therapy'), { minLength: count, maxLength: count });
		const ends = fc.tuple(
			fc.nat({ max: Math.max(0, count - 1) }),
			fc.nat({ max: Math.max(0, count + 1) }),
			fc.constantFrom(...RELATIONS),
			fc.constantFrom<Strength | null>(null, 1, 2, 3),
			fc.constantFrom(null, 'Because it holds me back whenever I try to say what I want.'),
		);
		return fc
			.record({ kinds, ends: fc.array(ends, { maxLength: count * 2 }) })
			.map(({ kinds: of, ends: pairs }) => {
				const name = (index: number): Path => `Goals/Goal ${index}.md`;
				const goals = of.map((kind, index) => goal(name(index), kind));
				const edges = pairs
					.filter(() => count > 0)
					.map(([a, b, relation, strength, because]) =>
						b < count
							? edge(name(a), name(b), relation, strength, { because })
							: edge(name(a), `Nowhere ${b - count}`, relation, strength, { resolved: false, because }),
					);
				return { goals, edges };
			});
	});
