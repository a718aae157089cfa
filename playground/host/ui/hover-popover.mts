import { Component } from '../base/component.mts';
import { placeBelow } from './place.mts';

export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;

const LEAVE_AFTER = 200;

/** A preview that shows after a moment over an element, and goes when the mouse has left both. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv('popover hover-popover');
	state: number = PopoverState.Showing;
	#leaving: number | null = null;

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		waitTime = 300,
		private readonly staticPos: { x: number; y: number } | null = null,
	) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		const timer = window.setTimeout(() => this.#show(), waitTime);
		this.register(() => window.clearTimeout(timer));
		const doc = targetEl?.doc ?? activeDocument;
		this.registerDomEvent(doc, 'mousemove', (event) => this.#moved(event.target as Node));
		this.registerDomEvent(doc, 'mousedown', (event) => {
			if (!this.hoverEl.contains(event.target as Node)) this.hide();
		});
		this.load();
	}

	hide(): void {
		if (this.state === PopoverState.Hidden) return;
		this.state = PopoverState.Hidden;
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.hoverEl.remove();
		this.unload();
	}

	#show(): void {
		if (this.targetEl?.isConnected === false) return this.hide();
		this.state = PopoverState.Shown;
		(this.targetEl?.doc ?? activeDocument).body.append(this.hoverEl);
		const spot = this.staticPos;
		placeBelow(this.hoverEl, this.targetEl?.getBoundingClientRect() ?? new DOMRect(spot?.x, spot?.y, 0, 0));
	}

	#moved(over: Node): void {
		const near = this.hoverEl.contains(over) || this.targetEl?.contains(over) === true;
		if (near) {
			if (this.#leaving !== null) window.clearTimeout(this.#leaving);
			this.#leaving = null;
		} else this.#leaving ??= window.setTimeout(() => this.hide(), LEAVE_AFTER);
	}
}
