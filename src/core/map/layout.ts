/** The whole way from a graph to a picture: one named pass after the other. look.md §4, decisions 21 to 24. */
import { bucket } from './bucket';
import { drawnCrossings } from './drawn';
import { label } from './labels';
import { lattice, type Lattice } from './lattice';
import { layers } from './layers';
import { arch, besideLane } from './loops';
import { number, type Line, type Member } from './members';
import { order } from './order';
import type {
	Form,
	LayoutOptions,
	MapGraph,
	MeasureText,
	Picture,
	PlacedCard,
	PlacedLane,
	PlacedLine,
	Point,
} from './picture';
import { place } from './place';
import { ports } from './ports';
import { note, ranksOf, type Ranks } from './ranks';
import { route, type Gaps, type Route } from './routes';
import { CARD, FIRST_ROW_Y, gutterOf, LABEL, LANE_NAME_Y, MARGIN, BUCKET } from './sizes';
import { pieces, threadsOf } from './threads';
import { titleLines } from './title';

/** Threads below each other, the largest first; every lane in the order of its threads. */
function arrange(all: Lattice, lines: readonly Line[], effort: number): Ranks {
	const pairs = lines.map(({ from, to }) => [from, to] as const);
	const byCard = threadsOf(all.cards, pairs);
	const thread = Int32Array.from(all.lane, (_, row) => (row < all.cards ? byCard[row]! : -1));
	for (let segment = 0; segment < all.from.length; segment++)
		thread[all.from[segment]!] = thread[all.to[segment]!] = byCard[lines[all.line[segment]!]!.from]!;
	const ranks = ranksOf(all);
	const at = new Int32Array(all.lanes);
	const parts = pieces(all, thread).sort(
		(a, b) => b.lattice.cards - a.lattice.cards || a.rows[0]! - b.rows[0]!,
	);
	for (const piece of parts)
		order(piece.lattice, effort).forEach((rows, lane) => {
			for (const row of rows) ranks.order[lane]![at[lane]!++] = piece.rows[row]!;
		});
	for (let lane = 0; lane < all.lanes; lane++) note(ranks, lane);
	return ranks;
}

function lanesOf(kinds: readonly PlacedLane['kind'][], cardLane: Int32Array, form: Form): PlacedLane[] {
	const step = CARD.width + gutterOf(form, kinds.length);
	return kinds.map((kind, index) => ({
		index,
		kind,
		x: MARGIN + index * step,
		y: LANE_NAME_Y,
		count: cardLane.reduce((sum, lane) => sum + (lane === index ? 1 : 0), 0),
	}));
}

function cardOf(member: Member, lane: number | null, at: Point, measure: MeasureText): PlacedCard {
	const { key, node, ghost } = member;
	return {
		key,
		node,
		ghost,
		lane,
		...at,
		width: CARD.width,
		height: CARD.height,
		titleLines: titleLines(member, measure),
	};
}

/** Segments of each line, from left to right. */
function segmentsOf(all: Lattice, lines: number): number[][] {
	const segments: number[][] = Array.from({ length: lines }, () => []);
	all.line.forEach((line, segment) => segments[line]!.push(segment));
	return segments;
}

function labelOf(
	line: Line,
	way: Route,
	segments: readonly number[],
	all: Lattice,
	gaps: Gaps,
	form: Form,
	measure: MeasureText,
) {
	const { because } = line.edge;
	if (because === null || because === '' || segments.length === 0 || form !== 'wide') return null;
	const [channel] = way.channels;
	if (channel !== undefined) {
		const lane = gaps.lanes[all.lane[all.to[segments[0]!]!]!]!;
		return label(because, { x: lane + CARD.width / 2, y: channel }, 'channel', LABEL.channel, measure);
	}
	const gutter = gutterOf(form, gaps.lanes.length);
	const middle = { x: (way.start.x + way.end.x) / 2, y: (way.start.y + way.end.y) / 2 };
	return label(because, middle, 'gutter', Math.min(LABEL.channel, gutter - 24), measure);
}

/**
 * Expects any graph. Leaves the picture: every node and ghost once, no two cards over each other, every line from
 * card to card without passing behind one. The same graph, in any order, with the same options, gives the same
 * picture.
 */
export function layout(graph: MapGraph, options: LayoutOptions): Picture {
	const { measure, form = 'wide' } = options;
	const { members, lines } = number(graph);
	const { lane, kinds } = layers({ members, lines });
	const lanes = lanesOf(kinds, lane, form);
	const all = lattice(lanes.length, lane, lines);
	const ranks = arrange(all, lines, options.effort);
	const offsets = ports(ranks, lines);
	const y = place(ranks, offsets);
	const gaps: Gaps = {
		lanes: lanes.map(({ x }) => x),
		left: Float64Array.from(all.from, (row, segment) => y[row]! + offsets.from[segment]!),
		right: Float64Array.from(all.to, (row, segment) => y[row]! + offsets.to[segment]!),
	};
	const inLanes = [...members.keys()].filter((member) => lane[member]! >= 0);
	const right = lanes.length === 0 ? MARGIN : lanes[lanes.length - 1]!.x + CARD.width;
	let bottom = 0;
	all.lane.forEach((at, row) => {
		if (at >= 0) bottom = Math.max(bottom, y[row]! + (row < all.cards ? CARD.height / 2 : 0));
	});
	const alone = [...members.keys()].filter((member) => lane[member]! < 0);
	const foot = bucket(alone, members, { right, bottom }, form === 'close' ? 3 : BUCKET.perRow);
	const corner = new Map<number, Point>(foot?.places);
	for (const member of inLanes)
		corner.set(member, { x: gaps.lanes[lane[member]!]!, y: y[member]! - CARD.height / 2 });
	const cards = [
		...inLanes.sort((a, b) => lane[a]! - lane[b]! || y[a]! - y[b]!),
		...(foot?.places ?? []).map(([m]) => m),
	].map((member) =>
		cardOf(members[member]!, lane[member]! < 0 ? null : lane[member]!, corner.get(member)!, measure),
	);
	const segments = segmentsOf(all, lines.length);
	const placed = lines.map((line, index): PlacedLine => {
		const own = segments[index]!;
		const from = corner.get(line.from)!;
		const to = corner.get(line.to)!;
		const way =
			own.length > 0
				? route(line, own, all, gaps, new Map())
				: line.from === line.to
					? arch(from.x, from.y)
					: besideLane(from.x, from.y + CARD.height / 2, to.y + CARD.height / 2);
		return {
			edge: line.edge,
			fromKey: members[line.from]!.key,
			toKey: members[line.to]!.key,
			...way,
			label: labelOf(line, way, own, all, gaps, form, measure),
		};
	});
	return {
		cards,
		lines: placed,
		lanes,
		bucket: foot === null ? null : { y: foot.y, right: foot.right, count: alone.length },
		width: Math.max(right, foot?.right ?? 0) + MARGIN,
		height: Math.max(bottom, foot?.bottom ?? 0, FIRST_ROW_Y) + MARGIN,
		crossings: drawnCrossings(ranks, lines, segments),
	};
}
