/** One look along the lanes: every row goes to the middle of the rows it is joined to. */
import type { Beside } from './lattice';
import { note, type Ranks } from './ranks';

/** Sum of the places (as shares of the lane) and number of a row's neighbours on one side. */
function pull(ranks: Ranks, { start, rows }: Beside, row: number, lane: number): readonly [number, number] {
	const beside = ranks.order[lane];
	if (!beside) return [0, 0];
	let sum = 0;
	for (let i = start[row]!; i < start[row + 1]!; i++) sum += ranks.at[rows[i]!]! + 0.5;
	return [sum / beside.length, start[row + 1]! - start[row]!];
}

/**
 * Orders every lane by the mean place of its neighbours: to the right looking only back, to the left looking both
 * ways (most goals have nothing right of them). `turned` turns equals round, which finds orders a plain sweep cannot.
 */
export function sweep(ranks: Ranks, rightwards: boolean, turned: boolean): void {
	const { lattice, order, at, key } = ranks;
	const turn = turned ? -1 : 1;
	for (let step = rightwards ? 1 : 0; step < lattice.lanes; step++) {
		const lane = rightwards ? step : lattice.lanes - 1 - step;
		const here = order[lane]!;
		for (const row of here) {
			const [left, lefts] = pull(ranks, lattice.left, row, lane - 1);
			const [right, rights] = rightwards && lefts > 0 ? [0, 0] : pull(ranks, lattice.right, row, lane + 1);
			key[row] = lefts + rights === 0 ? at[row]! / here.length : (left + right) / (lefts + rights);
		}
		here.sort((a, b) => key[a]! - key[b]! || turn * (at[a]! - at[b]!));
		note(ranks, lane);
	}
}
