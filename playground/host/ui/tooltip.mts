/** Every `aria-label` shows under the mouse, as in the app. */
import { keepInside } from './place.mts';

let shown: HTMLElement | null = null;

export function setTooltip(el: HTMLElement, tooltip: string): void {
	el.setAttribute('aria-label', tooltip);
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment): void {
	hide();
	shown = target.doc.body.createDiv({ cls: 'tooltip', attr: { role: 'tooltip' } });
	shown.setText(content);
	const { left, width, bottom } = target.getBoundingClientRect();
	keepInside(shown, left + width / 2 - shown.offsetWidth / 2, bottom + 6);
}

function hide(): void {
	shown?.remove();
	shown = null;
}

const WAIT = 500;

/** Watches the mouse in the main window. */
export function installTooltips(): void {
	let timer: number | null = null;
	let over: Element | null = null;
	document.addEventListener('mouseover', (event) => {
		const target = (event.target as Element).closest('[aria-label]');
		if (target === over) return;
		over = target;
		hide();
		if (timer !== null) window.clearTimeout(timer);
		const label = target?.getAttribute('aria-label') ?? '';
		if (target === null || label === '') return;
		timer = window.setTimeout(() => target.isConnected && displayTooltip(target as HTMLElement, label), WAIT);
	});
	document.addEventListener('mousedown', hide, true);
}
