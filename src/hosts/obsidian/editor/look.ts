import type { EditorState } from '@codemirror/state';
import { editorInfoField } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { readBody, type GoalBody } from '../../../core/note/body';
import { checkedIn } from '../../../core/report/checked';
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

/** The goal as it stands in the index, with the text given where one is open. */
export function look(
	context: Context,
	path: Path,
	text?: string,
): Checked & { readonly body: GoalBody | null } {
	const entry = context.index.entry(path);
	if (!entry || entry.goal.kind !== 'life') return { ...NOTHING, body: null };
	const body = text === undefined ? entry.body : readBody(text);
	const checked = checkedIn(context.index, entry.goal, context.settings(), context.today(), body);
	return { ...withoutWaiting(context.app, path, checked), body };
}

export const pathOf = (state: EditorState): Path | null =>
	state.field(editorInfoField, false)?.file?.path ?? null;
