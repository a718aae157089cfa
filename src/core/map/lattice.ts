/** Pass 2: long lines get a row in every lane they pass over, so that no line runs behind a card. */
import type { Line } from './members';

/** For each row the rows it is joined to on one side: those of `row` stand at `start[row]` to `start[row + 1]`. */
export interface Beside {
	readonly start: Int32Array;
	readonly rows: Int32Array;
	readonly segments: Int32Array;
}

/**
 * Rows in lanes, joined by segments that each lead from one lane to the next. Rows below `cards` are cards, the
 * others channels. `from` is a segment's left row, `to` its right one, whichever way the line runs.
 */
export interface Lattice {
	readonly lanes: number;
	readonly cards: number;
	readonly lane: Int32Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** The line each segment belongs to. */
	readonly line: Int32Array;
	readonly right: Beside;
	readonly left: Beside;
}

function beside(rows: number, near: Int32Array, far: Int32Array): Beside {
	const start = new Int32Array(rows + 1);
	for (const row of near) start[row + 1]!++;
	for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
	const at = start.slice();
	const joined = new Int32Array(near.length);
	const segments = new Int32Array(near.length);
	for (let segment = 0; segment < near.length; segment++) {
		const place = at[near[segment]!]!++;
		joined[place] = far[segment]!;
		segments[place] = segment;
	}
	return { start, rows: joined, segments };
}

/** Rows and segments as they are, with both directions looked up. */
export function latticeOf(
	lanes: number,
	cards: number,
	lane: Int32Array,
	segments: { readonly from: Int32Array; readonly to: Int32Array; readonly line: Int32Array },
): Lattice {
	const { from, to } = segments;
	const rows = lane.length;
	return { lanes, cards, lane, ...segments, right: beside(rows, from, to), left: beside(rows, to, from) };
}

/**
 * Expects the lane of each card (-1: none) and lines. Leaves the lattice of all lines that lead from one lane to
 * another; segments of a line follow each other from left to right. O(lines × lanes).
 */
export function lattice(lanes: number, cardLane: Int32Array, lines: readonly Line[]): Lattice {
	const lane = [...cardLane];
	const from: number[] = [];
	const to: number[] = [];
	const owner: number[] = [];
	lines.forEach((line, index) => {
		const forward = cardLane[line.from]! <= cardLane[line.to]!;
		const first = forward ? line.from : line.to;
		const last = forward ? line.to : line.from;
		let row = first;
		for (let at = cardLane[first]! + 1; at <= cardLane[last]!; at++) {
			const next = at === cardLane[last] ? last : lane.push(at) - 1;
			from.push(row);
			to.push(next);
			owner.push(index);
			row = next;
		}
	});
	return latticeOf(lanes, cardLane.length, Int32Array.from(lane), {
		from: Int32Array.from(from),
		to: Int32Array.from(to),
		line: Int32Array.from(owner),
	});
}
