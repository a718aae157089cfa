/** One look along the lanes: every row goes to the middle of the rows it is joined to. */
import { note, type Ranks } from './ranks';

/**
 * Orders every lane by the mean place of its neighbours: to the right looking only back, to the left looking both
 * ways (most goals have nothing right of them). `turned` turns equals round, which finds orders a plain sweep cannot.
 * Places count as shares of their lane, so that long and short lanes pull alike.
 */
export function sweep(ranks: Ranks, rightwards: boolean, turned: boolean): void {
	const { lattice, order, at, key } = ranks;
	const { left, right } = lattice;
	const turn = turned ? -1 : 1;
	for (let step = rightwards ? 1 : 0; step < lattice.lanes; step++) {
		const lane = rightwards ? step : lattice.lanes - 1 - step;
		const here = order[lane]!;
		const before = order[lane - 1]?.length ?? 1;
		const after = order[lane + 1]?.length ?? 1;
		for (const row of here) {
			const [first, end] = [left.start[row]!, left.start[row + 1]!];
			let count = end - first;
			let sum = 0;
			for (let i = first; i < end; i++) sum += (at[left.rows[i]!]! + 0.5) / before;
			if (!rightwards || count === 0) {
				const [from, to] = [right.start[row]!, right.start[row + 1]!];
				for (let i = from; i < to; i++) sum += (at[right.rows[i]!]! + 0.5) / after;
				count += to - from;
			}
			key[row] = count === 0 ? at[row]! / here.length : sum / count;
		}
		here.sort((a, b) => key[a]! - key[b]! || turn * (at[a]! - at[b]!));
		note(ranks, lane);
	}
}
