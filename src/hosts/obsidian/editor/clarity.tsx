import type { EditorState } from '@codemirror/state';
import type { EditorView, Panel } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Goal } from '../../../core/goal/goal';
import { Clarities, type Clarity } from '../../../ui/clarity/clarities';
import type { Context, Part } from '../context';
import { mount } from '../mount';
import { answers, openClarity, ownWords } from './clarity-answers';
import { panelWhile } from './follow';
import { readingClarity } from './reading-clarity';

function therapyGoal(context: Context, state: EditorState): Goal | null {
	const path = state.field(editorInfoField, false)?.file?.path;
	const goal = path === undefined ? undefined : context.index.entry(path)?.goal;
	return goal?.kind === 'therapy' && goal.status !== 'released' ? goal : null;
}

function open(context: Context, view: EditorView, clarity: Clarity): void {
	const goal = therapyGoal(context, view.state);
	if (!goal) return;
	openClarity(context, goal, clarity, () => {
		const at = ownWords(view.state.doc.toString())?.at ?? view.state.doc.length;
		view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
		view.focus();
	});
}

/** The panel lives while a therapy note is open in this editor; while it lives, journal notes are read. */
function panel(context: Context, view: EditorView): Panel {
	const dom = createDiv('groundwork-strip');
	const draw = () => {
		const goal = therapyGoal(context, view.state);
		return goal ? (
			<Clarities
				answers={answers(context, goal, view.state.doc.toString())}
				onOpen={(clarity) => open(context, view, clarity)}
			/>
		) : null;
	};
	const mounted = mount(dom, draw);
	const letGo = context.needTexts();
	return {
		dom,
		top: true,
		update: () => mounted.redraw(),
		destroy: () => {
			letGo();
			mounted.unmount();
		},
	};
}

/** Four quiet lines above therapy notes, editing and reading (look.md §7); `smart` tells the editors to look again. */
export const clarity: Part = (plugin, context) => {
	plugin.registerEditorExtension(
		panelWhile(
			(state) => therapyGoal(context, state) !== null,
			(view) => panel(context, view),
		),
	);
	plugin.registerMarkdownPostProcessor(readingClarity(context));
};
