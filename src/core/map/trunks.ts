/**
 * Where `part_of` lines turn their corners (look.md §4). A corner may meet a curve more often than the order of their
 * ends asks for; then another trunk is tried, and where none will do, the line runs as a curve. So the lines drawn
 * cross exactly as often as the order of the rows says.
 */
import { add } from './keys';
import type { Gaps } from './gaps';
import type { Lattice } from './lattice';
import type { Line } from './members';
import { CARD, END } from './sizes';

/** x of the trunk of each segment that turns corners; segments without one run as curves. */
export type Trunks = ReadonlyMap<number, number>;

/** Trunks stand at these shares of the gutter, the first that will do. */
const TRACKS = [0.42, 0.26, 0.58, 0.74, 0.34, 0.5, 0.18, 0.66, 0.82, 0.9, 0.1] as const;
/** Above so many pairs in one gutter no trunk is looked for: nobody could follow one there. */
const MOST_PAIRS = 12_000;
/** A corner needs this much room on both sides. */
const CORNER = 8;
const CURVE = -1;
const WAITING = -2;

interface Way {
	readonly segment: number;
	readonly y0: number;
	readonly y1: number;
	/** Parts of one goal share a trunk; below 0 for what is no part. */
	readonly group: number;
	/** Index in `TRACKS`, `CURVE`, or `WAITING` until one is found. */
	track: number;
}

/** How far the curve of look.md §4 has risen at a share of its way, 0 to 1. */
function risen(share: number): number {
	let low = 0;
	let high = 1;
	for (let step = 0; step < 30; step++) {
		const t = (low + high) / 2;
		if (1.5 * t - 1.5 * t * t + t * t * t < share) low = t;
		else high = t;
	}
	return low * low * (3 - 2 * low);
}

const between = (value: number, a: number, b: number): boolean =>
	(value > a && value < b) || (value > b && value < a);

/** Would a corner line and a curve meet more often than they have to, or in a corner? */
function tangles(way: Way, other: Way, rises: readonly number[]): boolean {
	const [before, at, after] = rises.map((rise) => other.y0 + (other.y1 - other.y0) * rise) as [
		number,
		number,
		number,
	];
	for (const level of [way.y0, way.y1])
		if (before < level !== at < level || at < level !== after < level) return true;
	const left = other.y0 < way.y0 !== at < way.y0 ? 1 : 0;
	const right = at < way.y1 !== other.y1 < way.y1 ? 1 : 0;
	const must = other.y0 < way.y0 !== other.y1 < way.y1 ? 1 : 0;
	return left + right + (between(at, way.y0, way.y1) ? 1 : 0) !== must;
}

/** The same for two corner lines; lines that would lie on each other do tangle. */
function collides(way: Way, other: Way): boolean {
	const [a, b] = TRACKS[way.track]! < TRACKS[other.track]! ? [way, other] : [other, way];
	if (way.track === other.track) {
		const apart = (one: Way, two: Way): boolean =>
			Math.max(one.y0, one.y1) + CORNER <= Math.min(two.y0, two.y1);
		return !apart(a, b) && !apart(b, a);
	}
	if (Math.abs(b.y0 - a.y1) < CORNER / 2) return true;
	const meets = (between(b.y0, a.y0, a.y1) ? 1 : 0) + (between(a.y1, b.y0, b.y1) ? 1 : 0);
	return meets !== (a.y0 < b.y0 !== a.y1 < b.y1 ? 1 : 0);
}

/** Does the way, on its track, get along with all others that have found theirs? */
function fits(way: Way, ways: readonly Way[], rises: readonly (readonly number[])[]): boolean {
	return ways.every((other) => {
		if (other === way || other.track === WAITING) return true;
		if (other.group === way.group) return true;
		return other.track === CURVE ? !tangles(way, other, rises[way.track]!) : !collides(way, other);
	});
}

/** Gives the parts of one goal a trunk together, else each its own, else none. */
function choose(parts: readonly Way[], ways: readonly Way[], rises: readonly (readonly number[])[]): void {
	for (const together of [parts, ...parts.map((part) => [part])]) {
		if (together.every((way) => way.track >= 0)) continue;
		for (let track = 0; track < TRACKS.length; track++) {
			for (const way of together) way.track = track;
			if (together.every((way) => fits(way, ways, rises))) break;
			for (const way of together) way.track = WAITING;
		}
	}
	for (const way of parts) if (way.track === WAITING) way.track = CURVE;
}

function chooseAll(ways: readonly Way[], width: number): void {
	const rises = TRACKS.map((track) => [-CORNER, 0, CORNER].map((by) => risen(track + by / width)));
	const groups = new Map<number, Way[]>();
	for (const way of ways) if (way.track === WAITING) add(groups, way.group, way);
	const top = (parts: readonly Way[]): number => Math.min(...parts.map((way) => Math.min(way.y0, way.y1)));
	for (const parts of [...groups.values()].sort((a, b) => top(a) - top(b))) choose(parts, ways, rises);
	for (let found = true; found;) {
		found = false;
		for (const way of ways)
			if (way.track >= 0 && !fits(way, ways, rises)) {
				way.track = CURVE;
				found = true;
			}
	}
}

/** Expects every segment's ends. Leaves a trunk for every `part_of` segment that can turn corners. */
export function trunks(all: Lattice, lines: readonly Line[], gaps: Gaps): Trunks {
	const result = new Map<number, number>();
	const gutters: number[][] = Array.from({ length: all.lanes }, () => []);
	for (let segment = 0; segment < all.from.length; segment++)
		gutters[all.lane[all.from[segment]!]!]!.push(segment);
	const isPart = (segment: number): boolean => {
		const { edge, from, to } = lines[all.line[segment]!]!;
		return edge.relation === 'part_of' && all.lane[from]! < all.lane[to]!;
	};
	gutters.forEach((segments, lane) => {
		const parts = segments.filter(isPart);
		if (parts.length === 0 || parts.length * segments.length > MOST_PAIRS) return;
		const ways = segments.map((segment): Way => {
			const [y0, y1] = [gaps.left[segment]!, gaps.right[segment]!];
			const part = isPart(segment);
			const track = part && Math.abs(y1 - y0) >= 1 ? WAITING : CURVE;
			return { segment, y0, y1, group: part ? all.to[segment]! : -1 - segment, track };
		});
		const x0 = gaps.lanes[lane]! + CARD.width;
		const x1 = gaps.lanes[lane + 1]! - END.gap;
		chooseAll(ways, x1 - x0);
		for (const way of ways) if (way.track >= 0) result.set(way.segment, x0 + TRACKS[way.track]! * (x1 - x0));
	});
	return result;
}
