import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView, Panel } from '@codemirror/view';
import type { VNode } from 'preact';
import type { Path } from '../../../core/goal/goal';
import { SmartStrip, type Opened } from '../../../ui/smart-strip/smart-strip';
import type { Context } from '../context';
import { mount } from '../mount';
import { act } from './act';
import { asksToLook, panelWhile } from './follow';
import { look, pathOf } from './look';

/** Milliseconds of rest before the letters follow the typing. */
const REST = 300;

/** Is there a life goal with letters in this editor? Therapy notes have questions of their own (clarity.tsx). */
function hasLetters(context: Context, state: EditorState): boolean {
	const path = pathOf(state);
	return path !== null && look(context, path).letters !== null;
}

/** Draws the strip of a note, with what is open in it. */
export function stripOf(
	context: Context,
	pathNow: () => Path | null,
	redraw: () => void,
	text?: () => string,
): () => VNode | null {
	let open: Opened = null;
	const show = (next: Opened): void => {
		open = next;
		redraw();
	};
	return () => {
		const path = pathNow();
		return path === null ? null : (
			<SmartStrip
				checked={look(context, path, text?.())}
				open={open}
				onOpen={show}
				onAct={(action, finding) => {
					show(null);
					act(context, path, action, finding);
				}}
			/>
		);
	};
}

function panel(context: Context, view: EditorView): Panel {
	const dom = createDiv('groundwork-strip');
	let waiting = 0;
	const redraw = (): void => mounted.redraw();
	const draw = stripOf(
		context,
		() => pathOf(view.state),
		redraw,
		() => view.state.doc.toString(),
	);
	const mounted = mount(dom, draw);
	const letGo = context.needTexts();
	return {
		dom,
		top: true,
		update: (update) => {
			if (asksToLook(update.transactions)) redraw();
			if (!update.docChanged) return;
			dom.win.clearTimeout(waiting);
			waiting = dom.win.setTimeout(redraw, REST);
		},
		destroy: () => {
			dom.win.clearTimeout(waiting);
			letGo();
			mounted.unmount();
		},
	};
}

/** The five letters above a life goal's text while editing (decision 33). */
export const strip = (context: Context): Extension =>
	panelWhile(
		(state) => hasLetters(context, state),
		(view) => panel(context, view),
	);
