/** Which rows hang together: every thread is ordered by itself and stays together on the map. */
import { latticeOf, type Lattice } from './lattice';

/** The number of the thread of each member; numbers follow the lowest member. */
export function threadsOf(count: number, pairs: Iterable<readonly [number, number]>): Int32Array {
	const root = Int32Array.from({ length: count }, (_, index) => index);
	const find = (one: number): number => {
		let at = one;
		while (root[at] !== at) at = root[at] = root[root[at]!]!;
		return at;
	};
	for (const [a, b] of pairs) {
		const [first, second] = [find(a), find(b)];
		root[Math.max(first, second)] = Math.min(first, second);
	}
	return root.map((_, index) => find(index));
}

/** A part of a lattice with its own numbers; `rows` says which rows they are. */
export interface Piece {
	readonly rows: Int32Array;
	readonly lattice: Lattice;
}

/** Cuts a lattice into its threads. Rows without a lane belong to none. O(rows + segments). */
export function pieces(all: Lattice, thread: Int32Array): Piece[] {
	const groups = new Map<number, { rows: number[]; segments: number[] }>();
	const local = new Int32Array(all.lane.length);
	const group = (row: number): { rows: number[]; segments: number[] } => {
		const number = thread[row]!;
		const known = groups.get(number) ?? { rows: [], segments: [] };
		groups.set(number, known);
		return known;
	};
	for (let row = 0; row < all.lane.length; row++)
		if (all.lane[row]! >= 0) local[row] = group(row).rows.push(row) - 1;
	for (let segment = 0; segment < all.from.length; segment++)
		group(all.from[segment]!).segments.push(segment);
	return [...groups.values()].map(({ rows, segments }) => {
		const pick = (from: Int32Array): Int32Array =>
			Int32Array.from(segments, (segment) => local[from[segment]!]!);
		return {
			rows: Int32Array.from(rows),
			lattice: latticeOf(
				all.lanes,
				rows.filter((row) => row < all.cards).length,
				Int32Array.from(rows, (row) => all.lane[row]!),
				{
					from: pick(all.from),
					to: pick(all.to),
					line: Int32Array.from(segments, (segment) => all.line[segment]!),
				},
			),
		};
	});
}
