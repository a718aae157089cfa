import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/core/map/layout';
import { tableMeasure as measure } from '../../../src/core/map/measure';
import type { MapGraph } from '../../../src/core/map/picture';
import { OPEN, shape } from '../../../src/core/map/shape';
import { anyGraph, edge, facts, goal, graphOf, source } from './sample';

const paths = (graph: MapGraph): string[] => graph.nodes.map((node) => node.path);
const lines = (graph: MapGraph): string[] =>
	graph.edges.map(({ from, to, relation }) => `${from} ${relation} ${to}`);

describe('from the index to the graph of the map', () => {
	const goals = [
		goal('attach.md', 'therapy', { areas: ['attachment'] }),
		goal('anger.md', 'therapy', { areas: ['aggression'], private: true }),
		goal('partner.md', 'life', { areas: ['relationship'] }),
		goal('dates.md', 'life', { areas: ['relationship'] }),
		goal('run.md', 'life', { areas: ['fitness'], status: 'done' }),
	];
	const edges = [
		edge('attach.md', 'partner.md', 'serves', 3),
		edge('attach.md', 'dates.md', 'serves', 1),
		edge('dates.md', 'partner.md', 'part_of'),
		edge('anger.md', 'run.md', 'serves', 2),
		edge('run.md', 'anger.md', 'practice'),
	];
	const all = source(goals, edges);
	const none = new Map();

	it('keeps every goal with its facts, sorted by path', () => {
		const known = new Map([['run.md', facts({ share: 0.5 })]]);
		const graph = shape(all, known);
		expect(paths(graph)).toEqual(['anger.md', 'attach.md', 'dates.md', 'partner.md', 'run.md']);
		expect(graph.nodes.at(-1)?.facts?.share).toBe(0.5);
		expect(graph.flags).toBeUndefined();
	});

	it('is the same whatever the order of goals and links', () => {
		fc.assert(
			fc.property(anyGraph(), ({ goals: some, edges: links }) => {
				const turned = source([...some].reverse(), [...links].reverse());
				const seen = (graph: MapGraph) => [paths(graph), lines(graph), graph.ghosts, graph.flags];
				// A link written twice says what its first writing says; which is first is the only thing order decides.
				const same = (a: (typeof links)[number], b: (typeof links)[number]): boolean =>
					a.from === b.from && a.to === b.to && a.relation === b.relation;
				const once = links.filter((one, at) => links.findIndex((other) => same(one, other)) === at);
				expect(seen(shape(source(some, once), none))).toEqual(
					seen(shape({ goals: turned.goals, edges: () => [...once].reverse() }, none)),
				);
			}),
		);
	});

	it('folds what is done or let go', () => {
		const graph = shape(all, none, { statuses: OPEN });
		expect(paths(graph)).not.toContain('run.md');
		expect(lines(graph)).toHaveLength(3);
	});

	it('leaves private goals out with all their lines, so that nothing names them', () => {
		const graph = shape(all, none, { private: 'leave-out' });
		expect(JSON.stringify(graph)).not.toContain('anger');
		expect(paths(graph)).toContain('run.md');
	});

	it('keeps the chosen areas', () => {
		expect(paths(shape(all, none, { areas: ['relationship', 'attachment'] }))).toEqual([
			'attach.md',
			'dates.md',
			'partner.md',
		]);
	});

	it('keeps around a focus what leads to it and what it leads to', () => {
		expect(paths(shape(all, none, { focus: 'partner.md' }))).toEqual(['attach.md', 'dates.md', 'partner.md']);
		expect(paths(shape(all, none, { focus: 'dates.md' }))).toEqual(['attach.md', 'dates.md', 'partner.md']);
		expect(paths(shape(all, none, { focus: 'attach.md', depth: 0 }))).toEqual(['attach.md']);
		expect(paths(shape(all, none, { focus: 'run.md', depth: 1 }))).toEqual(['anger.md', 'run.md']);
	});

	it('shows a link without a goal note as a ghost that leads nowhere', () => {
		const lost = edge('attach.md', 'Find someone', 'serves', null, { resolved: false, because: 'I hope.' });
		const graph = shape(source(goals, [lost]), none);
		expect(graph.ghosts).toEqual([{ key: '?Find someone', text: 'Find someone' }]);
		expect(graph.flags).toEqual([{ from: 'attach.md', to: 'Find someone', is: 'no-note' }]);
		const { cards } = layout(graph, { effort: 1, measure });
		expect(cards.filter((card) => card.ghost)).toHaveLength(1);
		expect(cards.find((card) => card.ghost)?.lane).toBe(1);
	});

	it('tells a note that is no goal from one that is missing', () => {
		const plain = edge('attach.md', 'Plain', 'serves', null, { resolved: false, problem: 'not-a-goal' });
		const graph = shape(source(goals, [plain]), none);
		expect(graph.ghosts).toEqual([{ key: '?Plain', text: 'Plain', note: true }]);
		expect(graph.flags).toEqual([{ from: plain.from, to: plain.to, is: 'not-a-goal' }]);
	});

	it('keeps and flags what is unusual: to oneself, twice, in a circle, the wrong way', () => {
		const odd = [
			edge('attach.md', 'attach.md', 'serves', null, { problem: 'wrong-way' }),
			edge('attach.md', 'partner.md', 'serves', null),
			edge('attach.md', 'partner.md', 'serves', 2, { because: 'I leave first.' }),
			edge('dates.md', 'partner.md', 'part_of'),
			edge('partner.md', 'dates.md', 'part_of'),
			edge('anger.md', 'attach.md', 'serves', null, { problem: 'wrong-way' }),
		];
		const graph = shape(source(goals, odd), none);
		expect(graph.flags?.map(({ is }) => is).sort()).toEqual(['cycle', 'self', 'twice', 'wrong-way']);
		expect(graph.edges).toHaveLength(5);
		expect(graph.edges.find(({ to }) => to === 'partner.md')).toMatchObject({
			strength: 2,
			because: 'I leave first.',
		});
		expect(layout(graph, { effort: 1, measure }).lines).toHaveLength(5);
	});
});

describe('the lanes', () => {
	const kinds = (graph: MapGraph): string[] =>
		layout(graph, { effort: 1, measure }).lanes.map(({ kind }) => kind);
	const laneOf = (graph: MapGraph, path: string): number | null | undefined =>
		layout(graph, { effort: 1, measure }).cards.find((card) => card.key === path)?.lane;

	it('therapy stands left, then steps before what they are part of, then life', () => {
		const goals = [goal('t.md', 'therapy'), goal('a.md', 'life'), goal('b.md', 'life'), goal('c.md', 'life')];
		const edges = [edge('t.md', 'a.md'), edge('a.md', 'b.md', 'part_of'), edge('b.md', 'c.md', 'part_of')];
		const graph = graphOf(goals, edges);
		expect(kinds(graph)).toEqual(['therapy', 'steps', 'steps', 'life']);
		expect(goals.map(({ path }) => laneOf(graph, path))).toEqual([0, 1, 2, 3]);
	});

	it('an empty lane is left out', () => {
		const goals = [goal('a.md', 'life'), goal('b.md', 'life')];
		expect(kinds(graphOf(goals, [edge('a.md', 'b.md', 'part_of')]))).toEqual(['steps', 'life']);
	});

	it('practice never shapes the lanes: life goals stand as far from the end with it as without', () => {
		fc.assert(
			fc.property(anyGraph(), ({ goals, edges }) => {
				const kind = new Map(goals.map((one) => [one.path, one.kind]));
				const isRoom = ({ relation, from, to }: (typeof edges)[number]): boolean =>
					relation === 'practice' && kind.get(from) === 'life' && kind.get(to) === 'therapy';
				const fromEnd = (links: typeof edges): Map<string, number> => {
					const { cards, lanes } = layout(graphOf(goals, links), { effort: 1, measure });
					const life = cards.filter(({ node, lane }) => node?.goal.kind === 'life' && lane !== null);
					return new Map(life.map(({ key, lane }) => [key, lanes.length - (lane ?? 0)]));
				};
				const all = fromEnd(edges);
				for (const [path, steps] of fromEnd(edges.filter((one) => !isRoom(one))))
					expect(all.get(path), path).toBe(steps);
			}),
		);
	});

	it('a circle of parts still has an order, the same every time', () => {
		const goals = ['a', 'b', 'c'].map((name) => goal(`${name}.md`, 'life'));
		const edges = [
			edge('a.md', 'b.md', 'part_of'),
			edge('b.md', 'c.md', 'part_of'),
			edge('c.md', 'a.md', 'part_of'),
		];
		const graph = graphOf(goals, edges);
		expect(goals.map(({ path }) => laneOf(graph, path))).toEqual([0, 1, 2]);
		expect(layout(graph, { effort: 1, measure }).lines.map(({ heading }) => heading)).toEqual([1, 1, -1]);
	});
});
