/** Where ordering begins: the slow mode of a random walk on the graph. */
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

/** How many rounds of averaging lie between two looks at the whole. */
const ROUNDS = 15;

/** Takes the mean away (lines count, as in the walk) and brings the rest to length 1. */
function centre(x: Float64Array, lines: Int32Array): void {
	let sum = 0;
	let all = 0;
	for (let row = 0; row < x.length; row++) {
		sum += x[row]! * lines[row]!;
		all += lines[row]!;
	}
	const mean = sum / (all || 1);
	let square = 0;
	for (let row = 0; row < x.length; row++) square += (x[row] = lines[row] === 0 ? 0 : x[row]! - mean) ** 2;
	const scale = 1 / Math.sqrt(square || 1);
	for (let row = 0; row < x.length; row++) x[row]! *= scale;
}

/**
 * Orders rows by the slow mode of the lazy random walk, found by averaging: a one-dimensional picture of the graph
 * that recovers its hidden order. Starts from the order as it is. `looks` times 15 rounds.
 */
export function spectralStart(ranks: Ranks, looks: number): void {
	const { lattice, at, order, key } = ranks;
	const { left, right } = lattice;
	const count = lattice.lane.length;
	const lines = new Int32Array(count);
	let x: Float64Array = new Float64Array(count);
	let y: Float64Array = new Float64Array(count);
	for (let row = 0; row < count; row++) {
		lines[row] = right.start[row + 1]! - right.start[row]! + left.start[row + 1]! - left.start[row]!;
		x[row] = (at[row]! + 0.5) / (order[lattice.lane[row]!]?.length ?? 1);
	}
	for (let look = 0; look < looks; look++) {
		centre(x, lines);
		for (let round = 0; round < ROUNDS; round++) {
			for (let row = 0; row < count; row++) {
				let sum = 0;
				for (let i = right.start[row]!, end = right.start[row + 1]!; i < end; i++) sum += x[right.rows[i]!]!;
				for (let i = left.start[row]!, end = left.start[row + 1]!; i < end; i++) sum += x[left.rows[i]!]!;
				y[row] = lines[row] === 0 ? 0 : (x[row]! + sum / lines[row]!) / 2;
			}
			[x, y] = [y, x];
		}
	}
	key.set(x);
	for (let lane = 0; lane < lattice.lanes; lane++) sortLane(ranks, lane);
}
