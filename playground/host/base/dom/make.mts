import type { DomElementInfo, SvgElementInfo } from './types.mts';

const SVG = 'http://www.w3.org/2000/svg';

function prepare(el: Element, info: DomElementInfo): void {
	if (info.cls !== undefined) el.classList.add(...words(info.cls));
	if (info.text !== undefined) el.setText(info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) el.setAttr(name, value);
	if (info.title !== undefined) el.setAttribute('title', info.title);
	if (info.value !== undefined && 'value' in el) el.value = info.value;
	for (const name of ['type', 'placeholder', 'href'] as const) {
		const value = info[name];
		if (value !== undefined) el.setAttribute(name, value);
	}
}

export const words = (cls: string | string[]): string[] =>
	(typeof cls === 'string' ? cls.split(' ') : cls.flatMap((one) => one.split(' '))).filter(Boolean);

function place(el: Element, info: DomElementInfo | SvgElementInfo): void {
	if (info.prepend === true) info.parent?.insertBefore(el, info.parent.firstChild);
	else info.parent?.appendChild(el);
}

/** `createEl`, wherever it is called on. */
export function make(
	tag: string,
	given: DomElementInfo | string | undefined,
	done?: (el: HTMLElement) => void,
): HTMLElement {
	const info = typeof given === 'string' ? { cls: given } : (given ?? {});
	const el = (info.parent?.doc ?? activeDocument).createElement(tag);
	prepare(el, info);
	done?.(el);
	place(el, info);
	return el;
}

export function makeSvg(
	tag: string,
	given: SvgElementInfo | string | undefined,
	done?: (el: SVGElement) => void,
): SVGElement {
	const info = typeof given === 'string' ? { cls: given } : (given ?? {});
	const el = (info.parent?.doc ?? activeDocument).createElementNS(SVG, tag as 'g');
	prepare(el, info);
	done?.(el);
	place(el, info);
	return el;
}

export const under = (parent: Node, given: DomElementInfo | string | undefined): DomElementInfo =>
	typeof given === 'string' ? { cls: given, parent } : { ...given, parent };
