import {
	StateEffect,
	StateField,
	type EditorState,
	type Extension,
	type Transaction,
} from '@codemirror/state';
import { showPanel, ViewPlugin, type EditorView, type Panel } from '@codemirror/view';
import type { Context } from '../context';
import { onPutOff } from './look';

const lookAgain = StateEffect.define<null>();

/** Have goals, settings or the day changed, or was a question put off? */
export const asksToLook = (transactions: readonly Transaction[]): boolean =>
	transactions.some(({ effects }) => effects.some((effect) => effect.is(lookAgain)));

/** Tells each editor when there may be something else to show: once for the strip, the questions and the underlines. */
export const follow = (context: Context): Extension =>
	ViewPlugin.define((view) => {
		const again = (): void => view.dispatch({ effects: lookAgain.of(null) });
		const stops = [context.onChange(again), onPutOff(again)];
		return { destroy: () => stops.forEach((stop) => stop()) };
	});

/** A panel above the text, there as long as `has` says so. */
export const panelWhile = (
	has: (state: EditorState) => boolean,
	make: (view: EditorView) => Panel,
): Extension =>
	StateField.define<boolean>({
		create: has,
		update: (value, change) => (asksToLook([change]) ? has(change.state) : value),
		provide: (field) => showPanel.from(field, (is) => (is ? make : null)),
	});
