import type { ComponentChild } from 'preact';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';

/** What a small modal may ask of itself. */
export interface PlainModal {
	readonly redraw: () => void;
	readonly close: () => void;
}

/** A modal without a life of its own: a title, and what to draw. State lives in the caller's closure. */
export function openPlain(
	context: Context,
	title: string,
	make: (modal: PlainModal) => () => ComponentChild,
): void {
	class Plain extends DrawnModal {
		private readonly make = make({ redraw: () => this.redraw(), close: () => this.leave() });
		protected override title(): string {
			return title;
		}
		protected override draw(): ComponentChild {
			return this.make();
		}
	}
	new Plain(context).open();
}
