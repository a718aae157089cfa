/** Passes 3 and 4: the order within each thread, and threads below each other. */
import { closingArcs } from './cycles';
import { crossings } from './crossings';
import type { Lattice } from './lattice';
import type { Line } from './members';
import { order } from './order';
import { note, ranksOf, restore, sortLane, type Ranks } from './ranks';
import { settleNew } from './sift';
import { pieces, threadsOf, type Piece } from './threads';

/** Heights of rows that stood in an earlier picture; NaN for the others. */
export type Heights = Float64Array;

/** An order that is kept is given up where a new one has fewer than this share of its crossings. */
const WORTH_MOVING = 0.75;
/** And only where that is more than this share of the number of lines. */
const PATIENCE = 0.4;
/** New threads stand below everything that stood somewhere. */
const BELOW = 1e9;

function piecesOf(all: Lattice, lines: readonly Line[]): Piece[] {
	const byCard = threadsOf(
		all.cards,
		lines.map(({ from, to }) => [from, to] as const),
	);
	const thread = Int32Array.from(all.lane, (_, row) => (row < all.cards ? byCard[row]! : -1));
	for (let segment = 0; segment < all.from.length; segment++)
		thread[all.from[segment]!] = thread[all.to[segment]!] = byCard[lines[all.line[segment]!]!.from]!;
	return pieces(all, thread).sort((a, b) => b.lattice.cards - a.lattice.cards || a.rows[0]! - b.rows[0]!);
}

/** The order that moves nothing: rows by their earlier heights, new rows where they cross least. */
function kept({ lattice, rows }: Piece, heights: Heights): Ranks {
	const ranks = ranksOf(lattice);
	const fresh: number[] = [];
	for (let row = 0; row < rows.length; row++) {
		const height = heights[rows[row]!]!;
		if (Number.isNaN(height)) fresh.push(row);
		ranks.key[row] = Number.isNaN(height) ? Infinity : height;
	}
	for (const row of fresh) {
		const near = [lattice.left, lattice.right].flatMap(({ start, rows: beside }) => [
			...beside.subarray(start[row], start[row + 1]),
		]);
		const known = near.map((other) => ranks.key[other]!).filter(Number.isFinite);
		if (known.length > 0) ranks.key[row] = known.reduce((sum, height) => sum + height, 0) / known.length;
	}
	for (let lane = 0; lane < lattice.lanes; lane++) sortLane(ranks, lane);
	settleNew(ranks, fresh);
	return ranks;
}

/** An order or its mirror image, whichever agrees more with earlier heights. */
function facing(order: readonly Int32Array[], { rows }: Piece, heights: Heights): readonly Int32Array[] {
	let agree = 0;
	for (const lane of order) {
		const known = [...lane].map((row) => heights[rows[row]!]!).filter((height) => !Number.isNaN(height));
		const middle = (known.length - 1) / 2;
		known.forEach((height, place) => (agree += height * (place - middle)));
	}
	return agree >= 0 ? order : order.map((lane) => lane.slice().reverse());
}

/** Orders one thread; an earlier order stays unless moving things is worth it. */
function orderPiece(piece: Piece, effort: number, heights: Heights | null): readonly Int32Array[] {
	const known = heights !== null && piece.rows.some((row) => !Number.isNaN(heights[row]!));
	if (!known) return order(piece.lattice, effort);
	const before = kept(piece, heights);
	const count = crossings(before);
	if (count === 0) return before.order;
	const now = order(piece.lattice, effort);
	const ranks = ranksOf(piece.lattice);
	restore(ranks, now);
	return crossings(ranks) < count * WORTH_MOVING ? facing(now, piece, heights) : before.order;
}

/** Threads as they stood below each other: what stood higher in a lane stays higher; new threads come last. */
function stack(parts: readonly Piece[], all: Lattice, heights: Heights): Piece[] {
	const part = new Int32Array(all.lane.length).fill(-1);
	const lanes: number[][] = Array.from({ length: all.lanes }, () => []);
	const mean = parts.map((piece, index) => {
		const known = [...piece.rows].filter((row) => !Number.isNaN(heights[row]!));
		for (const row of known) lanes[all.lane[row]!]!.push(row);
		for (const row of piece.rows) part[row] = index;
		return known.length === 0 ? Infinity : known.reduce((sum, row) => sum + heights[row]!, 0) / known.length;
	});
	const rank = [...parts.keys()].sort((a, b) => (mean[a]! === mean[b]! ? a - b : mean[a]! - mean[b]!));
	const at = new Int32Array(parts.length);
	rank.forEach((index, place) => (at[index] = place));
	const from: number[] = [];
	const to: number[] = [];
	for (const rows of lanes) {
		rows.sort((a, b) => heights[a]! - heights[b]! || a - b);
		rows.slice(1).forEach((row, index) => {
			from.push(at[part[rows[index]!]!]!);
			to.push(at[part[row]!]!);
		});
	}
	return ordered(rank.length, from, to).map((place) => parts[rank[place]!]!);
}

/** Numbers so that every arc leads on, the lowest first where there is a choice; arcs that close a cycle are left out. */
function ordered(count: number, from: readonly number[], to: readonly number[]): number[] {
	const closing = closingArcs(count, from, to);
	const waiting = new Int32Array(count);
	const next: number[][] = Array.from({ length: count }, () => []);
	from.forEach((one, arc) => {
		if (closing[arc] === 1) return;
		next[one]!.push(to[arc]!);
		waiting[to[arc]!]!++;
	});
	const result: number[] = [];
	const ready = [...next.keys()].filter((one) => waiting[one] === 0);
	for (let one = ready.shift(); one !== undefined; one = ready.shift()) {
		result.push(one);
		for (const other of next[one]!) if (--waiting[other]! === 0) ready.push(other);
		ready.sort((a, b) => a - b);
	}
	return result;
}

/** Adds the rows of each thread to the lanes, one thread after the other. */
function pile(
	all: Lattice,
	parts: readonly Piece[],
	orderOf: (piece: Piece) => readonly Int32Array[],
): Ranks {
	const ranks = ranksOf(all);
	const at = new Int32Array(all.lanes);
	for (const piece of parts)
		orderOf(piece).forEach((list, lane) => {
			for (const row of list) ranks.order[lane]![at[lane]!++] = piece.rows[row]!;
		});
	for (let lane = 0; lane < all.lanes; lane++) note(ranks, lane);
	return ranks;
}

/** Every row that stood somewhere stays in its lane's order, whatever its thread; new threads come last. */
function unmoved(all: Lattice, parts: readonly Piece[], effort: number, heights: Heights): Ranks {
	const keys = heights.slice();
	let last = BELOW;
	for (const piece of parts) {
		if (piece.rows.some((row) => !Number.isNaN(heights[row]!))) continue;
		for (const lane of order(piece.lattice, effort)) for (const row of lane) keys[piece.rows[row]!] = last++;
	}
	return kept({ lattice: all, rows: Int32Array.from(all.lane.keys()) }, keys);
}

/**
 * Expects the lattice of the whole map, and where its rows stood before if they did. Leaves every lane in order: each
 * thread together, the largest first; or as they stood, as long as that costs few crossings.
 */
export function arrange(
	all: Lattice,
	lines: readonly Line[],
	effort: number,
	heights: Heights | null,
): Ranks {
	const parts = piecesOf(all, lines);
	if (heights === null) return pile(all, parts, (piece) => order(piece.lattice, effort));
	const still = unmoved(all, parts, effort, heights);
	const count = crossings(still);
	if (count === 0) return still;
	const moved = pile(all, stack(parts, all, heights), (piece) => orderPiece(piece, effort, heights));
	return count <= crossings(moved) / WORTH_MOVING + lines.length * PATIENCE ? still : moved;
}
