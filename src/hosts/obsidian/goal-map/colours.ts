/** The theme's colours as they are seen, so that an export carries them with it. */
import type { Ink } from '../../../core/map/svg';

const NAMES: Readonly<Record<Exclude<keyof Ink, 'font'>, string>> = {
	page: '--background-primary',
	text: '--text-normal',
	muted: '--text-muted',
	border: '--background-modifier-border',
	card: '--background-modifier-border-hover',
	therapy: '--background-modifier-hover',
	accent: '--interactive-accent',
};

/** Colours of `el`'s theme, each laid over the page's background: exports know no transparency. */
export function inkOf(el: HTMLElement): Ink {
	const style = el.win.getComputedStyle(el);
	const canvas = createEl('canvas');
	canvas.width = canvas.height = 1;
	const drawing = canvas.getContext('2d', { willReadFrequently: true });
	const seen = (name: string): string => {
		if (!drawing) return '#888888';
		for (const layer of [NAMES.page, name]) {
			drawing.fillStyle = style.getPropertyValue(layer).trim() || 'transparent';
			drawing.fillRect(0, 0, 1, 1);
		}
		const [red = 0, green = 0, blue = 0] = drawing.getImageData(0, 0, 1, 1).data;
		return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	};
	const colours = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, seen(name)]));
	return { ...(colours as Omit<Ink, 'font'>), font: style.fontFamily };
}
