/** What the element under an event, or one around it, carries in an attribute; null where none does. */
export const keyOf = (target: EventTarget | null, name = 'data-key'): string | null =>
	(target as Element | null)?.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** Puts the keyboard on the element below `root` that carries this value. */
export function focusOn(root: Element | null, value: string | undefined, name = 'data-key'): void {
	for (const el of root?.querySelectorAll<HTMLElement | SVGElement>(`[${name}]`) ?? [])
		if (el.getAttribute(name) === value && el !== el.ownerDocument.activeElement)
			el.focus({ preventScroll: name === 'data-key' });
}
