/** One look along the lanes: every row goes to the middle of the rows it is joined to. */
import type { Beside } from './lattice';
import { note, type Ranks } from './ranks';

const found: number[] = [];

function middle({ start, rows }: Beside, row: number, at: Int32Array, median: boolean): number {
	const from = start[row]!;
	const to = start[row + 1]!;
	if (from === to) return -1;
	if (median && to - from > 2) {
		found.length = 0;
		for (let i = from; i < to; i++) found.push(at[rows[i]!]!);
		found.sort((a, b) => a - b);
		const half = found.length >> 1;
		return found.length % 2 === 1 ? found[half]! : (found[half - 1]! + found[half]!) / 2;
	}
	let sum = 0;
	for (let i = from; i < to; i++) sum += at[rows[i]!]!;
	return sum / (to - from);
}

/**
 * Orders every lane by the middle (mean, or median) of its neighbours in the lane before it, left to right or back.
 * Rows without neighbours there keep their place. `turned` turns equals round, which finds orders a plain sweep
 * cannot reach.
 */
export function sweep(ranks: Ranks, rightwards: boolean, median: boolean, turned: boolean): void {
	const { lattice, order, at, key } = ranks;
	const near = rightwards ? lattice.left : lattice.right;
	const turn = turned ? -1 : 1;
	for (let step = 1; step < lattice.lanes; step++) {
		const lane = rightwards ? step : lattice.lanes - 1 - step;
		const rows = order[lane]!;
		for (const row of rows) key[row] = middle(near, row, at, median);
		const joined = rows.filter((row) => key[row]! >= 0);
		joined.sort((a, b) => key[a]! - key[b]! || turn * (at[a]! - at[b]!));
		let next = 0;
		for (let place = 0; place < rows.length; place++)
			if (key[rows[place]!]! >= 0) rows[place] = joined[next++]!;
		note(ranks, lane);
	}
}
