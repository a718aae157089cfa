/** Pass 4: the order within each thread, and threads below each other. */
import { crossings } from './crossings';
import type { Lattice } from './lattice';
import type { Line } from './members';
import { order } from './order';
import { note, ranksOf, sortLane, type Ranks } from './ranks';
import { settleNew } from './sift';
import { pieces, threadsOf, type Piece } from './threads';

/** Heights of rows that stood in an earlier picture; NaN for the others. */
export type Heights = Float64Array;

/** An earlier order is given up where a new one has less than this share of its crossings, */
const WORTH_MOVING = 0.75;
/** and the difference is more than this share of the number of lines. */
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

/** The mean of the known heights of some rows; `otherwise` without any. */
function meanOf(rows: Iterable<number>, heights: Heights, otherwise: number): number {
	let sum = 0;
	let known = 0;
	for (const row of rows)
		if (heights[row]! < BELOW) {
			sum += heights[row]!;
			known++;
		}
	return known === 0 ? otherwise : sum / known;
}

/** Every row that stood somewhere stays in its lane's order; new rows go where they cross least, new threads below. */
function unmoved(all: Lattice, parts: readonly Piece[], effort: number, heights: Heights): Ranks {
	const ranks = ranksOf(all);
	ranks.key.set(heights);
	const fresh: number[] = [];
	let last = BELOW;
	for (const { rows, lattice } of parts) {
		if (meanOf(rows, heights, BELOW) === BELOW) {
			for (const lane of order(lattice, effort)) for (const row of lane) ranks.key[rows[row]!] = last++;
			continue;
		}
		for (const row of rows) {
			if (!Number.isNaN(heights[row]!)) continue;
			fresh.push(row);
			const near = [all.left, all.right].flatMap(({ start, rows: beside }) => [
				...beside.subarray(start[row], start[row + 1]),
			]);
			ranks.key[row] = meanOf(near, heights, BELOW);
		}
	}
	for (let lane = 0; lane < all.lanes; lane++) sortLane(ranks, lane);
	settleNew(ranks, fresh);
	return ranks;
}

/** Adds the rows of each thread, ordered anew, to the lanes, one thread below the other. */
function pile(all: Lattice, parts: readonly Piece[], effort: number): Ranks {
	const ranks = ranksOf(all);
	const at = new Int32Array(all.lanes);
	for (const { lattice, rows } of parts)
		order(lattice, effort).forEach((list, lane) => {
			for (const row of list) ranks.order[lane]![at[lane]!++] = rows[row]!;
		});
	for (let lane = 0; lane < all.lanes; lane++) note(ranks, lane);
	return ranks;
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
	if (heights === null) return pile(all, parts, effort);
	const still = unmoved(all, parts, effort, heights);
	const count = crossings(still);
	if (count === 0) return still;
	const mean = new Map(parts.map((piece) => [piece, meanOf(piece.rows, heights, BELOW)]));
	const moved = pile(
		all,
		[...parts].sort((a, b) => mean.get(a)! - mean.get(b)!),
		effort,
	);
	return count <= crossings(moved) / WORTH_MOVING + lines.length * PATIENCE ? still : moved;
}
