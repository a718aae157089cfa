/** Which row stands above which: one order per lane, and what the ordering passes need to look at it quickly. */
import type { Lattice } from './lattice';

export interface Ranks {
	readonly lattice: Lattice;
	/** Rows of each lane from top to bottom. */
	readonly order: readonly Int32Array[];
	/** The place of each row in its lane. */
	readonly at: Int32Array;
	/** Room for the passes to work in. */
	readonly tree: Int32Array;
	readonly key: Float64Array;
	readonly filled: Int32Array;
	readonly leftRanks: Int32Array;
	readonly rightRanks: Int32Array;
}

/** Writes down where each row of the lane stands. */
export function note({ order, at }: Ranks, lane: number): void {
	const rows = order[lane]!;
	for (let place = 0; place < rows.length; place++) at[rows[place]!] = place;
}

/** Rows in the order of their numbers. */
export function ranksOf(lattice: Lattice): Ranks {
	const rows = lattice.lane.length;
	const order: number[][] = Array.from({ length: lattice.lanes }, () => []);
	for (let row = 0; row < rows; row++) if (lattice.lane[row]! >= 0) order[lattice.lane[row]!]!.push(row);
	const ranks: Ranks = {
		lattice,
		order: order.map((lane) => Int32Array.from(lane)),
		at: new Int32Array(rows),
		tree: new Int32Array(rows + 2),
		key: new Float64Array(rows),
		filled: new Int32Array(rows),
		leftRanks: new Int32Array(lattice.from.length),
		rightRanks: new Int32Array(lattice.from.length),
	};
	for (let lane = 0; lane < lattice.lanes; lane++) note(ranks, lane);
	return ranks;
}

/** Puts a kept order back. */
export function restore(ranks: Ranks, kept: readonly Int32Array[]): void {
	kept.forEach((rows, lane) => {
		ranks.order[lane]!.set(rows);
		note(ranks, lane);
	});
}

export const keep = (ranks: Ranks): Int32Array[] => ranks.order.map((rows) => rows.slice());

/** Orders each lane by `key`, equal keys as they stand (or turned round). */
export function sortLane(ranks: Ranks, lane: number, turned = false): void {
	const { key, at, order } = ranks;
	const turn = turned ? -1 : 1;
	order[lane]!.sort((a, b) => key[a]! - key[b]! || turn * (at[a]! - at[b]!));
	note(ranks, lane);
}
