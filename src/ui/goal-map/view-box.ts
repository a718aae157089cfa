/** Where the window stands over the picture. Pure: a view in, a view out. */
import type { PlacedCard, PlacedLine, Point } from '../../core/map/picture';

/** Screen = picture × zoom + offset; all in px. */
export interface View {
	readonly x: number;
	readonly y: number;
	readonly zoom: number;
}
export interface Size {
	readonly width: number;
	readonly height: number;
}
/** A piece of the picture, in picture px. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const NEAREST = 2;
const FARTHEST = 0.04;
/** Below this, words are too small to read, and cards are drawn as shapes only. */
const READABLE = 0.5;
const MARGIN = 28;
/** The smallest zoom a map opens whole with: the words of a card are read without effort. */
const CALM = 0.85;
/** The smallest zoom to have all lanes side by side: still read, and better than a lane that is cut. */
const ALL_LANES = 0.75;

/** `near`: all there is. `far`: shapes only, a few elements for the whole map. */
export type Detail = 'near' | 'far';
export const detailOf = (zoom: number): Detail => (zoom < READABLE ? 'far' : 'near');

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** Zooms by `factor`, keeping what lies under `at` (screen px) in place. */
export function zoomAt(view: View, factor: number, at: Point): View {
	const zoom = between(FARTHEST, view.zoom * factor, NEAREST);
	const by = zoom / view.zoom;
	return { zoom, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** Keeps at least a strip of the picture in the window, so that nobody gets lost; small pictures stay top left. */
export function clamp(view: View, picture: Size, window: Size): View {
	const keep = (offset: number, length: number, room: number): number => {
		const strip = Math.min(120, room / 2);
		return between(Math.min(0, strip - length * view.zoom), offset, Math.max(0, room - strip));
	};
	return {
		zoom: view.zoom,
		x: keep(view.x, picture.width, window.width),
		y: keep(view.y, picture.height, window.height),
	};
}

/** The whole picture, never beyond 100 %, at the top left (look.md §4 "Fit"). */
export function fit(picture: Size, window: Size): View {
	if (!(picture.width > 0 && picture.height > 0 && window.width > 0 && window.height > 0))
		return { x: 0, y: 0, zoom: 1 };
	const zoom = between(FARTHEST, Math.min(window.width / picture.width, window.height / picture.height), 1);
	return { x: Math.max(0, zoom < 1 ? (window.width - picture.width * zoom) / 2 : 0), y: 0, zoom };
}

/** How the map opens: whole where that can be read, else as wide as the window and from the top. */
export function opening(picture: Size, window: Size): View {
	const whole = fit(picture, window);
	if (whole.zoom >= CALM) return whole;
	const wide = between(ALL_LANES, window.width / picture.width, 1);
	return { x: 0, y: 0, zoom: wide };
}

/** Moves as little as needed for the box to be seen with a margin. */
export function reveal(view: View, box: Box, window: Size): View {
	const shift = (low: number, high: number, offset: number, room: number): number => {
		const from = low * view.zoom + offset - MARGIN;
		const to = high * view.zoom + offset + MARGIN;
		if (from < 0 || to - from > room) return offset - from;
		return to > room ? offset - (to - room) : offset;
	};
	return {
		zoom: view.zoom,
		x: shift(box.left, box.right, view.x, window.width),
		y: shift(box.top, box.bottom, view.y, window.height),
	};
}

/** The piece of the picture in the window, widened by `margin` windows on every side. */
export function seen(view: View, window: Size, margin: number): Box {
	const left = -view.x / view.zoom;
	const top = -view.y / view.zoom;
	const width = window.width / view.zoom;
	const height = window.height / view.zoom;
	return {
		left: left - width * margin,
		top: top - height * margin,
		right: left + width * (1 + margin),
		bottom: top + height * (1 + margin),
	};
}

export const holds = (outer: Box, inner: Box): boolean =>
	outer.left <= inner.left &&
	outer.top <= inner.top &&
	outer.right >= inner.right &&
	outer.bottom >= inner.bottom;

export const boxOf = (card: PlacedCard): Box => ({
	left: card.x,
	top: card.y,
	right: card.x + card.width,
	bottom: card.y + card.height,
});

/** The box around several, or null around none. */
export function boxAround(boxes: readonly Box[]): Box | null {
	const [first, ...rest] = boxes;
	if (!first) return null;
	return rest.reduce(
		(all, box) => ({
			left: Math.min(all.left, box.left),
			top: Math.min(all.top, box.top),
			right: Math.max(all.right, box.right),
			bottom: Math.max(all.bottom, box.bottom),
		}),
		first,
	);
}

const meets = (a: Box, b: Box): boolean =>
	a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

export const cardIn = (card: PlacedCard, box: Box): boolean => meets(boxOf(card), box);

/** May the line pass through the box? By its ends' box and where its label stands: lines bend little beyond that. */
export function lineIn({ start, end, label }: PlacedLine, box: Box): boolean {
	const ys = label ? [start.y, end.y, label.y] : [start.y, end.y];
	return meets(
		{
			left: Math.min(start.x, end.x),
			right: Math.max(start.x, end.x),
			top: Math.min(...ys) - 80,
			bottom: Math.max(...ys) + 80,
		},
		box,
	);
}
