/** Places that move as few rows of an earlier picture as possible. */
import { level, type Pull } from './level';
import type { Ranks } from './ranks';

/**
 * Expects heights that rows had before (NaN: none) and `y`, where they would stand now. Leaves in `y` heights that
 * move as few of the former as possible: where rows push each other the majority stays. Rows that stood nowhere come
 * level with what they are joined to, else where they are.
 */
export function stay(
	{ lattice, order }: Ranks,
	packed: Float64Array,
	before: Float64Array,
	y: Float64Array,
): void {
	const guess = y.map((height, row) => {
		if (!Number.isNaN(before[row]!)) return before[row]!;
		const known = [lattice.left, lattice.right]
			.flatMap(({ start, rows }) => [...rows.subarray(start[row], start[row + 1])])
			.map((other) => before[other]!)
			.filter((one) => !Number.isNaN(one));
		return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : height;
	});
	const pulls = (row: number): Pull[] =>
		Number.isNaN(before[row]!) ? [] : [[before[row]! - packed[row]!, 1]];
	for (const rows of order) level({ rows, packed, room: Infinity }, pulls, (row) => guess[row]!, false, y);
}
