import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/core/map/layout';
import { tableMeasure } from '../../../src/core/map/measure';
import type { MapGraph, Picture } from '../../../src/core/map/picture';
import { crossingsDrawn, inside, pointsOf } from './drawn';
import { anyGraph, edge, goal, graphOf } from './sample';

const draw = (graph: MapGraph, effort = 3): Picture => layout(graph, { effort, measure: tableMeasure });
const forms = fc.constantFrom('wide' as const, 'close' as const);
const cases = anyGraph().map(({ goals, edges }) => graphOf(goals, edges));

describe('a picture of any graph', () => {
	it('holds every goal and every ghost once', () => {
		fc.assert(
			fc.property(cases, (graph) => {
				const keys = draw(graph).cards.map((card) => card.key);
				const wanted = [...graph.nodes.map((node) => node.path), ...graph.ghosts.map((ghost) => ghost.key)];
				expect([...keys].sort()).toEqual(wanted.sort());
			}),
		);
	});

	it('holds every line once', () => {
		fc.assert(
			fc.property(cases, (graph) => {
				expect(new Set(draw(graph).lines.map((line) => line.edge))).toEqual(new Set(graph.edges));
			}),
		);
	});

	it('lays no card over another', () => {
		fc.assert(
			fc.property(cases, forms, (graph, form) => {
				const { cards, width, height } = layout(graph, { effort: 2, measure: tableMeasure, form });
				cards.forEach((card, index) => {
					expect(card.x >= 0 && card.x + card.width <= width && card.y + card.height <= height).toBe(true);
					for (const other of cards.slice(index + 1)) {
						const apart =
							Math.abs(card.x - other.x) >= card.width + 12 || Math.abs(card.y - other.y) >= card.height + 12;
						expect(apart, `${card.key} and ${other.key}`).toBe(true);
					}
				});
			}),
		);
	});

	it('lets every line begin and end at its cards', () => {
		fc.assert(
			fc.property(cases, (graph) => {
				const { cards, lines } = draw(graph);
				const at = new Map(cards.map((card) => [card.key, card]));
				const touches = (x: number, y: number, key: string): boolean => {
					const card = at.get(key)!;
					const near = x >= card.x - 6 && x <= card.x + card.width + 6;
					return near && y >= card.y && y <= card.y + card.height;
				};
				for (const line of lines) {
					const points = pointsOf(line.path);
					expect(points[0]).toEqual(line.start);
					expect(touches(line.start.x, line.start.y, line.fromKey)).toBe(true);
					expect(touches(line.end.x, line.end.y, line.toKey)).toBe(true);
					const last = points[points.length - 1]!;
					expect(Math.hypot(last.x - line.end.x, last.y - line.end.y)).toBeLessThanOrEqual(3);
				}
			}),
		);
	});

	it('runs no line behind a card', () => {
		fc.assert(
			fc.property(cases, forms, (graph, form) => {
				const { cards, lines } = layout(graph, { effort: 2, measure: tableMeasure, form });
				const behind = lines.flatMap((line) =>
					pointsOf(line.path, 24).flatMap((point) =>
						cards.filter((card) => inside(point, card)).map((card) => `${line.path} behind ${card.key}`),
					),
				);
				expect(behind).toEqual([]);
			}),
		);
	});

	it('crosses as often as it says', () => {
		fc.assert(
			fc.property(cases, forms, (graph, form) => {
				const picture = layout(graph, { effort: 2, measure: tableMeasure, form });
				expect(crossingsDrawn(picture)).toBe(picture.crossings);
			}),
			{ numRuns: 200 },
		);
	});

	it('is the same for the same graph, whatever its order', () => {
		fc.assert(
			fc.property(cases, fc.infiniteStream(fc.nat()), (graph, noise) => {
				const mix = <T>(list: readonly T[]): T[] =>
					list
						.map((item) => [noise.next().value as number, item] as const)
						.sort((a, b) => a[0] - b[0])
						.map(([, item]) => item);
				const mixed = {
					...graph,
					nodes: mix(graph.nodes),
					edges: mix(graph.edges),
					ghosts: mix(graph.ghosts),
				};
				expect(draw(mixed)).toEqual(draw(graph));
			}),
		);
	});

	it('stays as it is when laid out again after itself', () => {
		fc.assert(
			fc.property(cases, (graph) => {
				const previous = draw(graph);
				expect(layout(graph, { effort: 3, measure: tableMeasure, previous }).cards).toEqual(previous.cards);
			}),
		);
	});
});

describe('small pictures', () => {
	it('nothing gives an empty picture', () => {
		const picture = draw(graphOf([], []));
		expect(picture).toMatchObject({ cards: [], lines: [], lanes: [], bucket: null, crossings: 0 });
	});

	it('two linked goals and one alone stand as in the picture of three', () => {
		const goals = [goal('attach.md', 'therapy'), goal('relationship.md', 'life'), goal('run.md', 'life')];
		const because = 'I leave before I can be left.';
		const picture = draw(graphOf(goals, [edge('attach.md', 'relationship.md', 'serves', 2, { because })]));
		expect(picture.cards.map(({ key, x, y, lane }) => [key, x, y, lane])).toEqual([
			['attach.md', 28, 46, 0],
			['relationship.md', 500, 46, 1],
			['run.md', 28, 168, null],
		]);
		expect(picture.lanes.map(({ kind, x, count }) => [kind, x, count])).toEqual([
			['therapy', 28, 1],
			['life', 500, 1],
		]);
		expect(picture.bucket).toEqual({ y: 132, right: 940, count: 1 });
		expect(picture.lines[0]).toMatchObject({ path: 'M244 78H495', end: { x: 497, y: 78 } });
		expect(picture.lines[0]?.label).toMatchObject({ y: 78, lines: 1, text: [because] });
	});
});
