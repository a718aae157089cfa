/** Everything a picture is drawn from: members, lanes, rows in order, and where each stands. */
import { arrange } from './arrange';
import { bucket, type Bucket } from './bucket';
import { heightsBefore, helps } from './earlier';
import type { Gaps } from './gaps';
import { lattice, type Lattice } from './lattice';
import { layers } from './layers';
import { number, type Members } from './members';
import type { Form, LayoutOptions, MapGraph, Picture, PlacedLane, Point } from './picture';
import { place } from './place';
import { ports } from './ports';
import type { Ranks } from './ranks';
import { BUCKET, CARD, gutterOf, LANE_NAME_Y, MARGIN, ROWS_Y } from './sizes';

export interface Scene {
	readonly all: Members;
	readonly lattice: Lattice;
	readonly ranks: Ranks;
	readonly gaps: Gaps;
	readonly lanes: readonly PlacedLane[];
	/** Lane of each member; -1 in the bucket. */
	readonly lane: Int32Array;
	/** Top left corner of each member's card. */
	readonly corner: readonly Point[];
	readonly bucket: Bucket | null;
	readonly width: number;
	readonly height: number;
	readonly packing: Picture['packing'];
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

/** How far right and down the lanes reach; 0 down without any. */
function reachOf(
	lanes: readonly PlacedLane[],
	rows: Lattice,
	y: Float64Array,
): { right: number; bottom: number } {
	let bottom = 0;
	rows.lane.forEach((lane, row) => {
		if (lane >= 0) bottom = Math.max(bottom, y[row]! + (row < rows.cards ? CARD.height / 2 : 0));
	});
	return { right: (lanes[lanes.length - 1]?.x ?? MARGIN - CARD.width) + CARD.width, bottom };
}

/** All passes that decide where things stand; `layout` draws what they leave. */
export function scene(graph: MapGraph, { effort, previous, form = 'wide' }: LayoutOptions): Scene {
	const all = number(graph);
	const earlier = previous !== undefined && helps(all, previous) ? previous : null;
	const { lane, kinds, packing } = layers(all, earlier?.packing);
	const lanes = lanesOf(kinds, lane, form);
	const rows = lattice(lanes.length, lane, all.lines);
	const before = earlier === null ? null : heightsBefore(rows, all, earlier);
	const ranks = arrange(rows, all.lines, effort, before);
	const offsets = ports(ranks, all.lines);
	const y = place(ranks, offsets, before).map((height) => height + ROWS_Y);
	const reach = reachOf(lanes, rows, y);
	const alone = [...all.members.keys()].filter((member) => lane[member]! < 0);
	const foot = bucket(alone, all.members, reach, form === 'wide' ? BUCKET.perRow : BUCKET.perRow - 1);
	const corner = Array.from(lane, (at, member): Point => {
		return { x: lanes[at]?.x ?? 0, y: y[member]! - CARD.height / 2 };
	});
	for (const [member, at] of foot?.places ?? []) corner[member] = at;
	return {
		all,
		lattice: rows,
		ranks,
		gaps: {
			lanes: lanes.map(({ x }) => x),
			left: Float64Array.from(rows.from, (row, segment) => y[row]! + offsets.from[segment]!),
			right: Float64Array.from(rows.to, (row, segment) => y[row]! + offsets.to[segment]!),
		},
		lanes,
		lane,
		corner,
		bucket: foot,
		width: Math.max(reach.right, foot?.right ?? 0) + MARGIN,
		height: Math.max(reach.bottom, foot?.bottom ?? 0) + MARGIN,
		packing,
	};
}
