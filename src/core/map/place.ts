/** Pass 5: how far down each row stands, so that lines run straight and nothing overlaps. */
import type { Ports } from './ports';
import type { Ranks } from './ranks';
import { CARD, CHANNEL } from './sizes';
import { level, stay, type Pull } from './stay';

/** How often every lane is looked at: by means, which balances, then by medians, which straightens. */
const MEANS = 8;
const MEDIANS = 6;
/** Above so many rows medians cost more than anyone could see. */
const MANY = 3000;

/** Half the height a row takes, with its share of the space between rows. */
const half = (cards: number, row: number): number => (row < cards ? CARD.pitch : CHANNEL) / 2;

interface Heights {
	/** How far each row would stand below the first of its lane if the lane were packed. */
	readonly packed: Float64Array;
	readonly tallest: number;
}

function heights({ lattice, order }: Ranks): Heights {
	const packed = new Float64Array(lattice.lane.length);
	let tallest = 0;
	for (const rows of order) {
		let down = 0;
		for (const row of rows) {
			packed[row] = down + half(lattice.cards, row);
			down += 2 * half(lattice.cards, row);
		}
		tallest = Math.max(tallest, down);
	}
	return { packed, tallest };
}

/** Lines over a lane are worth keeping straight more than lines from card to card. */
const weightOf = (cards: number, a: number, b: number): number => (a < cards ? 1 : 3) * (b < cards ? 1 : 3);

/** What pulls a row: the other ends of its lines. */
function pullsOn({ lattice }: Ranks, ports: Ports, y: Float64Array, row: number): Pull[] {
	const pulls: Pull[] = [];
	for (const [side, here, there] of [
		[lattice.left, ports.to, ports.from],
		[lattice.right, ports.from, ports.to],
	] as const)
		for (let i = side.start[row]!; i < side.start[row + 1]!; i++) {
			const [other, segment] = [side.rows[i]!, side.segments[i]!];
			pulls.push([y[other]! + there[segment]! - here[segment]!, weightOf(lattice.cards, row, other)]);
		}
	return pulls;
}

/**
 * Sets a lane: every row as near as its neighbours' pull allows, rows that push each other pooled at their mean
 * (pool adjacent violators), nothing above 0 or below the room there is. O(rows + segments).
 */
function settle(ranks: Ranks, ports: Ports, sizes: Heights, y: Float64Array, lane: number): void {
	const rows = ranks.order[lane]!;
	const value: number[] = [];
	const weight: number[] = [];
	const count: number[] = [];
	for (const row of rows) {
		let sum = 0;
		let pull = 0;
		for (const [height, w] of pullsOn(ranks, ports, y, row)) {
			sum += w * height;
			pull += w;
		}
		value.push((pull === 0 ? y[row]! : sum / pull) - sizes.packed[row]!);
		weight.push(pull || 0.1);
		count.push(1);
		while (value.length > 1 && value[value.length - 2]! > value[value.length - 1]!) {
			const [v, w, c] = [value.pop()!, weight.pop()!, count.pop()!];
			const last = value.length - 1;
			value[last] = (value[last]! * weight[last]! + v * w) / (weight[last]! + w);
			weight[last]! += w;
			count[last]! += c;
		}
	}
	let next = 0;
	const room = roomOf(ranks, sizes, lane);
	value.forEach((pooled, pool) => {
		const shift = Math.max(0, Math.min(room, pooled));
		for (let i = 0; i < count[pool]!; i++, next++) y[rows[next]!] = sizes.packed[rows[next]!]! + shift;
	});
}

/** How far the rows of a lane may be moved down without reaching below the fullest lane. */
function roomOf({ lattice, order }: Ranks, { packed, tallest }: Heights, lane: number): number {
	const last = order[lane]!.at(-1);
	return last === undefined ? 0 : tallest - packed[last]! - half(lattice.cards, last);
}

/**
 * Expects ordered lanes and ports, and heights of rows that stood in an earlier picture. Leaves the height of the
 * middle of each row below the top of the first, rounded to half a px: rows of a lane keep their distance (cards 76,
 * channels 15), the fullest lane is packed, the others follow their lines; with an earlier picture most stay.
 */
export function place(ranks: Ranks, ports: Ports, before: Float64Array | null): Float64Array {
	const sizes = heights(ranks);
	const y = sizes.packed.slice();
	const lanes = ranks.lattice.lanes;
	const looks = MEANS + (y.length > MANY ? 0 : MEDIANS);
	for (let look = 0; look < looks; look++)
		for (let step = 0; step < lanes; step++) {
			const lane = look % 2 === 0 ? step : lanes - 1 - step;
			if (look < MEANS) settle(ranks, ports, sizes, y, lane);
			else {
				const shape = { rows: ranks.order[lane]!, packed: sizes.packed, room: roomOf(ranks, sizes, lane) };
				const now = y.slice();
				level(
					shape,
					(row) => pullsOn(ranks, ports, y, row),
					(row) => now[row]!,
					true,
					y,
				);
			}
		}
	if (before !== null) stay(ranks, sizes.packed, before, y);
	return y.map((down, row) => sizes.packed[row]! + Math.round(2 * (down - sizes.packed[row]!)) / 2);
}
