/** Heights by medians: isotonic regression that leaves most rows exactly where they want to be. */

/** Where something pulls a row, with a weight. */
export type Pull = readonly [height: number, weight: number];

/** Rows that push each other, all as far below their packed places. */
interface Pool {
	/** Sorted by height. */
	readonly pulls: readonly Pull[];
	/** Sum of what its rows would be without pulls. */
	readonly guess: number;
	readonly count: number;
	value: number;
}

/** Any height in the middle is as good as another: the one nearest to the guess, or the upper end. */
function middle(pulls: readonly Pull[], guess: number, balanced: boolean): number {
	let half = 0;
	for (const pull of pulls) half += pull[1] / 2;
	let sum = 0;
	for (let i = 0; i < pulls.length; i++) {
		const height = pulls[i]![0];
		sum += pulls[i]![1];
		if (sum < half) continue;
		if (!balanced) return height;
		const end = sum === half ? pulls[i + 1]![0] : height;
		return Math.max(height, Math.min(end, guess));
	}
	return guess;
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
 * Expects a lane, what pulls each row (as heights below its packed place, sorted) and where it would be without.
 * Leaves heights that keep order and distances and make the sum of weighted distances to the pulls least; rows that
 * push each other are pooled.
 */
export function level(
	{ rows, packed, room }: Lane,
	pullsOn: (row: number) => readonly Pull[],
	guessOf: (row: number) => number,
	balanced: boolean,
	into: Float64Array,
): void {
	const pools: Pool[] = [];
	for (const row of rows) {
		let pulls = pullsOn(row);
		let guess = guessOf(row) - packed[row]!;
		let count = 1;
		let value = middle(pulls, guess, balanced);
		for (let last = pools.at(-1); last !== undefined && last.value > value; last = pools.at(-1)) {
			pools.pop();
			pulls = merge(last.pulls, pulls);
			guess += last.guess;
			count += last.count;
			value = middle(pulls, guess / count, balanced);
		}
		pools.push({ pulls, guess, count, value });
	}
	let next = 0;
	for (const { value, count } of pools) {
		const shift = Math.max(0, Math.min(room, value));
		for (let i = 0; i < count; i++, next++) into[rows[next]!] = packed[rows[next]!]! + shift;
	}
}
