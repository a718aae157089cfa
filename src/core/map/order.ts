/** Pass 3: which row stands above which, with as few crossings as a number of tries finds. */
import { crossings } from './crossings';
import type { Lattice } from './lattice';
import { keep, note, ranksOf, restore, type Ranks } from './ranks';
import { exchange, sift } from './sift';
import { dice, spectralStart } from './start';
import { sweep } from './sweep';
import { isTree, treeStart } from './tree';

/** Rows and segments up to which every try of `effort` is made; larger threads get fewer, at least one. */
const FULL = 1500;
/** How much is done in one try: looks of averaging, sweeps, rounds of sifting. Large threads get less of each. */
interface Pains {
	readonly looks: number;
	readonly sweeps: number;
	readonly sifts: number;
}
const painsFor = (rows: number): Pains =>
	rows <= FULL
		? { looks: 8, sweeps: 8, sifts: 6 }
		: rows <= 4 * FULL
			? { looks: 8, sweeps: 8, sifts: 2 }
			: { looks: 8, sweeps: 4, sifts: 1 };
/** Sweeping ends after so many sweeps without gain. */
const PATIENCE = 2;
/** How far a row is sifted. */
const REACH = 16;
/** A try this much worse than the best after its sweeps is not sifted. */
const HOPELESS = 1.15;
/** A thread without circles is worth this many times the tries: many can be drawn without a crossing. */
const TREE = 8;

function shuffle(ranks: Ranks, random: () => number): void {
	ranks.order.forEach((rows, lane) => {
		for (let last = rows.length - 1; last > 0; last--) {
			const other = Math.floor(random() * (last + 1));
			[rows[last], rows[other]] = [rows[other]!, rows[last]!];
		}
		note(ranks, lane);
	});
}

/** Sweeps and swaps while that helps; leaves the best order met and returns its crossings. */
function sweeps(ranks: Ranks, most: number): number {
	let least = crossings(ranks);
	let best = keep(ranks);
	for (let turn = 0, stale = 0; turn < most && stale < PATIENCE && least > 0; turn++) {
		sweep(ranks, turn % 2 === 0, turn % 4 >= 2);
		exchange(ranks, 1);
		const count = crossings(ranks);
		stale = count < least ? 0 : stale + 1;
		if (count < least) [least, best] = [count, keep(ranks)];
	}
	restore(ranks, best);
	return least;
}

/** How many tries a thread gets: all of `effort` while it is small. */
const triesFor = ({ lane, line }: Lattice, effort: number): number =>
	Math.max(1, Math.round(effort * Math.min(1, FULL / (lane.length + line.length))));

/**
 * Expects the lattice of one thread. Leaves an order of its rows per lane; the same lattice and effort give the same
 * order. Every try starts from another random order smoothed by averaging (a tree also from another row), is swept,
 * and sifted if it is near the best.
 */
export function order(lattice: Lattice, effort: number): readonly Int32Array[] {
	const ranks = ranksOf(lattice);
	const random = dice(1);
	const tree = isTree(lattice);
	const pains = painsFor(lattice.lane.length);
	const tries = triesFor(lattice, effort) * (tree && lattice.lane.length <= FULL ? TREE : 1);
	if (tree) treeStart(ranks);
	let least = crossings(ranks);
	let best = keep(ranks);
	for (let attempt = 0; attempt < tries && least > 0; attempt++) {
		if (attempt > 0) shuffle(ranks, random);
		if (tree && attempt % 2 === 1) treeStart(ranks, Math.floor(random() * lattice.lane.length));
		else spectralStart(ranks, pains.looks);
		let count = sweeps(ranks, pains.sweeps);
		if (count > 0 && count < least * HOPELESS) {
			for (let turn = 0; turn < pains.sifts && sift(ranks, REACH) > 0; turn++);
			count = crossings(ranks);
		}
		if (count < least) [least, best] = [count, keep(ranks)];
	}
	return best;
}
