import { render, type ComponentChild } from 'preact';

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
 */
export function mount(el: HTMLElement, draw: () => ComponentChild): Mounted {
	let waiting: { win: Window; frame: number } | null = null;
	let gone = false;

	const now = (): void => {
		waiting = null;
		if (!gone) render(draw(), el);
	};
	const forget = (): void => {
		if (waiting) waiting.win.cancelAnimationFrame(waiting.frame);
		waiting = null;
	};
	const redraw = (): void => {
		if (gone || waiting) return;
		const win = el.win;
		waiting = { win, frame: win.requestAnimationFrame(now) };
	};
	const stopWatching = el.onWindowMigrated(() => {
		forget();
		redraw();
	});

	now();
	return {
		redraw,
		unmount: () => {
			gone = true;
			forget();
			stopWatching();
			render(null, el);
		},
	};
}
