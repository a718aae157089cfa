/** Yardstick 6: the layout of the reference graph against dagre, elkjs and d3-dag. */
import { layout } from '../../src/core/map/layout';
import { tableMeasure as measure } from '../../src/core/map/measure';
import type { MapGraph, Picture } from '../../src/core/map/picture';
import { edge, goal, graphOf } from '../core/map/sample';
import { referenceGraph, type ReferenceGraph } from './graph.mts';
import { geometricMean, median, short } from './numbers.mts';
import { d3dag, dagre, elk, peersAreHere } from './peers.mts';
import { unmeasured, type Line } from './yardstick.mts';

/** As many tries as the app makes. */
export const EFFORT = 16;
const DENSITIES = [1.2, 2];
/** d3-dag's crossings on the reference graph of 1,000 goals: the same in every run, and half a minute to find. */
const D3_1000 = 147_384;

export function goalsOf({ kinds, lines }: ReferenceGraph): MapGraph {
	const path = (id: number): string => `Goals/g${String(id).padStart(6, '0')}.md`;
	return graphOf(
		kinds.map((kind, id) => goal(path(id), kind)),
		lines.map(([from, to]) => edge(path(from), path(to), kinds[from] === 'therapy' ? 'serves' : 'part_of')),
	);
}

function laid(
	graph: MapGraph,
	effort: number,
	runs: number,
): { cold: number; warm: number; picture: Picture } {
	const times: number[] = [];
	let picture = layout(graph, { effort: 1, measure });
	for (let run = 0; run <= runs; run++) {
		const start = performance.now();
		picture = layout(graph, { effort, measure });
		times.push(performance.now() - start);
	}
	return { cold: times[0]!, warm: median(times.slice(1)), picture };
}

/** The first layout of a process, before anything is compiled. */
function cold(): Line {
	const graph = goalsOf(referenceGraph(50));
	const start = performance.now();
	layout(graph, { effort: EFFORT, measure });
	const ms = performance.now() - start;
	return {
		yardstick: 6,
		what: '50 goals, first call of the process',
		measured: `${short(ms)} ms`,
		anchor: '',
		ratio: null,
		held: 'told, not held',
		holds: null,
	};
}

async function small(seeds: readonly number[]): Promise<Line[]> {
	const ours: { crossings: number; ms: number; of: number }[] = [];
	const theirs = { dagre: [] as number[], d3: [] as number[], elk: [] as number[], time: [] as number[] };
	for (const count of [50, 200])
		for (const density of DENSITIES)
			for (const seed of seeds) {
				const graph = referenceGraph(count, density, seed);
				const { warm, picture } = laid(goalsOf(graph), EFFORT, 3);
				ours.push({ crossings: picture.crossings, ms: warm, of: count });
				await dagre(graph);
				const [one, two, three] = [await dagre(graph), await d3dag(graph), await elk(graph)];
				theirs.dagre.push(one.crossings);
				theirs.time.push(one.ms);
				theirs.d3.push(two.crossings);
				theirs.elk.push(three.crossings);
			}
	const against = (list: readonly number[]): number =>
		geometricMean(ours.map(({ crossings }, index) => Math.max(0.5, crossings) / Math.max(0.5, list[index]!)));
	const time = geometricMean(ours.map(({ ms }, index) => ms / theirs.time[index]!));
	const line = (what: string, anchor: string, ratio: number, limit: number | null): Line => ({
		yardstick: 6,
		what: `50 and 200 goals, ${what}`,
		measured: `median ${short(median(ours.map(({ ms }) => ms)))} ms`,
		anchor,
		ratio,
		held: limit === null ? 'told, not held' : `≤ ${limit} ×`,
		holds: limit === null ? null : ratio <= limit,
	});
	return [
		line('crossings', 'd3-dag', against(theirs.d3), 0.8),
		line('crossings', 'dagre', against(theirs.dagre), 0.45),
		line('crossings', 'elkjs', against(theirs.elk), null),
		line('time', 'dagre', time, 0.35),
	];
}

async function large(quick: boolean): Promise<Line[]> {
	const thousand = referenceGraph(1000);
	const one = laid(goalsOf(thousand), 1, 9);
	const d3 = quick || !peersAreHere() ? D3_1000 : (await d3dag(thousand)).crossings;
	const ten = laid(goalsOf(referenceGraph(10_000)), 1, 3);
	return [
		{
			yardstick: 6,
			what: '1,000 goals, time warm',
			measured: `${short(one.warm)} ms (first ${short(one.cold)})`,
			anchor: '40 ms',
			ratio: one.warm / 40,
			held: '≤ 1 ×',
			holds: one.warm <= 40,
		},
		{
			yardstick: 6,
			what: '1,000 goals, crossings',
			measured: String(one.picture.crossings),
			anchor: `d3-dag ${d3}`,
			ratio: one.picture.crossings / d3,
			held: '≤ 1.15 ×',
			holds: one.picture.crossings <= 1.15 * d3,
		},
		{
			yardstick: 6,
			what: '10,000 goals, time',
			measured: `${short(ten.warm)} ms (first ${short(ten.cold)})`,
			anchor: '400 ms',
			ratio: ten.warm / 400,
			held: '≤ 1 ×',
			holds: ten.warm <= 400,
		},
	];
}

export async function layoutLines(quick: boolean): Promise<Line[]> {
	const first = cold();
	const few = peersAreHere()
		? await small(quick ? [1, 3, 4] : [1, 2, 3, 4, 5])
		: [unmeasured(6, '50 and 200 goals against peers', 'peers are not installed', '≤ .80, ≤ .45, ≤ .35 ×')];
	return [first, ...few, ...(await large(quick))];
}
