import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/core/map/layout';
import { tableMeasure as measure } from '../../../src/core/map/measure';
import type { MapGraph, Picture } from '../../../src/core/map/picture';
import { crossingsDrawn } from './drawn';
import { person, type Person } from './person';
import { edge, goal, graphOf } from './sample';

const draw = (graph: MapGraph, previous?: Picture): Picture =>
	layout(graph, { effort: 8, measure, ...(previous ? { previous } : {}) });

/** Cards of the lanes that stand elsewhere than before; new and gone ones do not count. */
function moved(before: Picture, after: Picture): string[] {
	const stood = new Map(before.cards.map((card) => [card.key, card]));
	return after.cards
		.filter(({ key, lane, x, y }) => {
			const was = stood.get(key);
			return was?.lane != null && lane !== null && (was.x !== x || was.y !== y);
		})
		.map(({ key }) => key);
}

/** One change of each sort, always at another place. */
const CHANGES: Record<string, (person: Person, turn: number) => Person> = {
	'a goal without a line is added': ({ goals, edges }) => ({
		goals: [...goals, goal('New.md', 'life')],
		edges,
	}),
	'a goal is renamed': ({ goals, edges }, turn) => ({
		goals: goals.map((one, at) => (at === turn % goals.length ? { ...one, title: 'Other words' } : one)),
		edges,
	}),
	'a strength changes': ({ goals, edges }, turn) => ({
		goals,
		edges: edges.map((one, at) => (at === turn % edges.length ? { ...one, strength: 3 as const } : one)),
	}),
	'a therapy goal is let go and folded': ({ goals, edges }, turn) => {
		const therapy = goals.filter(({ kind }) => kind === 'therapy');
		const gone = therapy[turn % therapy.length]!.path;
		return {
			goals: goals.filter(({ path }) => path !== gone),
			edges: edges.filter(({ from, to }) => from !== gone && to !== gone),
		};
	},
};

describe('when one goal changes', () => {
	it.each(Object.entries(CHANGES))('nothing else moves: %s', (_, change) => {
		for (let seed = 1; seed <= 12; seed++) {
			const before = person(20 + 3 * seed, seed);
			const picture = draw(graphOf(before.goals, before.edges));
			const after = change(before, seed * 7);
			expect(moved(picture, draw(graphOf(after.goals, after.edges), picture)), `seed ${seed}`).toEqual([]);
		}
	});

	it('a new line moves far fewer than a new map would', () => {
		let kept = 0;
		let anew = 0;
		for (let seed = 1; seed <= 12; seed++) {
			const { goals, edges } = person(40, seed);
			const picture = draw(graphOf(goals, edges));
			const from = goals.filter(({ kind }) => kind === 'therapy')[seed % 5]!;
			const to = goals.filter(({ kind }) => kind === 'life').at(-1 - (seed % 5))!;
			const graph = graphOf(goals, [
				...edges,
				edge(from.path, to.path, 'practice', null, { relation: 'serves' }),
			]);
			kept += moved(picture, draw(graph, picture)).length;
			anew += moved(picture, draw(graph)).length;
		}
		expect(kept).toBeLessThan(anew / 2);
	});

	it('the picture is still right: no card over another, crossings as told', () => {
		for (let seed = 1; seed <= 12; seed++) {
			const { goals, edges } = person(24, seed);
			const picture = draw(graphOf(goals, edges));
			const more = [...edges, edge(goals.find(({ kind }) => kind === 'therapy')!.path, 'New.md')];
			const after = draw(graphOf([...goals, goal('New.md', 'life')], more), picture);
			expect(crossingsDrawn(after)).toBe(after.crossings);
			after.cards.forEach((card, index) => {
				for (const other of after.cards.slice(index + 1)) {
					const apart = Math.abs(card.x - other.x) >= card.width || Math.abs(card.y - other.y) >= card.height;
					expect(apart).toBe(true);
				}
			});
		}
	});

	it('a map of many goals keeps its lanes while it changes, and forgets them when only few goals are left', () => {
		const { goals, edges } = person(60, 3);
		const steps = ['Deep', 'Deeper'].map((name) => goal(`${name}.md`, 'life'));
		const chain = [edge('Deeper.md', 'Deep.md', 'part_of'), edge('Deep.md', edges[0]!.to, 'part_of')];
		const whole = draw(graphOf([...goals, ...steps], [...edges, ...chain]));
		expect(whole.packing).toBe('near');
		expect(draw(graphOf(goals, edges), whole).packing).toBe('near');
		expect(draw(graphOf(goals, edges)).packing).toBe('ends');
		const few = new Set([...steps.map(({ path }) => path), edges[0]!.to]);
		const part = graphOf(
			[...goals, ...steps].filter(({ path }) => few.has(path)),
			chain,
		);
		expect(draw(part, whole)).toEqual(draw(part));
	});

	it('a picture of other goals is no help and does no harm', () => {
		const one = person(30, 1);
		const other = person(30, 2);
		const graph = graphOf(one.goals, one.edges);
		expect(draw(graph, draw(graphOf(other.goals, other.edges))).cards).toEqual(draw(graph).cards);
	});
});
