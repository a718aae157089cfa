/** Laws of the map's pure parts: the view box, the walk, the filters, the veil, what a stored state may hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/core/map/layout';
import { tableMeasure } from '../../../src/core/map/measure';
import type { Picture } from '../../../src/core/map/picture';
import { filterGraph, found } from '../../../src/ui/goal-map/filter';
import { cut, secondLine } from '../../../src/ui/goal-map/fit-line';
import { labelsOf } from '../../../src/ui/goal-map/label';
import { around, isLit, threadsOf } from '../../../src/ui/goal-map/reach';
import { readState, REST } from '../../../src/ui/goal-map/state';
import { veil } from '../../../src/ui/goal-map/veil';
import {
	clamp,
	fit,
	opening,
	reveal,
	seen,
	zoomAt,
	holds,
	type View,
} from '../../../src/ui/goal-map/view-box';
import { firstKey, walk, type Step } from '../../../src/ui/goal-map/walk';
import { dozens, graphOf, many } from './graph';

const pictureOf = (given = dozens()): Picture => layout(graphOf(given), { effort: 4, measure: tableMeasure });
const length = fc.double({ min: 1, max: 20_000, noNaN: true });
const size = fc.record({ width: length, height: length });
const place = fc.double({ min: -5000, max: 5000, noNaN: true });
const view: fc.Arbitrary<View> = fc.record({
	x: place,
	y: place,
	zoom: fc.double({ min: 0.05, max: 2, noNaN: true }),
});

describe('the view box', () => {
	it('zooming keeps what lies under the pointer in place', () => {
		fc.assert(
			fc.property(
				view,
				fc.double({ min: 0.2, max: 5, noNaN: true }),
				fc.record({ x: place, y: place }),
				(v, by, at) => {
					const after = zoomAt(v, by, at);
					expect((at.x - after.x) / after.zoom).toBeCloseTo((at.x - v.x) / v.zoom, 4);
					expect((at.y - after.y) / after.zoom).toBeCloseTo((at.y - v.y) / v.zoom, 4);
				},
			),
		);
	});

	it('fit never goes beyond 100 %, and opening neither', () => {
		fc.assert(
			fc.property(size, size, (picture, window) => {
				expect(fit(picture, window).zoom).toBeLessThanOrEqual(1);
				expect(opening(picture, window).zoom).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('opens with every lane where their words are still read, else at three quarters', () => {
		const picture = { width: 848, height: 2000 };
		expect(opening(picture, { width: 676, height: 700 })).toEqual({ x: 0, y: 0, zoom: 676 / 848 });
		expect(opening(picture, { width: 400, height: 700 }).zoom).toBe(0.75);
	});

	it('however far it is moved, a part of the picture stays in the window', () => {
		fc.assert(
			fc.property(view, size, size, (v, picture, window) => {
				const kept = clamp(v, picture, window);
				expect(kept.x).toBeLessThan(window.width);
				expect(kept.x + picture.width * kept.zoom).toBeGreaterThan(0);
				expect(clamp(kept, picture, window)).toEqual(kept);
			}),
		);
	});

	it('revealing a card that fits shows all of it', () => {
		fc.assert(
			fc.property(view, place, place, (v, left, top) => {
				const window = { width: 1000, height: 800 };
				const box = { left, top, right: left + 216, bottom: top + 64 };
				expect(holds(seen(reveal(v, box, window), window, 0.001), box)).toBe(true);
			}),
		);
	});
});

describe('the walk', () => {
	it.each([dozens(), many(60)])('reaches every card from the first with arrows alone', (given) => {
		const picture = pictureOf(given);
		const steps: readonly Step[] = ['up', 'down', 'left', 'right', 'first', 'last'];
		const reached = new Set([firstKey(picture) ?? '']);
		for (const key of reached) for (const step of steps) reached.add(walk(picture, key, step));
		expect([...reached].sort()).toEqual(picture.cards.map((card) => card.key).sort());
	});

	it('up undoes down within a lane', () => {
		const picture = pictureOf();
		for (const card of picture.cards.filter((one) => one.lane !== null)) {
			const below = walk(picture, card.key, 'down');
			const to = picture.cards.find((one) => one.key === below);
			if (to && to.lane === card.lane && below !== card.key)
				expect(walk(picture, below, 'up')).toBe(card.key);
		}
	});
});

describe('focus, threads, filters', () => {
	it('keeps all that leads to a goal and what it leads to directly', () => {
		const { lines } = pictureOf();
		const near = around('Lead the bridge project at work.md', lines);
		expect([...near.near].sort()).toEqual([
			'Ask for help early.md',
			'Ask two people what they see.md',
			'Hand in the application.md',
			'Lead the bridge project at work.md',
			'Talk to myself as I would to a friend.md',
		]);
		const own = around('Talk to myself as I would to a friend.md', lines);
		expect(own.near.has('Hold a talk in Portuguese.md')).toBe(true);
		expect(own.near.has('Lead the bridge project at work.md')).toBe(false);
	});

	it('every lit line has both ends among what is near', () => {
		const { cards, lines } = pictureOf(many(60));
		for (const { key } of cards) {
			const focus = around(key, lines);
			for (const line of lines.filter((one) => isLit(one, focus)))
				expect([line.fromKey, line.toKey].every((end) => focus.near.has(end))).toBe(true);
		}
	});

	it('every goal is in one thread at most, and every thread has both kinds', () => {
		const graph = graphOf(many(60));
		const kind = new Map(graph.nodes.map((node) => [node.path, node.goal.kind]));
		const threads = threadsOf(graph);
		expect(new Set(threads.flat()).size).toBe(threads.flat().length);
		for (const thread of threads) expect(new Set(thread.map((path) => kind.get(path))).size).toBe(2);
	});

	it('what a filter keeps is a part of the graph, and every line keeps its ends', () => {
		const graph = graphOf(dozens());
		for (const kind of ['both', 'life', 'therapy'] as const)
			for (const status of ['open', 'active', 'all'] as const)
				for (const areas of [[], ['fitness', 'work'], ['nowhere']]) {
					const { graph: part } = filterGraph(graph, { ...REST, kind, status, areas });
					const paths = new Set(part.nodes.map((node) => node.path));
					const ghosts = new Set(part.ghosts.map((ghost) => ghost.text));
					for (const edge of part.edges) {
						expect(paths.has(edge.from)).toBe(true);
						expect(edge.resolved ? paths.has(edge.to) : ghosts.has(edge.to)).toBe(true);
					}
				}
	});

	it('a search finds words in any order, without accents and case', () => {
		const graph = graphOf(dozens());
		expect(found(graph, '  ')).toBeNull();
		expect([...(found(graph, 'LENGTHS swim') ?? [])]).toEqual(['Swim 40 lengths.md']);
		expect([...(found(graph, 'pörtuguese') ?? [])]).toEqual(['Hold a talk in Portuguese.md']);
	});
});

describe('the veil', () => {
	it('keeps the shape: as many cards and lines, between the same notes', () => {
		const graph = graphOf(dozens());
		const seen = veil(graph, true);
		expect(seen.nodes.map((node) => node.path)).toEqual(graph.nodes.map((node) => node.path));
		expect(seen.edges.map(({ from, to }) => [from, to])).toEqual(
			graph.edges.map(({ from, to }) => [from, to]),
		);
	});

	it('leaves the graph as it is where nothing is to be hidden', () => {
		const given = dozens();
		const graph = graphOf({ ...given, goals: given.goals.filter((goal) => !goal.private) });
		expect(veil(graph, false)).toBe(graph);
	});
});

describe('small things', () => {
	it('any stored state is read, and reading what was read changes nothing', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(REST)), fc.jsonValue()), (stored) => {
				const state = readState(stored);
				expect(readState({ ...state })).toEqual(state);
			}),
		);
		expect(readState({})).toEqual(REST);
	});

	it('a cut text fits, and a text that fits is not cut', () => {
		fc.assert(
			fc.property(fc.string(), fc.double({ min: 20, max: 300, noNaN: true }), (text, width) => {
				const short = cut(text, width, 11, tableMeasure);
				expect(tableMeasure(short, 11, 400)).toBeLessThanOrEqual(width);
				if (tableMeasure(text, 11, 400) <= width)
					expect(short).toBe(text.split(/\s+/).filter(Boolean).join(' '));
			}),
		);
	});

	it('where the value does not fit, its unit goes first, then the area is cut', () => {
		const line = secondLine('Life · Family', '3 of 4 weeks went as planned', 170, 11, tableMeasure);
		expect(line).toEqual({ meta: 'Life · Family', value: '3 of 4' });
		const tight = secondLine('Life · Skills & learning', '3 of 4 weeks', 120, 11, tableMeasure);
		expect(tight.value).toBe('3 of 4');
		expect(tight.meta).toMatch(/…$/);
	});

	it('no two labels lie over each other', () => {
		const labels = labelsOf(pictureOf(many(60)).lines);
		for (const a of labels)
			for (const b of labels)
				if (a !== b)
					expect(
						Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height,
					).toBe(true);
	});
});
