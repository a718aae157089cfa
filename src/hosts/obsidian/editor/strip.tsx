import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { showPanel, ViewPlugin, type EditorView, type Panel } from '@codemirror/view';
import { SmartStrip, type Opened } from '../../../ui/smart-strip/smart-strip';
import type { Context } from '../context';
import { mount } from '../mount';
import { act } from './act';
import { look, onPutOff, pathOf } from './look';

/** Milliseconds of rest before the letters follow the typing. */
const REST = 300;
const lookAgain = StateEffect.define<null>();

/** Is there a life goal with letters in this editor? Therapy notes have questions of their own (clarity.tsx). */
function hasLetters(context: Context, state: EditorState): boolean {
	const path = pathOf(state);
	return path !== null && look(context, path).letters !== null;
}

function panel(context: Context): (view: EditorView) => Panel {
	return (view) => {
		const dom = createDiv('groundwork-strip');
		let open: Opened = null;
		let waiting = 0;
		const mounted = mount(dom, () => {
			const path = pathOf(view.state);
			return path === null ? null : (
				<SmartStrip
					checked={look(context, path, view.state.doc.toString())}
					open={open}
					onOpen={(next) => {
						open = next;
						mounted.redraw();
					}}
					onAct={(action, finding) => {
						open = null;
						mounted.redraw();
						act(context, path, action, finding);
					}}
				/>
			);
		});
		const letGo = [context.needTexts(), onPutOff(() => mounted.redraw())];
		return {
			dom,
			top: true,
			update: (update) => {
				if (update.transactions.some((change) => change.effects.some((effect) => effect.is(lookAgain))))
					mounted.redraw();
				if (!update.docChanged) return;
				dom.win.clearTimeout(waiting);
				waiting = dom.win.setTimeout(() => mounted.redraw(), REST);
			},
			destroy: () => {
				dom.win.clearTimeout(waiting);
				for (const release of letGo) release();
				mounted.unmount();
			},
		};
	};
}

/** The five letters above a life goal's text while editing (decision 33). */
export function strip(context: Context): Extension {
	const make = panel(context);
	const shown = StateField.define<boolean>({
		create: (state) => hasLetters(context, state),
		update: (value, change) =>
			change.effects.some((effect) => effect.is(lookAgain)) ? hasLetters(context, change.state) : value,
		provide: (field) => showPanel.from(field, (is) => (is ? make : null)),
	});
	const follow = ViewPlugin.define((view) => {
		const stop = context.onChange(() => view.dispatch({ effects: lookAgain.of(null) }));
		return { destroy: stop };
	});
	return [shown, follow];
}
