/** Moves the drawing by one CSS transform, and says when what is painted no longer covers the window. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Point } from '../../core/map/picture';
import { clamp, detailOf, fit, holds, opening, reveal, seen, zoomAt } from './view-box';
import type { Box, Detail, Size, View } from './view-box';

/** What is painted: a box somewhat larger than the window, so that most moves paint nothing. */
export interface Painted {
	readonly box: Box;
	readonly detail: Detail;
}

export interface Viewport {
	/** Changes while the person moves the map; `painted` only where something has to be painted anew. */
	view: View;
	painted: Painted;
	/** A new picture or window. Until the person moves the map, it opens anew. */
	readonly resize: (picture: Size, window: Size) => void;
	readonly move: (view: View, how: '' | 'is-moving' | 'is-gliding') => void;
	/** Screen px (within the element) to picture px, and back. */
	readonly toPicture: (at: Point) => Point;
	readonly toScreen: (at: Point) => Point;
	readonly pan: (dx: number, dy: number) => void;
	readonly zoom: (factor: number, at: Point) => void;
	/** The whole picture; once more: as it opened. */
	readonly fit: () => void;
	/** Glides so that the box can be seen; moves nothing where it already can. */
	readonly reveal: (box: Box) => void;
}

const MARGIN = 0.5;
const SETTLE_MS = 240;
const NOWHERE: Size = { width: 0, height: 0 };
const paintedAt = (view: View, size: Size): Painted => ({
	box: seen(view, size, MARGIN),
	detail: detailOf(view.zoom),
});

function viewportOf(
	drawing: { readonly current: SVGSVGElement | null },
	repaint: (painted: Painted) => void,
): Viewport {
	let picture = NOWHERE;
	let room = NOWHERE;
	let held = false;
	let settling = 0;

	/** While it moves the browser may keep the layer as it is; at rest words are drawn sharp again. */
	const mark = (svg: SVGSVGElement, how: string): void => {
		const win = svg.ownerDocument.defaultView ?? window;
		svg.classList.toggle('is-gliding', how === 'is-gliding');
		svg.classList.add('is-moving');
		win.clearTimeout(settling);
		settling = win.setTimeout(() => svg.classList.remove('is-moving', 'is-gliding'), SETTLE_MS);
	};
	const port: Viewport = {
		view: { x: 0, y: 0, zoom: 1 },
		painted: paintedAt({ x: 0, y: 0, zoom: 1 }, NOWHERE),
		resize: (newPicture, newRoom) => {
			const { width, height } = picture;
			const same = newPicture.width === width && newPicture.height === height && newRoom === room;
			picture = newPicture;
			room = newRoom;
			if (same) return;
			port.view = held ? clamp(port.view, picture, room) : opening(picture, room);
			port.painted = paintedAt(port.view, room);
		},
		move: (view, how) => {
			held ||= how !== '';
			port.view = clamp(view, picture, room);
			const { x, y, zoom } = port.view;
			const svg = drawing.current;
			svg?.style.setProperty('--groundwork-x', `${x}px`);
			svg?.style.setProperty('--groundwork-y', `${y}px`);
			svg?.style.setProperty('--groundwork-zoom', String(zoom));
			if (svg && how !== '') mark(svg, how);
			const { box, detail } = port.painted;
			if (detail === detailOf(zoom) && holds(box, seen(port.view, room, 0))) return;
			port.painted = paintedAt(port.view, room);
			repaint(port.painted);
		},
		toPicture: (at) => ({
			x: (at.x - port.view.x) / port.view.zoom,
			y: (at.y - port.view.y) / port.view.zoom,
		}),
		toScreen: (at) => ({ x: at.x * port.view.zoom + port.view.x, y: at.y * port.view.zoom + port.view.y }),
		pan: (dx, dy) => port.move({ ...port.view, x: port.view.x + dx, y: port.view.y + dy }, 'is-moving'),
		zoom: (factor, at) => port.move(zoomAt(port.view, factor, at), 'is-moving'),
		fit: () => {
			const whole = fit(picture, room);
			const isWhole = Math.abs(port.view.zoom - whole.zoom) < 0.001 && Math.abs(port.view.y - whole.y) < 1;
			port.move(isWhole ? opening(picture, room) : whole, 'is-gliding');
		},
		reveal: (box) => {
			const view = reveal(port.view, box, room);
			if (view.x !== port.view.x || view.y !== port.view.y) port.move(view, 'is-gliding');
		},
	};
	return port;
}

/** The viewport of a picture in a window of `size`. */
export function useViewport(
	drawing: { readonly current: SVGSVGElement | null },
	picture: Size,
	size: Size,
): Viewport {
	const [, repaint] = useState<Painted | null>(null);
	const port = useMemo(() => viewportOf(drawing, repaint), []);
	port.resize(picture, size);
	useLayoutEffect(() => port.move(port.view, ''), [picture.width, picture.height, size]);
	return port;
}
