import { render, type ComponentChild } from 'preact';
import { watchSize } from '../../ui/watch-size';

/** A Preact root inside an element of the app. */
export interface Mounted {
	/** Draws again with the next frame; many calls before it are one drawing. */
	redraw(): void;
	/** Empties the element and lets go of everything. */
	unmount(): void;
}

/**
 * Draws `draw()` into `el` at once and again, at most once per animation frame, on `redraw`. The frame is asked of
 * the window the element lives in, so that pop-out windows draw while the main window sleeps; when the element
 * moves to another window, what was asked of the old one is asked of the new one.
 *
 * `waits` (for elements with a size of their own): while the element is not displayed nothing is drawn, and what was
 * asked meanwhile is drawn once, before the first paint that shows it.
 */
export function mount(el: HTMLElement, draw: () => ComponentChild, waits = false): Mounted {
	let waiting: { win: Window; frame: number } | null = null;
	let gone = false;
	let hidden = false;
	let stale = false;

	const now = (): void => {
		waiting = null;
		stale = false;
		if (!gone) render(draw(), el);
	};
	/** Told between layout and paint; asking at any other time would force a layout. */
	const look = (): void => {
		hidden = el.clientWidth === 0;
		if (stale && !hidden) now();
	};
	const forget = (): void => {
		if (waiting) waiting.win.cancelAnimationFrame(waiting.frame);
		waiting = null;
	};
	const redraw = (): void => {
		if (gone || waiting) return;
		stale = hidden;
		if (hidden) return;
		const win = el.win;
		waiting = { win, frame: win.requestAnimationFrame(now) };
	};
	const watch = (): (() => void) => (waits ? watchSize(el, look) : () => undefined);
	let unwatch = watch();
	const stopWatching = el.onWindowMigrated(() => {
		forget();
		redraw();
		unwatch();
		unwatch = watch();
	});

	now();
	return {
		redraw,
		unmount: () => {
			gone = true;
			forget();
			stopWatching();
			unwatch();
			render(null, el);
		},
	};
}
