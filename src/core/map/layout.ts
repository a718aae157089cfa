/** From a graph to a picture: where things stand (`scene`), then cards, lines and labels. look.md §4, decisions 21 to 24. */
import { drawnCrossings } from './drawn';
import { label } from './labels';
import { arch, brackets } from './loops';
import type { Line } from './members';
import type {
	LayoutOptions,
	MapGraph,
	MeasureText,
	Picture,
	PlacedCard,
	PlacedLabel,
	PlacedLine,
} from './picture';
import { route, type Route } from './routes';
import { scene, type Scene } from './scene';
import { CARD, LABEL } from './sizes';
import { titleLines } from './title';
import { trunks } from './trunks';

/** Cards lane by lane from top to bottom, then the bucket. */
function cardsOf({ all, lane, corner }: Scene, measure: MeasureText): PlacedCard[] {
	const place = Float64Array.from(corner, ({ x, y }, member) => {
		return (lane[member]! < 0 ? 1e6 : lane[member]!) * 1e8 + y * 100 + x / 1e4;
	});
	return [...all.members.keys()]
		.sort((a, b) => place[a]! - place[b]!)
		.map((member) => {
			const { key, node, ghost } = all.members[member]!;
			return {
				key,
				node,
				ghost,
				lane: lane[member]! < 0 ? null : lane[member]!,
				...corner[member]!,
				width: CARD.width,
				height: CARD.height,
				titleLines: titleLines(all.members[member]!, measure),
			};
		});
}

/** On the first channel, else in the middle of the gutter; none in gutters too narrow for words. */
function labelOf({ edge }: Line, way: Route, { gaps }: Scene, measure: MeasureText): PlacedLabel | null {
	const because = edge.because?.trim() ?? '';
	const gutter = (gaps.lanes[1] ?? 0) - (gaps.lanes[0] ?? 0) - CARD.width;
	const [channel] = way.channels;
	if (because === '' || (channel === undefined && gutter < LABEL.gutter)) return null;
	if (channel !== undefined) {
		const x = Math.min(way.start.x, way.end.x) + gutter + CARD.width / 2;
		return label(because, { x, y: channel }, 'channel', LABEL.channel, measure);
	}
	const middle = { x: (way.start.x + way.end.x) / 2, y: (way.start.y + way.end.y) / 2 };
	return label(because, middle, 'gutter', Math.min(LABEL.channel, gutter - 24), measure);
}

/** The way of every line, in the order of the lines, and how often they cross. */
function waysOf(stage: Scene): { routes: Route[]; crossings: number } {
	const { all, lattice, ranks, gaps, corner, lane } = stage;
	const segments: number[][] = all.lines.map(() => []);
	lattice.line.forEach((line, segment) => segments[line]!.push(segment));
	const turns = trunks(lattice, all.lines, gaps);
	const beside = all.lines.filter(({ from, to }) => from !== to && lane[from] === lane[to]);
	const loops = brackets(beside, (member) => corner[member]!);
	const loop = new Map(beside.map((line, index) => [line, loops.routes[index]!]));
	const routes = all.lines.map((line, index) =>
		line.from === line.to
			? arch(corner[line.from]!)
			: (loop.get(line) ?? route(line, segments[index]!, lattice, gaps, turns)),
	);
	return { routes, crossings: drawnCrossings(ranks, all.lines, segments) + loops.crossings };
}

/**
 * Expects any graph. Leaves the picture: every node and ghost once, no two cards over each other, every line from
 * card to card without passing behind one. The same graph in any order, with the same options, gives the same
 * picture; with `previous`, as little as possible moves. `effort` is how often an order is tried for each thread of
 * ordinary size: 1 is quick, 30 is good.
 */
export function layout(graph: MapGraph, options: LayoutOptions): Picture {
	const stage = scene(graph, options);
	const { all, lanes, bucket } = stage;
	const { routes, crossings } = waysOf(stage);
	const lines = all.lines.map((line, index): PlacedLine => {
		const way = routes[index]!;
		const drawn = line.from === line.to || way.start.x === way.end.x ? null : way;
		return {
			edge: line.edge,
			fromKey: all.members[line.from]!.key,
			toKey: all.members[line.to]!.key,
			...way,
			label: drawn === null ? null : labelOf(line, drawn, stage, options.measure),
		};
	});
	return {
		cards: cardsOf(stage, options.measure),
		lines,
		lanes,
		bucket: bucket === null ? null : { y: bucket.y, right: bucket.right, count: bucket.places.length },
		width: stage.width,
		height: stage.height,
		crossings,
		...(graph.flags ? { flags: graph.flags } : {}),
		packing: stage.packing,
	};
}
