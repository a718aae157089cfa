/**
 * Pointers, wheel and pinch on the drawing, told as five things: it moves, it zooms, a line is pulled or dropped, a
 * press was held. Knows nothing of goals: `grab` says what lies under a press.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../core/map/picture';

export interface Gestures {
	/** What lies at a point (px within the element): a key a line can be pulled from, or null to move the map. */
	readonly grab: (at: Point) => string | null;
	readonly pan: (dx: number, dy: number) => void;
	readonly zoom: (factor: number, at: Point) => void;
	readonly pull: (from: string, at: Point) => void;
	/** `at` is null where the pull was broken off. */
	readonly drop: (from: string, at: Point | null) => void;
	/** A finger rested for half a second. */
	readonly hold: (at: Point, event: PointerEvent) => void;
}

const SLACK = 5;
const HOLD_MS = 500;

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A point of an event within an element. */
export function pointIn(el: Element | null, event: MouseEvent): Point {
	const box = el?.getBoundingClientRect();
	return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

/** Follows the pointers on one element until the answer is called. */
function follow(el: HTMLElement, told: () => Gestures): () => void {
	const win = el.ownerDocument.defaultView ?? window;
	const down = new Map<number, Point>();
	let press: { start: Point; from: string | null; moved: boolean } | null = null;
	let resting = 0;
	/** True between a drag and the click the browser sends after it. */
	let swallow = false;

	const start = (event: PointerEvent): void => {
		if (event.button > 1) return;
		const at = pointIn(el, event);
		const touch = event.pointerType === 'touch';
		swallow = false;
		down.set(event.pointerId, at);
		win.clearTimeout(resting);
		if (down.size > 1) return;
		press = { start: at, from: touch || event.button === 1 ? null : told().grab(at), moved: false };
		if (!touch) return;
		resting = win.setTimeout(() => {
			swallow = true;
			told().hold(at, event);
		}, HOLD_MS);
	};
	const move = (event: PointerEvent): void => {
		const last = down.get(event.pointerId);
		if (!last || !press) return;
		const at = pointIn(el, event);
		if (!press.moved && apart(press.start, at) < SLACK) return;
		if (!press.moved) {
			press.moved = true;
			win.clearTimeout(resting);
			el.setPointerCapture(event.pointerId);
		}
		const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
		const share = other ? 2 : 1;
		if (press.from !== null && !other) told().pull(press.from, at);
		else told().pan((at.x - last.x) / share, (at.y - last.y) / share);
		if (other) {
			const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
			told().zoom(apart(at, other) / Math.max(1, apart(last, other)), middle);
		}
		down.set(event.pointerId, at);
	};
	const end = (event: PointerEvent): void => {
		win.clearTimeout(resting);
		if (!down.delete(event.pointerId) || down.size > 0 || !press) return;
		const { from, moved } = press;
		press = null;
		if (!moved) return;
		swallow = true;
		if (from !== null) told().drop(from, event.type === 'pointerup' ? pointIn(el, event) : null);
	};
	/** A click that only ends a drag or a long press is not a click. */
	const click = (event: MouseEvent): void => {
		if (!swallow) return;
		swallow = false;
		event.stopPropagation();
		event.preventDefault();
	};
	const wheel = (event: WheelEvent): void => {
		event.preventDefault();
		const by = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
		if (event.ctrlKey || event.metaKey)
			told().zoom(Math.exp(-Math.max(-60, Math.min(60, by)) / 160), pointIn(el, event));
		else if (event.shiftKey && event.deltaX === 0) told().pan(-by, 0);
		else told().pan(-event.deltaX, -by);
	};

	const stop = new win.AbortController();
	const listen = (name: string, call: (event: never) => void, capture = false): void =>
		el.addEventListener(name, call as EventListener, { capture, passive: false, signal: stop.signal });
	listen('pointerdown', start);
	listen('pointermove', move);
	listen('pointerup', end);
	listen('pointercancel', end);
	listen('click', click, true);
	listen('wheel', wheel);
	return () => {
		win.clearTimeout(resting);
		stop.abort();
	};
}

/** A finger that rests for half a second, where the browser scrolls by itself; not every phone asks for a menu then. */
export function useHold(
	of: { readonly current: HTMLElement | null },
	hold: (event: PointerEvent) => void,
): void {
	const told = useRef(hold);
	told.current = hold;
	useEffect(() => {
		const el = of.current;
		if (!el) return undefined;
		const win = el.ownerDocument.defaultView ?? window;
		const stop = new win.AbortController();
		let resting = 0;
		let held = false;
		const rest = (): void => win.clearTimeout(resting);
		const listen = (name: string, call: (event: never) => void): void =>
			el.addEventListener(name, call as EventListener, { capture: true, signal: stop.signal });
		listen('pointerdown', (event: PointerEvent) => {
			rest();
			held = false;
			if (event.pointerType !== 'touch') return;
			resting = win.setTimeout(() => {
				held = true;
				told.current(event);
			}, HOLD_MS);
		});
		for (const name of ['pointerup', 'pointercancel', 'scroll', 'contextmenu']) listen(name, rest);
		listen('click', (event: MouseEvent) => {
			if (held) event.stopPropagation();
			held = false;
		});
		return () => {
			rest();
			stop.abort();
		};
	}, [of]);
}

/** Listens on the element for as long as it is drawn; always tells the newest `gestures`. */
export function useGestures(of: { readonly current: HTMLElement | null }, gestures: Gestures): void {
	const told = useRef(gestures);
	told.current = gestures;
	useEffect(() => (of.current ? follow(of.current, () => told.current) : undefined), [of]);
}
