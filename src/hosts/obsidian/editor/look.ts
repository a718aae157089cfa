import type { EditorState } from '@codemirror/state';
import { editorInfoField } from 'obsidian';
import type { Goal, Path } from '../../../core/goal/goal';
import { readBody, type GoalBody } from '../../../core/note/body';
import { checkedIn, isLinked } from '../../../core/report/checked';
import type { Checked } from '../../../core/smart/rule';
import type { Context } from '../context';
import { withoutWaiting } from './not-now';

const NOTHING: Checked = { letters: null, findings: [], answers: [] };
/** "Not now" in one place is seen in all. */
const listeners = new Set<() => void>();

/** Called whenever a question was put off. */
export function onPutOff(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export const tellPutOff = (): void => listeners.forEach((listener) => listener());

interface Kept {
	readonly basis: readonly unknown[];
	readonly checked: Checked;
}
/** What was checked of goals as they stand in the index: a change elsewhere costs nothing here. */
const kept = new WeakMap<Goal, Kept>();

function keptCheck(context: Context, goal: Goal, body: GoalBody | null): Checked {
	const basis = [body, isLinked(context.index, goal), context.settings(), context.today()];
	const known = kept.get(goal);
	if (known?.basis.every((part, at) => part === basis[at])) return known.checked;
	const checked = checkedIn(context.index, goal, context.settings(), context.today(), body);
	kept.set(goal, { basis, checked });
	return checked;
}

/** The goal as it stands in the index, with the text given where one is open. */
export function look(
	context: Context,
	path: Path,
	text?: string,
): Checked & { readonly body: GoalBody | null } {
	const entry = context.index.entry(path);
	if (!entry || entry.goal.kind !== 'life') return { ...NOTHING, body: null };
	if (text === undefined) {
		const checked = keptCheck(context, entry.goal, entry.body);
		return { ...withoutWaiting(context.app, path, checked), body: entry.body };
	}
	const body = readBody(text);
	const checked = checkedIn(context.index, entry.goal, context.settings(), context.today(), body);
	return { ...withoutWaiting(context.app, path, checked), body };
}

export const pathOf = (state: EditorState): Path | null =>
	state.field(editorInfoField, false)?.file?.path ?? null;
