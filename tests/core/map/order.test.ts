import { describe, expect, it } from 'vitest';
import { inversions } from '../../../src/core/map/drawn';
import { layout } from '../../../src/core/map/layout';
import { tableMeasure as measure } from '../../../src/core/map/measure';
import type { MapGraph } from '../../../src/core/map/picture';
import { goalsOf } from '../../bench/layout.mts';
import { referenceGraph } from '../../bench/graph.mts';
import { crossingsDrawn } from './drawn';
import { forest } from './forest';
import { person } from './person';
import { graphOf } from './sample';

const crossingsOf = (graph: MapGraph, effort: number): number => layout(graph, { effort, measure }).crossings;

describe('the order of rows', () => {
	it('draws forests that can be drawn without a crossing without one', () => {
		for (let seed = 1; seed <= 150; seed++) {
			const { goals, edges } = forest(seed, 4 + (seed % 24));
			expect(crossingsOf(graphOf(goals, edges), 20), `seed ${seed}`).toBe(0);
		}
	});

	it('finds fewer crossings with more effort, never more', () => {
		for (const seed of [1, 2, 3]) {
			const graph = goalsOf(referenceGraph(60, 2, seed));
			const [quick, good] = [crossingsOf(graph, 1), crossingsOf(graph, 12)];
			expect(good).toBeLessThanOrEqual(quick);
		}
	});

	it('counts the crossings of a large map right', () => {
		const { goals, edges } = person(90, 5);
		const picture = layout(graphOf(goals, edges), { effort: 2, measure });
		expect(crossingsDrawn(picture)).toBe(picture.crossings);
		const dense = layout(goalsOf(referenceGraph(60, 1.6, 3)), { effort: 2, measure });
		expect(dense.crossings).toBeGreaterThan(50);
		expect(crossingsDrawn(dense)).toBe(dense.crossings);
	});

	it('counts inversions as one would by hand', () => {
		expect(inversions([])).toBe(0);
		expect(
			inversions([
				[0, 2],
				[0, 0],
				[1, 1],
				[2, 0],
			]),
		).toBe(3);
	});

	it('lays out a thousand goals in one piece', () => {
		const graph = goalsOf(referenceGraph(1000));
		const picture = layout(graph, { effort: 1, measure });
		expect(picture.cards).toHaveLength(1000);
		expect(picture.lines).toHaveLength(graph.edges.length);
		expect(picture.crossings).toBeLessThan(147_384 * 1.15);
	});
});
