/** How many crossings the drawn picture has: lines of the same card are not counted (decision 23). */
import { crossings } from './crossings';
import { add } from './keys';
import type { Line } from './members';
import type { Ranks } from './ranks';

/** Pairs (a, b), (c, d) with a < c and b > d. O(n log n) by merging. */
export function inversions(pairs: readonly (readonly [number, number])[]): number {
	const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, to]) => to);
	const merge = (from: number, to: number): number => {
		if (to - from < 2) return 0;
		const half = (from + to) >> 1;
		let count = merge(from, half) + merge(half, to);
		const left = sorted.slice(from, half);
		let next = half;
		let at = from;
		left.forEach((value, index) => {
			while (next < to && sorted[next]! < value) sorted[at++] = sorted[next++]!;
			sorted[at++] = value;
			count += next - half;
			void index;
		});
		return count;
	};
	return merge(0, sorted.length);
}

/** Crossings among the segments of some lines, gap by gap. */
function among(ranks: Ranks, segments: readonly number[]): number {
	const { lattice, at } = ranks;
	const gaps = new Map<number, [number, number][]>();
	for (const segment of segments) {
		const from = lattice.from[segment]!;
		add(gaps, lattice.lane[from]!, [at[from]!, at[lattice.to[segment]!]!]);
	}
	let total = 0;
	for (const pairs of gaps.values()) if (pairs.length > 1) total += inversions(pairs);
	return total;
}

/**
 * Expects ordered lanes and which segments each line has. Leaves what the picture says: `crossings`. Lines that share
 * a card can only cross where neither touches it, so only lines over more than one gap are looked at.
 */
export function drawnCrossings(
	ranks: Ranks,
	lines: readonly Line[],
	segments: readonly (readonly number[])[],
): number {
	const ofCard = new Map<number, number[]>();
	const ofPair = new Map<string, number[]>();
	lines.forEach((line, index) => {
		const own = segments[index]!;
		if (own.length < 2) return;
		const left = ranks.lattice.from[own[0]!] === line.from ? line.from : line.to;
		const right = left === line.from ? line.to : line.from;
		for (const segment of own.slice(1)) add(ofCard, left, segment);
		for (const segment of own.slice(0, -1)) add(ofCard, right, segment);
		if (own.length > 2) for (const segment of own.slice(1, -1)) add(ofPair, `${left} ${right}`, segment);
	});
	let total = crossings(ranks);
	for (const list of ofCard.values()) if (list.length > 1) total -= among(ranks, list);
	for (const list of ofPair.values()) if (list.length > 1) total += among(ranks, list);
	return total;
}
