/** `groundwork map`: nodes with their places, edges, crossings and what the map can tell. Decisions 7, 21 and 23. */
import type { Day } from '../goal/goal';
import type { IndexView } from '../index/view';
import { insights } from '../map/insights';
import { layout } from '../map/layout';
import { tableMeasure } from '../map/measure';
import type { MapGraph, Picture } from '../map/picture';
import { shape } from '../map/shape';
import type { Settings } from '../settings';
import { factsOf } from './facts';
import type { MapReport } from './shapes';

/** A count of tries, not a time: the same notes give the same picture on any machine. */
export const EFFORT = 20;

/** What is drawn: the graph and its picture, with the width table for text. */
export interface Drawn {
	readonly graph: MapGraph;
	readonly picture: Picture;
	readonly report: MapReport;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Lays the map out and says it as data. `effort` is a count of tries: the same input gives the same picture. */
export function drawMap(index: IndexView, settings: Settings, today: Day, effort = EFFORT): Drawn {
	const facts = factsOf(index, today, settings);
	const graph = shape(index, facts);
	const picture = layout(graph, { effort, measure: tableMeasure });
	const found = insights(index, facts, today);
	const nodes = picture.cards.flatMap(({ node, lane, x, y, width, height }) =>
		node
			? [
					{
						path: node.path,
						title: node.goal.title,
						kind: node.goal.kind,
						status: node.goal.status,
						lane,
						x: rounded(x),
						y: rounded(y),
						width: rounded(width),
						height: rounded(height),
					},
				]
			: [],
	);
	const report: MapReport = {
		nodes: nodes.sort((a, b) => (a.path < b.path ? -1 : 1)),
		edges: index.edges().map((edge) => ({ ...edge })),
		crossings: picture.crossings,
		insights: {
			coverage: { ...found.coverage },
			leaning: found.leaning.map(({ path, sole }) => ({ path, sole: [...sole] })),
			unsupported: [...found.unsupported],
			alone: [...found.alone],
			waiting: [...found.waiting],
			threads: found.threads.map((thread) => [...thread]),
			balance: { ...found.balance },
		},
	};
	return { graph, picture, report };
}
