/** Pass 6: the way of each line through the gaps. */
import type { Gaps } from './gaps';
import type { Lattice } from './lattice';
import type { Line } from './members';
import type { Point } from './picture';
import { CARD, END } from './sizes';
import type { Trunks } from './trunks';

export interface Route {
	readonly path: string;
	readonly start: Point;
	readonly end: Point;
	readonly heading: 1 | -1;
	readonly channels: readonly number[];
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A flat-ended curve, or a straight line where nothing rises. */
export function curve(x0: number, y0: number, x1: number, y1: number): string {
	if (y0 === y1) return `H${n(x1)}`;
	const middle = n((x0 + x1) / 2);
	return `C${middle} ${n(y0)} ${middle} ${n(y1)} ${n(x1)} ${n(y1)}`;
}

/** Along, up or down at `trunk`, and along, with round corners (look.md §4: 8 px). */
export function corner(trunk: number, y0: number, x1: number, y1: number): string {
	const radius = Math.min(8, Math.abs(y1 - y0) / 2);
	const turn = y1 > y0 ? radius : -radius;
	return (
		`H${n(trunk - radius)}Q${n(trunk)} ${n(y0)} ${n(trunk)} ${n(y0 + turn)}` +
		`V${n(y1 - turn)}Q${n(trunk)} ${n(y1)} ${n(trunk + radius)} ${n(y1)}H${n(x1)}`
	);
}

/** Expects the segments of one line from left to right. Leaves its path from card to card. */
export function route(
	line: Line,
	segments: readonly number[],
	all: Lattice,
	gaps: Gaps,
	trunks: Trunks,
): Route {
	const forward = all.from[segments[0]!] === line.from;
	const laneX = (segment: number): number => gaps.lanes[all.lane[all.from[segment]!]!]! + CARD.width;
	const nextX = (segment: number): number => gaps.lanes[all.lane[all.to[segment]!]!]!;
	const first = forward ? segments[0]! : segments[segments.length - 1]!;
	const last = forward ? segments[segments.length - 1]! : segments[0]!;
	const start = forward
		? { x: laneX(first), y: gaps.left[first]! }
		: { x: nextX(first), y: gaps.right[first]! };
	let path = `M${n(start.x)} ${n(start.y)}`;
	for (const segment of forward ? segments : [...segments].reverse()) {
		const [x0, x1] = [laneX(segment), nextX(segment) - END.gap];
		const [y0, y1] = [gaps.left[segment]!, gaps.right[segment]!];
		const trunk = trunks.get(segment);
		if (!forward) path += `H${n(x1)}${curve(x1, y1, x0, y0)}`;
		else if (segment === first)
			path += trunk === undefined ? curve(x0, y0, x1, y1) : corner(trunk, y0, x1, y1);
		else path += `H${n(x0)}${trunk === undefined ? curve(x0, y0, x1, y1) : corner(trunk, y0, x1, y1)}`;
	}
	const part = line.edge.relation === 'part_of';
	const end = forward
		? { x: nextX(last) - (part ? END.gap : END.dot), y: gaps.right[last]! }
		: { x: laneX(last) + (part ? 0 : END.dot), y: gaps.left[last]! };
	const channels = segments.slice(1).map((segment) => gaps.left[segment]!);
	return { path, start, end, heading: forward ? 1 : -1, channels };
}
