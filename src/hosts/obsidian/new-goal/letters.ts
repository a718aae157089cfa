import type { Letters } from '../../../core/goal/goal';
import { readGoal } from '../../../core/goal/read';
import { newNote } from '../../../core/goal/template';
import { readBody } from '../../../core/note/body';
import { smartOptions } from '../../../core/report/checked';
import { check } from '../../../core/smart/check';
import type { Draft } from '../../../ui/create/draft';
import { plannedLife } from '../../../ui/create/planned';
import type { Context } from '../context';
import { withLines } from './compose';

/** The five letters of the life goal as it would stand in its note now; null where the form makes no life goal. */
export function draftLetters(context: Context, draft: Draft, name: string): Letters | null {
	if (draft.choice !== 'life' && draft.choice !== 'both') return null;
	const today = context.today();
	const planned = plannedLife(draft.life, draft.life.partOf === null ? null : '[[-]]');
	const note = newNote({ kind: 'life', name, today, properties: planned.properties });
	const properties = { ...planned.properties, goal_type: 'life', title: name, started: today };
	const reading = readGoal('New goal.md', properties);
	if (reading.is !== 'goal') return null;
	const body = readBody(withLines(note.text, planned.lines));
	const linked = draft.choice === 'both' || draft.life.partOf !== null;
	return check({ goal: reading.goal, body, linked }, smartOptions(context.settings(), today)).letters;
}
