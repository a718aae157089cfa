/** Moves the drawing by one CSS transform, and says when what is painted no longer covers the window. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Point } from '../../core/map/picture';
import {
	clamp,
	detailOf,
	fit,
	holds,
	opening,
	reveal,
	seen,
	zoomAt,
	type Box,
	type Detail,
	type Size,
	type View,
} from './view-box';

/** What is painted: a box somewhat larger than the window, so that most moves paint nothing. */
export interface Painted {
	readonly box: Box;
	readonly detail: Detail;
}

export interface Viewport {
	readonly painted: Painted;
	readonly view: View;
	/** Screen px (within the element) to picture px. */
	readonly toPicture: (at: Point) => Point;
	readonly toScreen: (at: Point) => Point;
	readonly pan: (dx: number, dy: number) => void;
	readonly zoom: (factor: number, at: Point) => void;
	readonly fit: () => void;
	/** Glides so that the box can be seen; moves nothing where it already can. */
	readonly reveal: (box: Box) => void;
}

const MARGIN = 0.5;
const SETTLE_MS = 180;
const paintedAt = (view: View, size: Size): Painted => ({
	box: seen(view, size, MARGIN),
	detail: detailOf(view.zoom),
});

/** How one viewport keeps its place between drawings. */
class Place implements Viewport {
	view: View;
	painted: Painted;
	private settling: number | null = null;
	/** The person has moved the map: it stays where they put it. */
	private held = false;

	constructor(
		private readonly drawing: { readonly current: SVGSVGElement | null },
		private readonly repaint: (painted: Painted) => void,
		public picture: Size,
		public window: Size,
	) {
		this.view = opening(picture, window);
		this.painted = paintedAt(this.view, window);
	}

	/** A new picture or window; called while drawing, so it only notes what holds now. */
	resize(picture: Size, window: Size): void {
		const same =
			picture.width === this.picture.width &&
			picture.height === this.picture.height &&
			window === this.window;
		this.picture = picture;
		this.window = window;
		if (same) return;
		this.view = this.held ? clamp(this.view, picture, window) : opening(picture, window);
		this.painted = paintedAt(this.view, window);
	}

	/** Writes the transform; asks for a painting only where the painted box is left or the detail changes. */
	move(view: View, how: 'now' | 'moving' | 'gliding'): void {
		if (how !== 'now') this.held = true;
		this.view = clamp(view, this.picture, this.window);
		const svg = this.drawing.current;
		if (svg) {
			svg.style.setProperty('--groundwork-x', `${this.view.x}px`);
			svg.style.setProperty('--groundwork-y', `${this.view.y}px`);
			svg.style.setProperty('--groundwork-zoom', String(this.view.zoom));
			this.mark(svg, how);
		}
		const covered = holds(this.painted.box, seen(this.view, this.window, 0));
		if (covered && this.painted.detail === detailOf(this.view.zoom)) return;
		this.painted = paintedAt(this.view, this.window);
		this.repaint(this.painted);
	}

	/** While it moves the browser may keep the layer as it is; at rest words are drawn sharp again. */
	private mark(svg: SVGSVGElement, how: 'now' | 'moving' | 'gliding'): void {
		const win = svg.ownerDocument.defaultView;
		if (how === 'now' || !win) return;
		svg.classList.toggle('is-gliding', how === 'gliding');
		svg.classList.add('is-moving');
		if (this.settling !== null) win.clearTimeout(this.settling);
		this.settling = win.setTimeout(
			() => {
				svg.classList.remove('is-moving', 'is-gliding');
			},
			SETTLE_MS + (how === 'gliding' ? 60 : 0),
		);
	}

	readonly toPicture = (at: Point): Point => ({
		x: (at.x - this.view.x) / this.view.zoom,
		y: (at.y - this.view.y) / this.view.zoom,
	});
	readonly toScreen = (at: Point): Point => ({
		x: at.x * this.view.zoom + this.view.x,
		y: at.y * this.view.zoom + this.view.y,
	});
	readonly pan = (dx: number, dy: number): void =>
		this.move({ ...this.view, x: this.view.x + dx, y: this.view.y + dy }, 'moving');
	readonly zoom = (factor: number, at: Point): void => this.move(zoomAt(this.view, factor, at), 'moving');
	readonly fit = (): void => {
		const whole = fit(this.picture, this.window);
		const { x, y, zoom } = this.view;
		const isWhole = Math.abs(x - whole.x) + Math.abs(y - whole.y) < 1 && Math.abs(zoom - whole.zoom) < 0.001;
		this.move(isWhole ? opening(this.picture, this.window) : whole, 'gliding');
	};
	readonly reveal = (box: Box): void => {
		const view = reveal(this.view, box, this.window);
		if (view.x !== this.view.x || view.y !== this.view.y) this.move(view, 'gliding');
	};
}

/** The viewport of a picture in a window of `size`. Until the person moves it, it opens anew as either changes. */
export function useViewport(
	drawing: { readonly current: SVGSVGElement | null },
	picture: Size,
	size: Size,
): Viewport {
	const [, repaint] = useState<Painted | null>(null);
	const place = useMemo(() => new Place(drawing, repaint, picture, size), []);
	place.resize(picture, size);
	useLayoutEffect(() => place.move(place.view, 'now'), [picture.width, picture.height, size]);
	return place;
}
