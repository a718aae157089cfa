/** Lines that stay in one lane: between two therapy goals, or from a goal to itself. Kept, and drawn aside. */
import type { Line } from './members';
import type { Point } from './picture';
import type { Route } from './routes';
import { CARD, END, MARGIN } from './sizes';

const n = (value: number): string => String(Math.round(value * 100) / 100);
const CORNER = 4;

/** From a card to itself: a small arch on its upper edge, lower than the space between two rows. */
export function arch({ x, y }: Point): Route {
	const from = x + CARD.width - 48;
	const to = x + CARD.width - 24;
	return {
		path: `M${n(from)} ${n(y)}C${n(from)} ${n(y - 10)} ${n(to)} ${n(y - 10)} ${n(to)} ${n(y)}`,
		start: { x: from, y },
		end: { x: to, y },
		heading: 1,
		channels: [],
	};
}

/** A bracket in the margin left of the first lane. */
function bracket(x: number, y0: number, y1: number, depth: number): Route {
	const turn = y1 > y0 ? CORNER : -CORNER;
	const out = x - depth;
	return {
		path:
			`M${n(x)} ${n(y0)}H${n(out + CORNER)}Q${n(out)} ${n(y0)} ${n(out)} ${n(y0 + turn)}V${n(y1 - turn)}` +
			`Q${n(out)} ${n(y1)} ${n(out + CORNER)} ${n(y1)}H${n(x - END.dot)}`,
		start: { x, y: y0 },
		end: { x: x - END.dot, y: y1 },
		heading: 1,
		channels: [],
	};
}

export interface Loops {
	/** In the order of the loops given. */
	readonly routes: readonly Route[];
	readonly crossings: number;
}

/**
 * Expects lines between two cards of the first lane. Leaves a bracket for each, longer ones further out, so that two
 * cross only where one begins inside the other and ends outside: once.
 */
export function brackets(loops: readonly Line[], corner: (member: number) => Point): Loops {
	const middle = (member: number): number => corner(member).y + CARD.height / 2;
	const spans = loops.map((line) => {
		const [from, to] = [middle(line.from), middle(line.to)];
		return { line, from, to, top: Math.min(from, to), bottom: Math.max(from, to) };
	});
	const byLength = [...spans.keys()].sort(
		(a, b) => spans[a]!.bottom - spans[a]!.top - (spans[b]!.bottom - spans[b]!.top) || a - b,
	);
	const depth = new Float64Array(loops.length);
	byLength.forEach((loop, rank) => (depth[loop] = 8 + ((MARGIN - 14) * (rank + 1)) / (loops.length + 1)));
	let crossings = 0;
	spans.forEach((a, index) => {
		for (const b of spans.slice(index + 1)) {
			const shared = [a.line.from, a.line.to].some((card) => card === b.line.from || card === b.line.to);
			const [high, low] = a.top < b.top ? [a, b] : [b, a];
			if (!shared && low.top < high.bottom && high.bottom < low.bottom) crossings++;
		}
	});
	const routes = spans.map(({ line, from, to }, loop) =>
		bracket(corner(line.from).x, from, to, depth[loop]!),
	);
	return { routes, crossings };
}
