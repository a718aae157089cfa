/** Where ordering begins: a walk through the graph, or the slow mode of a random walk on it. */
import { sortLane, type Ranks } from './ranks';

/** A generator of numbers from 0 to 1, the same on every machine (mulberry32). */
export function dice(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Orders rows as a depth-first walk from `root` meets them: what hangs together stands together. */
export function walkStart(ranks: Ranks, root: number): void {
	const { lattice, key } = ranks;
	const { left, right } = lattice;
	const seen = new Uint8Array(lattice.lane.length);
	const way: number[] = [];
	let met = 0;
	for (let first = 0; first < seen.length; first++) {
		const from = (root + first) % seen.length;
		if (seen[from] === 1 || lattice.lane[from]! < 0) continue;
		way.push(from);
		seen[from] = 1;
		for (let row = way.pop(); row !== undefined; row = way.pop()) {
			key[row] = met++;
			for (const { start, rows } of [right, left])
				for (let i = start[row]!; i < start[row + 1]!; i++)
					if (seen[rows[i]!] === 0) {
						seen[rows[i]!] = 1;
						way.push(rows[i]!);
					}
		}
	}
	for (let lane = 0; lane < lattice.lanes; lane++) sortLane(ranks, lane);
}

/**
 * Orders rows by the slow mode of the lazy random walk, found by `rounds` of averaging: a one-dimensional picture of
 * the graph that recovers its hidden order. Starts from the order as it is.
 */
export function spectralStart(ranks: Ranks, rounds: number): void {
	const { lattice, at, order, key } = ranks;
	const { left, right } = lattice;
	const count = lattice.lane.length;
	let x: Float64Array = new Float64Array(count);
	let y: Float64Array = new Float64Array(count);
	const lines = (row: number): number =>
		right.start[row + 1]! - right.start[row]! + left.start[row + 1]! - left.start[row]!;
	for (let row = 0; row < count; row++) {
		const size = order[lattice.lane[row]!]?.length ?? 1;
		x[row] = (at[row]! + 0.5) / size - 0.5;
	}
	for (let round = 0; round < rounds; round++) {
		let mean = 0;
		for (let row = 0; row < count; row++) mean += x[row]! * lines(row);
		mean /= 2 * lattice.from.length || 1;
		let length = 0;
		for (let row = 0; row < count; row++) {
			const degree = lines(row);
			let sum = 0;
			for (let i = right.start[row]!; i < right.start[row + 1]!; i++) sum += x[right.rows[i]!]!;
			for (let i = left.start[row]!; i < left.start[row + 1]!; i++) sum += x[left.rows[i]!]!;
			y[row] = degree === 0 ? 0 : (x[row]! + sum / degree) / 2 - mean;
			length += y[row]! ** 2;
		}
		length = 1 / Math.sqrt(length || 1);
		for (let row = 0; row < count; row++) y[row]! *= length;
		[x, y] = [y, x];
	}
	key.set(x);
	for (let lane = 0; lane < lattice.lanes; lane++) sortLane(ranks, lane);
}
