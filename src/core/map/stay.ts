/** Heights by medians: isotonic regression that leaves most rows exactly where they want to be. */
import type { Ranks } from './ranks';

/** Where something pulls a row, with a weight. */
export type Pull = readonly [height: number, weight: number];

/** Rows that push each other, all as far below their packed places. */
interface Pool {
	/** Sorted by height. */
	pulls: readonly Pull[];
	/** Sum of what its rows would be without pulls. */
	guess: number;
	count: number;
}

/** Any height in the middle is as good as another: the one nearest to the guess, or the upper end. */
function middle({ pulls, guess, count }: Pool, balanced: boolean): number {
	const half = pulls.reduce((sum, [, weight]) => sum + weight, 0) / 2;
	let sum = 0;
	for (let i = 0; i < pulls.length; i++) {
		const [height, weight] = pulls[i]!;
		sum += weight;
		if (sum < half) continue;
		const end = sum === half ? pulls[i + 1]![0] : height;
		return balanced ? Math.max(height, Math.min(end, guess / count)) : height;
	}
	return guess / count;
}

function merge(a: readonly Pull[], b: readonly Pull[]): Pull[] {
	const all: Pull[] = [];
	let next = 0;
	for (const pull of a) {
		while (next < b.length && b[next]![0] < pull[0]) all.push(b[next++]!);
		all.push(pull);
	}
	for (; next < b.length; next++) all.push(b[next]!);
	return all;
}

export interface Lane {
	readonly rows: Int32Array;
	/** How far down each row would stand if the lane were packed. */
	readonly packed: Float64Array;
	/** How far the whole lane may be moved down. */
	readonly room: number;
}

/**
 * Expects a lane, what pulls each row (heights) and where it would be without. Leaves heights that keep order and
 * distances and make the sum of weighted distances to the pulls least, rows that push each other pooled.
 */
export function level(
	{ rows, packed, room }: Lane,
	pullsOf: (row: number) => readonly Pull[],
	guessOf: (row: number) => number,
	balanced: boolean,
	into: Float64Array,
): void {
	const pools: (Pool & { value: number })[] = [];
	for (const row of rows) {
		const pulls = pullsOf(row).map(([height, weight]): Pull => [height - packed[row]!, weight]);
		let pool: Pool = {
			pulls: pulls.sort((a, b) => a[0] - b[0]),
			guess: guessOf(row) - packed[row]!,
			count: 1,
		};
		let value = middle(pool, balanced);
		for (let last = pools[pools.length - 1]; last && last.value > value; last = pools[pools.length - 1]) {
			pools.pop();
			const pulled = merge(last.pulls, pool.pulls);
			pool = { pulls: pulled, guess: last.guess + pool.guess, count: last.count + pool.count };
			value = middle(pool, balanced);
		}
		pools.push({ ...pool, value });
	}
	let next = 0;
	for (const { value, count } of pools) {
		const shift = Math.max(0, Math.min(room, value));
		for (let i = 0; i < count; i++, next++) into[rows[next]!] = packed[rows[next]!]! + shift;
	}
}

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
	const pulls = (row: number): Pull[] => (Number.isNaN(before[row]!) ? [] : [[before[row]!, 1]]);
	for (const rows of order) level({ rows, packed, room: Infinity }, pulls, (row) => guess[row]!, false, y);
}
