import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { type EditorView, type Panel, ViewPlugin, showPanel } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Goal } from '../../../core/goal/goal';
import { outline, sectionOf } from '../../../core/note/outline';
import { dayWords } from '../../../core/progress/day-words';
import { clarityWords as words } from '../../../core/words/clarity';
import { headingWords } from '../../../core/words/template';
import { Clarities, type Clarity } from '../../../ui/clarity/clarities';
import type { Context, Part } from '../context';
import { openCheckIn } from '../modals/check-in';
import { openSigns, openTalked } from '../modals/talked';
import { mount } from '../mount';

/** Goals, settings or the day have changed: look again whether there is something to show. */
const lookAgain = StateEffect.define<null>();

function therapyGoal(context: Context, state: EditorState): Goal | null {
	const path = state.field(editorInfoField, false)?.file?.path;
	const goal = path === undefined ? undefined : context.index.entry(path)?.goal;
	return goal?.kind === 'therapy' && goal.status !== 'released' ? goal : null;
}

/** Where "In my own words" stands in the text, and whether anything is written there. */
function ownWords(text: string): { readonly at: number; readonly filled: boolean } | null {
	const shape = outline(text);
	const section = sectionOf(shape, headingWords.own);
	if (!section) return null;
	const lines = shape.lines.slice(section.first, section.ownEnd);
	const first = shape.lines[section.first];
	return { at: first?.from ?? section.heading.to, filled: lines.some((line) => line.text.trim() !== '') };
}

/** "21 November, in the journal"; empty where it never came up. */
function lastUp(context: Context, goal: Goal): string {
	const { lastActive, checkIns } = context.standing(goal.path);
	if (lastActive === null) return '';
	const day = dayWords(lastActive, context.today());
	const own = checkIns.some((one) => one.own && one.day === lastActive);
	return own ? day : words.inJournal(day);
}

function answers(context: Context, goal: Goal, state: EditorState): Readonly<Record<Clarity, string>> {
	const { talkedAbout } = context.standing(goal.path);
	const [sign = ''] = goal.signs;
	return {
		named: ownWords(state.doc.toString())?.filled === true ? words.yes : '',
		together: talkedAbout === null ? '' : dayWords(talkedAbout, context.today()),
		alive: lastUp(context, goal),
		noticing: sign !== '' && context.settings().discreet ? words.hidden : sign,
	};
}

function open(context: Context, view: EditorView, clarity: Clarity): void {
	const goal = therapyGoal(context, view.state);
	if (!goal) return;
	if (clarity === 'together') return openTalked(context, goal);
	if (clarity === 'noticing') return openSigns(context, goal);
	if (clarity === 'alive') return openCheckIn(context, { path: goal.path });
	const at = ownWords(view.state.doc.toString())?.at ?? view.state.doc.length;
	view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
	view.focus();
}

/** The panel lives while a therapy note is open in this editor; while it lives, journal notes are read. */
function panel(context: Context): (view: EditorView) => Panel {
	return (view) => {
		const dom = createDiv('groundwork-strip');
		const draw = () => {
			const goal = therapyGoal(context, view.state);
			return goal ? (
				<Clarities
					answers={answers(context, goal, view.state)}
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

/** Four quiet lines above therapy notes while editing (look.md §7). */
export const clarity: Part = (plugin, context) => {
	plugin.registerEditorExtension(extension(context));
};
