/** Places that move as few rows as possible: isotonic regression by medians. */
import type { Ranks } from './ranks';

/** Rows that push each other; `wishes` are sorted, and only of rows that stood somewhere before. */
interface Pool {
	wishes: number[];
	/** What the first row wishes where none of the pool stood anywhere. */
	readonly guess: number;
	count: number;
}

const middle = ({ wishes, guess }: Pool): number => wishes[(wishes.length - 1) >> 1] ?? guess;

function merge(a: readonly number[], b: readonly number[]): number[] {
	const all: number[] = [];
	let next = 0;
	for (const value of a) {
		while (next < b.length && b[next]! < value) all.push(b[next++]!);
		all.push(value);
	}
	return [...all, ...b.slice(next)];
}

/**
 * Expects, for the rows of one lane, how far down each would stand if the lane were packed, where it stood before
 * (NaN: nowhere) and where it would like to stand. Leaves heights that keep the order and the distances, and move as
 * few of those that stood somewhere as far as possible: where rows push each other, the majority stays.
 */
export function stay(
	rows: Int32Array,
	packed: Float64Array,
	before: Float64Array,
	wish: Float64Array,
	into: Float64Array,
): void {
	const pools: Pool[] = [];
	for (const row of rows) {
		const stood = !Number.isNaN(before[row]!);
		const at = (stood ? before[row]! : wish[row]!) - packed[row]!;
		let pool: Pool = { wishes: stood ? [at] : [], guess: at, count: 1 };
		for (
			let last = pools[pools.length - 1];
			last && middle(last) > middle(pool);
			last = pools[pools.length - 1]
		) {
			pools.pop();
			pool = { wishes: merge(last.wishes, pool.wishes), guess: last.guess, count: last.count + pool.count };
		}
		pools.push(pool);
	}
	let next = 0;
	for (const pool of pools) {
		const shift = Math.max(0, middle(pool));
		for (let i = 0; i < pool.count; i++, next++) into[rows[next]!] = packed[rows[next]!]! + shift;
	}
}

/** Where rows that stood nowhere would like to stand: level with what they are joined to, else where they are. */
export function wishes({ lattice }: Ranks, before: Float64Array, now: Float64Array): Float64Array {
	return now.map((height, row) => {
		if (!Number.isNaN(before[row]!)) return before[row]!;
		const near = [lattice.left, lattice.right].flatMap(({ start, rows }) => [
			...rows.subarray(start[row], start[row + 1]),
		]);
		const known = near.map((other) => before[other]!).filter((one) => !Number.isNaN(one));
		return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : height;
	});
}
