import { icons } from 'lucide';

type Shape = readonly (readonly [string, Readonly<Record<string, string | number | undefined>>])[];

const shapes = icons as unknown as Readonly<Record<string, Shape>>;
const added = new Map<string, string>();

/** `circle-dot` or `lucide-circle-dot` → `CircleDot`, the package's name. */
const packaged = (id: string): string =>
	id.replace(/^lucide-/, '').replace(/(?:^|-)([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());

const frame = (id: string, viewBox: string): SVGSVGElement =>
	createSvg('svg', {
		cls: ['svg-icon', id],
		attr: {
			xmlns: 'http://www.w3.org/2000/svg',
			width: 24,
			height: 24,
			viewBox,
			fill: 'none',
			stroke: 'currentColor',
			'stroke-width': 2,
			'stroke-linecap': 'round',
			'stroke-linejoin': 'round',
		},
	});

export function addIcon(id: string, content: string): void {
	added.set(id, content);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export const getIconIds = (): string[] => [...Object.keys(shapes), ...added.keys()];

export const countAddedIcons = (): number => added.size;

/** A fresh picture of an icon; null where there is none by that name. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	if (own !== undefined) {
		const svg = frame(id, '0 0 100 100');
		svg.innerHTML = own;
		return svg;
	}
	const shape = shapes[packaged(id)];
	if (shape === undefined) return null;
	const svg = frame(`lucide-${id.replace(/^lucide-/, '')}`, '0 0 24 24');
	for (const [tag, attributes] of shape) {
		const part = svg.createSvg(tag as 'path');
		for (const [name, value] of Object.entries(attributes))
			if (value !== undefined) part.setAttr(name, value);
	}
	return svg;
}

export function setIcon(parent: HTMLElement, id: string): void {
	parent.empty();
	const svg = getIcon(id);
	if (svg !== null) parent.append(svg);
}
