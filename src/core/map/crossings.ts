/** Counts crossings between neighbouring lanes with a Fenwick tree. */
import type { Ranks } from './ranks';

/**
 * Crossings of segments between `lane` and the next, as if drawn straight between the rows' places; segments that
 * share a row do not cross. O(segments × log rows): each segment asks how many earlier ones start below it.
 */
function crossingsAfter({ lattice, order, at, tree }: Ranks, lane: number): number {
	const { start, rows } = lattice.left;
	const size = order[lane]!.length;
	tree.fill(0, 0, size + 1);
	let seen = 0;
	let total = 0;
	for (const row of order[lane + 1]!) {
		const end = start[row + 1]!;
		for (let i = start[row]!; i < end; i++) {
			let above = 0;
			for (let k = at[rows[i]!]! + 1; k > 0; k -= k & -k) above += tree[k]!;
			total += seen - above;
		}
		for (let i = start[row]!; i < end; i++) {
			for (let k = at[rows[i]!]! + 1; k <= size; k += k & -k) tree[k]!++;
			seen++;
		}
	}
	return total;
}

/** All crossings between all lanes. */
export function crossings(ranks: Ranks): number {
	let total = 0;
	for (let lane = 0; lane + 1 < ranks.lattice.lanes; lane++) total += crossingsAfter(ranks, lane);
	return total;
}
