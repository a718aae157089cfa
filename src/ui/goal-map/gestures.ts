/**
 * Pointers, wheel and pinch on the drawing, told as four things: it moves, it zooms, a line is being pulled, a press
 * was held. Knows nothing of goals: `grab` says what lies under a press.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../core/map/picture';

export interface Gestures {
	/** What lies at a point (px within the element): a key a line can be pulled from, or null to move the map. */
	grab(at: Point): string | null;
	pan(dx: number, dy: number): void;
	zoom(factor: number, at: Point): void;
	pull(from: string, at: Point): void;
	drop(from: string, at: Point): void;
	letGo(): void;
	/** A finger rested for half a second. */
	hold(at: Point, event: PointerEvent): void;
}

const SLACK = 5;
const HOLD_MS = 500;

interface Press {
	readonly start: Point;
	readonly from: string | null;
	readonly touch: boolean;
	moved: boolean;
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Follows the pointers on one element. */
class Hand {
	private readonly down = new Map<number, Point>();
	private press: Press | null = null;
	private resting: number | null = null;
	/** True between a drag and the click the browser sends after it. */
	private swallow = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly told: () => Gestures,
	) {}

	private at(event: MouseEvent): Point {
		const box = this.el.getBoundingClientRect();
		return { x: event.clientX - box.left, y: event.clientY - box.top };
	}

	private still(): void {
		if (this.resting !== null) this.el.ownerDocument.defaultView?.clearTimeout(this.resting);
		this.resting = null;
	}

	readonly pointerdown = (event: PointerEvent): void => {
		if (event.button > 1 || (event.target as Element).closest('.groundwork-popover, button')) return;
		const start = this.at(event);
		const touch = event.pointerType === 'touch';
		this.swallow = false;
		this.down.set(event.pointerId, start);
		const from = touch || event.button === 1 ? null : this.told().grab(start);
		if (this.down.size === 1) this.press = { start, from, touch, moved: false };
		this.still();
		if (!touch || this.down.size > 1) return;
		this.resting =
			this.el.ownerDocument.defaultView?.setTimeout(() => {
				if (this.press && !this.press.moved) {
					this.swallow = true;
					this.told().hold(start, event);
				}
			}, HOLD_MS) ?? null;
	};

	readonly pointermove = (event: PointerEvent): void => {
		const last = this.down.get(event.pointerId);
		const { press } = this;
		if (!last || !press) return;
		const now = this.at(event);
		if (!press.moved && apart(press.start, now) < SLACK) return;
		if (!press.moved) this.begin(event, press);
		const other = [...this.down].find(([id]) => id !== event.pointerId)?.[1];
		if (other) this.pinch(last, now, other);
		else if (press.from !== null) this.told().pull(press.from, now);
		else this.told().pan(now.x - last.x, now.y - last.y);
		this.down.set(event.pointerId, now);
	};

	private begin(event: PointerEvent, press: Press): void {
		press.moved = true;
		this.still();
		this.el.setPointerCapture(event.pointerId);
	}

	private pinch(last: Point, now: Point, other: Point): void {
		const before = between(last, other);
		const after = between(now, other);
		this.told().pan(after.x - before.x, after.y - before.y);
		this.told().zoom(apart(now, other) / Math.max(1, apart(last, other)), after);
	}

	readonly pointerup = (event: PointerEvent): void => {
		if (!this.down.delete(event.pointerId)) return;
		this.still();
		const { press } = this;
		if (this.down.size > 0 || !press) return;
		this.press = null;
		if (!press.moved) return;
		this.swallow = true;
		if (press.from === null) return;
		if (event.type === 'pointerup') this.told().drop(press.from, this.at(event));
		else this.told().letGo();
	};

	/** A click that only ends a drag or a long press is not a click. */
	readonly click = (event: MouseEvent): void => {
		if (!this.swallow) return;
		this.swallow = false;
		event.stopPropagation();
		event.preventDefault();
	};

	readonly wheel = (event: WheelEvent): void => {
		event.preventDefault();
		const step = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
		if (event.ctrlKey || event.metaKey) {
			const by = Math.max(-60, Math.min(60, event.deltaY * step));
			this.told().zoom(Math.exp(-by / 160), this.at(event));
			return;
		}
		const sideways = event.shiftKey && event.deltaX === 0;
		this.told().pan(
			sideways ? -event.deltaY * step : -event.deltaX * step,
			sideways ? 0 : -event.deltaY * step,
		);
	};

	/** Starts listening; call the answer to stop. */
	listen(): () => void {
		const calls: [string, (event: never) => void, AddEventListenerOptions?][] = [
			['pointerdown', this.pointerdown],
			['pointermove', this.pointermove],
			['pointerup', this.pointerup],
			['pointercancel', this.pointerup],
			['click', this.click, { capture: true }],
			['wheel', this.wheel, { passive: false }],
		];
		for (const [name, call, how] of calls) this.el.addEventListener(name, call as EventListener, how);
		return () => {
			this.still();
			for (const [name, call, how] of calls) this.el.removeEventListener(name, call as EventListener, how);
		};
	}
}

/** Listens on the element for as long as it is drawn; always tells the newest `gestures`. */
export function useGestures(of: { readonly current: HTMLElement | null }, gestures: Gestures): void {
	const told = useRef(gestures);
	told.current = gestures;
	useEffect(() => {
		if (!of.current) return undefined;
		return new Hand(of.current, () => told.current).listen();
	}, [of]);
}
