/** Pass 6: how far down each row stands, so that lines run straight and nothing overlaps. */
import { level, type Pull } from './level';
import type { Ports } from './ports';
import { pullsOf, type Pulls } from './pulls';
import type { Ranks } from './ranks';
import { CARD, CHANNEL } from './sizes';
import { stay } from './stay';

/** How often every lane is looked at: by means, which balances, then by medians, which straightens. */
const MEANS = 8;
const MEDIANS = 4;
/** Above so many rows medians cost more than anyone could see. */
const MANY = 1000;
/** So many rows are given one row more than they need: much straighter lines for a little more height. */
const ROWS_A_SLACK = 12;

/** Half the height a row takes, with its share of the space between rows. */
const half = (cards: number, row: number): number => (row < cards ? CARD.pitch : CHANNEL) / 2;

interface Sizes {
	/** How far each row would stand below the first of its lane if the lane were packed. */
	readonly packed: Float64Array;
	/** How far the rows of each lane may be moved down: to the end of the fullest lane and its slack. */
	readonly room: readonly number[];
}

function sizesOf({ lattice, order }: Ranks): Sizes {
	const packed = new Float64Array(lattice.lane.length);
	const tall = order.map((rows) => {
		let down = 0;
		for (const row of rows) {
			packed[row] = down + half(lattice.cards, row);
			down += 2 * half(lattice.cards, row);
		}
		return down;
	});
	const tallest = Math.max(0, ...tall);
	const slack = CARD.pitch * Math.ceil(tallest / CARD.pitch / ROWS_A_SLACK);
	return { packed, room: tall.map((one) => tallest + slack - one) };
}

/** Pools of rows that push each other, while a lane is gone through from the top. */
interface Pools {
	readonly value: Float64Array;
	readonly weight: Float64Array;
	readonly count: Int32Array;
}

/**
 * Sets a lane: every row as near as its neighbours' pull allows, rows that push each other pooled at their mean
 * (pool adjacent violators), nothing above 0 or below the room there is. O(rows + segments).
 */
function balance(
	rows: Int32Array,
	{ start, other, shift, weight }: Pulls,
	packed: Float64Array,
	room: number,
	y: Float64Array,
	pools: Pools,
): void {
	let last = -1;
	for (const row of rows) {
		let sum = 0;
		let pull = 0;
		for (let i = start[row]!; i < start[row + 1]!; i++) {
			sum += weight[i]! * (y[other[i]!]! + shift[i]!);
			pull += weight[i]!;
		}
		last++;
		pools.value[last] = (pull === 0 ? y[row]! : sum / pull) - packed[row]!;
		pools.weight[last] = pull || 0.1;
		pools.count[last] = 1;
		for (; last > 0 && pools.value[last - 1]! > pools.value[last]!; last--) {
			const both = pools.weight[last - 1]! + pools.weight[last]!;
			const value =
				pools.value[last - 1]! * pools.weight[last - 1]! + pools.value[last]! * pools.weight[last]!;
			pools.value[last - 1] = value / both;
			pools.weight[last - 1] = both;
			pools.count[last - 1]! += pools.count[last]!;
		}
	}
	let next = 0;
	for (let pool = 0; pool <= last; pool++) {
		const down = Math.max(0, Math.min(room, pools.value[pool]!));
		for (let i = 0; i < pools.count[pool]!; i++, next++) y[rows[next]!] = packed[rows[next]!]! + down;
	}
}

/** Sets a lane by medians: most lines become straight, the others bend more. */
function straighten(
	rows: Int32Array,
	{ start, other, shift, weight }: Pulls,
	{ packed }: Sizes,
	room: number,
	y: Float64Array,
): void {
	const pullsOn = (row: number): Pull[] => {
		const pulls: Pull[] = [];
		for (let i = start[row]!; i < start[row + 1]!; i++)
			pulls.push([y[other[i]!]! + shift[i]! - packed[row]!, weight[i]!]);
		return pulls.sort((a, b) => a[0] - b[0]);
	};
	// Lanes beside do not change meanwhile, and a row's own height is only read before it is written.
	level({ rows, packed, room }, pullsOn, (row) => y[row]!, true, y);
}

/**
 * Expects ordered lanes and ports, and heights of rows that stood in an earlier picture. Leaves the height of the
 * middle of each row below the top of the first, rounded to half a px: rows of a lane keep their distance (cards 76,
 * channels 15) and follow their lines within a height little above that of the fullest lane; with an earlier picture
 * most stay.
 */
export function place(ranks: Ranks, ports: Ports, before: Float64Array | null): Float64Array {
	const { order } = ranks;
	const sizes = sizesOf(ranks);
	const { packed, room } = sizes;
	const y = packed.slice();
	const pulls = pullsOf(ranks, ports);
	const most = Math.max(0, ...order.map((rows) => rows.length));
	const pools = {
		value: new Float64Array(most),
		weight: new Float64Array(most),
		count: new Int32Array(most),
	};
	const looks = MEANS + (y.length > MANY ? 0 : MEDIANS);
	for (let look = 0; look < looks; look++)
		for (let step = 0; step < order.length; step++) {
			const lane = look % 2 === 0 ? step : order.length - 1 - step;
			if (look < MEANS) balance(order[lane]!, pulls, packed, room[lane]!, y, pools);
			else straighten(order[lane]!, pulls, sizes, room[lane]!, y);
		}
	if (before !== null) stay(ranks, packed, before, y);
	const top =
		before === null
			? Math.min(...order.flatMap(([row]) => (row === undefined ? [] : [y[row]! - packed[row]!])))
			: 0;
	return y.map((down, row) => packed[row]! + Math.round(2 * (down - top - packed[row]!)) / 2);
}
