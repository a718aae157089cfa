/** Puts a floating element at a point of its window, moved so that all of it shows. */
export function keepInside(el: HTMLElement, x: number, y: number): void {
	const { innerWidth, innerHeight } = el.win;
	const left = Math.max(4, Math.min(x, innerWidth - el.offsetWidth - 4));
	const top = Math.max(4, Math.min(y, innerHeight - el.offsetHeight - 4));
	el.setCssStyles({ left: `${left}px`, top: `${top}px` });
}

/** Below an element, or above it where there is no room. */
export function placeBelow(el: HTMLElement, anchor: DOMRect, gap = 4): void {
	const below = anchor.bottom + gap;
	const fits = below + el.offsetHeight < el.win.innerHeight;
	keepInside(el, anchor.left, fits ? below : anchor.top - gap - el.offsetHeight);
}
