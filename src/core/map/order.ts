/** Pass 3: which row stands above which, with as few crossings as a number of tries finds. */
import { crossings } from './crossings';
import { keep, note, ranksOf, restore, type Ranks } from './ranks';
import type { Lattice } from './lattice';
import { exchange, sift } from './sift';
import { dice, spectralStart, walkStart } from './start';
import { sweep } from './sweep';

/** Above so many rows in one thread, rows are not sifted, and there is one try. */
const MANY = 1500;

interface Best {
	crossings: number;
	order: Int32Array[];
}

const consider = (ranks: Ranks, best: Best): number => {
	const count = crossings(ranks);
	if (count < best.crossings) {
		best.crossings = count;
		best.order = keep(ranks);
	}
	return count;
};

/** Sweeps and swaps until nothing more is gained for `patience` sweeps. */
function improve(ranks: Ranks, best: Best, sweeps: number, patience: number): void {
	let least = Infinity;
	for (let turn = 0, stale = 0; turn < sweeps && stale < patience; turn++) {
		sweep(ranks, turn % 2 === 0, false, turn % 4 >= 2);
		exchange(ranks, 3);
		const count = consider(ranks, best);
		stale = count < least ? 0 : stale + 1;
		least = Math.min(least, count);
		if (best.crossings === 0) return;
	}
}

/** Throws some rows of every lane to other places, to leave a place where nothing single helps any more. */
function shake(ranks: Ranks, random: () => number, share: number): void {
	ranks.order.forEach((rows, lane) => {
		const times = Math.max(1, Math.round(rows.length * share));
		for (let time = 0; time < times; time++) {
			const a = Math.floor(random() * rows.length);
			const b = Math.floor(random() * rows.length);
			[rows[a], rows[b]] = [rows[b]!, rows[a]!];
		}
		note(ranks, lane);
	});
}

/**
 * Expects the lattice of one thread. Leaves an order of its rows per lane; the same lattice and effort give the same
 * order. `effort` is the number of tries.
 */
export function order(lattice: Lattice, effort: number): readonly Int32Array[] {
	const ranks = ranksOf(lattice);
	const best: Best = { crossings: Infinity, order: keep(ranks) };
	const many = lattice.lane.length > MANY;
	const random = dice(1);
	walkStart(ranks, 0);
	consider(ranks, best);
	spectralStart(ranks, 120);
	for (let attempt = 0; attempt < (many ? 1 : effort) && best.crossings > 0; attempt++) {
		if (attempt > 0) {
			restore(ranks, best.order);
			shake(ranks, random, 0.05);
		}
		improve(ranks, best, 24, 4);
		if (best.crossings === 0) break;
		restore(ranks, best.order);
		if (!many) for (let turn = 0; turn < 6 && sift(ranks, 1e9) > 0; turn++);
		consider(ranks, best);
	}
	return best.order;
}
