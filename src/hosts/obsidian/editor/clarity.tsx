import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { type EditorView, type Panel, ViewPlugin, showPanel } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Goal } from '../../../core/goal/goal';
import { Clarities, type Clarity } from '../../../ui/clarity/clarities';
import type { Context, Part } from '../context';
import { mount } from '../mount';
import { answers, openClarity, ownWords } from './clarity-answers';
import { readingClarity } from './reading-clarity';

/** Goals, settings or the day have changed: look again whether there is something to show. */
const lookAgain = StateEffect.define<null>();

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
function panel(context: Context): (view: EditorView) => Panel {
	return (view) => {
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
	};
}

function extension(context: Context): Extension {
	const make = panel(context);
	const shown = StateField.define<boolean>({
		create: (state) => therapyGoal(context, state) !== null,
		update: (value, change) =>
			change.effects.some((effect) => effect.is(lookAgain))
				? therapyGoal(context, change.state) !== null
				: value,
		provide: (field) => showPanel.from(field, (is) => (is ? make : null)),
	});
	const follow = ViewPlugin.define((view) => {
		const stop = context.onChange(() => view.dispatch({ effects: lookAgain.of(null) }));
		return { destroy: stop };
	});
	return [shown, follow];
}

/** Four quiet lines above therapy notes, editing and reading (look.md §7). */
export const clarity: Part = (plugin, context) => {
	plugin.registerEditorExtension(extension(context));
	plugin.registerMarkdownPostProcessor(readingClarity(context));
};
