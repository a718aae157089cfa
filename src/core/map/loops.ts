/** Lines that stay in one lane: between two therapy goals, or from a goal to itself. Kept, and drawn aside. */
import type { Route } from './routes';
import { CARD } from './sizes';

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** From a card to another card of the same lane, through the margin at its left, further out the longer it is. */
export function besideLane(x: number, from: number, to: number): Route {
	const y0 = from + (to > from ? 6 : -6);
	const y1 = to - (to > from ? 6 : -6);
	const out = n(x - 12 - 20 * (1 - 1 / (1 + Math.abs(y1 - y0) / 400)));
	return {
		path: `M${n(x)} ${n(y0)}C${out} ${n(y0)} ${out} ${n(y1)} ${n(x - 3)} ${n(y1)}`,
		start: { x, y: y0 },
		end: { x: x - 3, y: y1 },
		heading: 1,
		channels: [],
	};
}

/** From a card to itself: a small arch on its upper edge, lower than the space between two rows. */
export function arch(x: number, y: number): Route {
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
