/** What the width of the view allows (look.md §11). */
import type { Form } from '../../core/map/picture';

export interface Room {
	/** Part of the class: `is-wide`, `is-middle`, `is-slim`, `is-narrow`. */
	readonly name: 'wide' | 'middle' | 'slim' | 'narrow';
	readonly form: Form;
	/** Does the panel lie over the drawing, closed until asked for? */
	readonly panelOver: boolean;
}

/** 1180 and 900 and 600 px are the steps. */
export function roomFor(width: number): Room {
	if (width >= 1180) return { name: 'wide', form: 'wide', panelOver: false };
	if (width >= 900) return { name: 'middle', form: 'wide', panelOver: true };
	if (width >= 600) return { name: 'slim', form: 'close', panelOver: true };
	return { name: 'narrow', form: 'narrow', panelOver: true };
}
