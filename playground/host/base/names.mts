let count = 0;

/** Names a control by the text of another element: read aloud, and no tooltip as `aria-label` would give. */
export function nameBy(control: HTMLElement, label: HTMLElement): void {
	if (label.id === '') label.id = `name-${++count}`;
	control.setAttribute('aria-labelledby', label.id);
}
