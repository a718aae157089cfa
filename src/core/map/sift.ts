/** Moves single rows to better places while the lanes beside them stand still. */
import type { Ranks } from './ranks';

/** Writes the sorted places of every neighbour of this lane's rows, by walking the lanes beside it from the top. */
function look({ lattice, order, at, filled, leftRanks, rightRanks }: Ranks, lane: number): void {
	const { left, right } = lattice;
	const rows = order[lane]!;
	for (const [side, across, places] of [
		[-1, left, leftRanks],
		[1, right, rightRanks],
	] as const) {
		const beside = order[lane + side];
		if (!beside) continue;
		const back = side === -1 ? right : left;
		for (const row of rows) filled[row] = across.start[row]!;
		for (const other of beside) {
			const end = back.start[other + 1]!;
			for (let i = back.start[other]!; i < end; i++) places[filled[back.rows[i]!]!++] = at[other]!;
		}
	}
}

/** Crossings of the lines of two rows on one side with `a` above `b`, less those with `b` above `a`. */
function difference(start: Int32Array, places: Int32Array, a: number, b: number): number {
	const first = start[b]!;
	const last = start[b + 1]!;
	const size = last - first;
	if (size === 0) return 0;
	let less = first;
	let upTo = first;
	let sum = 0;
	for (let i = start[a]!, end = start[a + 1]!; i < end; i++) {
		const place = places[i]!;
		while (less < last && places[less]! < place) less++;
		while (upTo < last && places[upTo]! <= place) upTo++;
		sum += less - first - (size - (upTo - first));
	}
	return sum;
}

/** Crossings that are taken away where `b`, now below `a`, stands above it; `look` at the lane first. */
const gain = ({ lattice, leftRanks, rightRanks }: Ranks, a: number, b: number): number =>
	difference(lattice.left.start, leftRanks, a, b) + difference(lattice.right.start, rightRanks, a, b);

/** Swaps neighbours while that takes crossings away, at most `rounds` times through each lane. Returns how many. */
export function exchange(ranks: Ranks, rounds: number): number {
	let taken = 0;
	for (let lane = 0; lane < ranks.lattice.lanes; lane++) {
		const rows = ranks.order[lane]!;
		look(ranks, lane);
		for (let round = 0, better = true; round < rounds && better; round++) {
			better = false;
			for (let place = 0; place + 1 < rows.length; place++) {
				const a = rows[place]!;
				const b = rows[place + 1]!;
				const less = gain(ranks, a, b);
				if (less <= 0) continue;
				rows[place] = b;
				rows[place + 1] = a;
				taken += less;
				better = true;
			}
		}
		for (let place = 0; place < rows.length; place++) ranks.at[rows[place]!] = place;
	}
	return taken;
}

/** Takes one row to its best place, at most `reach` places away; returns the crossings that takes away. */
function settle(ranks: Ranks, rows: Int32Array, row: number, reach: number): number {
	const here = ranks.at[row]!;
	let best = 0;
	let to = here;
	let sum = 0;
	for (let place = here - 1; place >= Math.max(0, here - reach); place--) {
		sum += gain(ranks, rows[place]!, row);
		if (sum > best) [best, to] = [sum, place];
	}
	sum = 0;
	for (let place = here + 1; place < Math.min(rows.length, here + reach + 1); place++) {
		sum += gain(ranks, row, rows[place]!);
		if (sum > best) [best, to] = [sum, place];
	}
	if (to === here) return 0;
	if (to < here) rows.copyWithin(to + 1, to, here);
	else rows.copyWithin(here, here + 1, to + 1);
	rows[to] = row;
	for (let place = Math.min(here, to); place <= Math.max(here, to); place++) ranks.at[rows[place]!] = place;
	return best;
}

/** Sifting: every row in turn goes to the best place in its lane. Returns the crossings that takes away. */
export function sift(ranks: Ranks, reach: number): number {
	let taken = 0;
	for (let lane = 0; lane < ranks.lattice.lanes; lane++) {
		const rows = ranks.order[lane]!;
		look(ranks, lane);
		for (const row of rows.slice()) taken += settle(ranks, rows, row, reach);
	}
	return taken;
}

/** Sifts only the given rows, and only those: everything else keeps its order. */
export function settleNew(ranks: Ranks, fresh: readonly number[]): void {
	for (let turn = 0; turn < 3; turn++)
		for (let lane = 0; lane < ranks.lattice.lanes; lane++) {
			const rows = fresh.filter((row) => ranks.lattice.lane[row] === lane);
			if (rows.length === 0) continue;
			look(ranks, lane);
			for (const row of rows) settle(ranks, ranks.order[lane]!, row, Infinity);
		}
}
