import type { MeasureText } from '../../../core/map/picture';

/** Text widths as the element's own font has them, each measured once. The canvas is never shown. */
export function measureIn(el: HTMLElement): MeasureText {
	const drawing = createEl('canvas').getContext('2d');
	const family = el.win.getComputedStyle(el).fontFamily;
	const known = new Map<string, number>();
	return (text, size, weight) => {
		const key = `${weight} ${size} ${text}`;
		const before = known.get(key);
		if (before !== undefined || !drawing) return before ?? text.length * size * 0.6;
		drawing.font = `${weight} ${size}px ${family}`;
		const { width } = drawing.measureText(text);
		known.set(key, width);
		return width;
	};
}
