import { parseYaml } from 'obsidian';
import type { Goal, Path } from '../../../core/goal/goal';
import { setProperties } from '../../../core/note/properties';
import { spliced, type Splice } from '../../../core/note/splice';
import type { Action, Finding } from '../../../core/smart/rule';
import { secondHalf, withoutHalf } from '../../../core/smart/split';
import { smartWords as words } from '../../../core/words/smart';
import type { Context } from '../context';
import { askFor, openAnswer } from '../modals/answer';
import { openCreate } from '../modals/create';
import { tellPutOff } from './look';
import { notNow } from './not-now';

type Set = NonNullable<Action['set']>;

function set(context: Context, path: Path, changes: Set, said: string): void {
	void context.notes.write(path, (text) => setProperties(text, changes, parseYaml), said);
}

function putOff(context: Context, path: Path, rule: string): void {
	notNow(context.app, path, rule);
	tellPutOff();
}

/** The second of two goals gets a note of its own; once it has, the first note goes without it, with Undo. */
function split(context: Context, goal: Goal, evidence: string): void {
	const calendar = { today: context.today(), dateOrder: context.settings().dateOrder };
	const half = secondHalf(goal, context.index.entry(goal.path)?.body ?? null, calendar);
	const leave = (text: string): Splice =>
		half ? withoutHalf(text, goal, half, parseYaml) : spliced(text, text);
	openCreate(context, {
		kind: 'life',
		sentence: half?.second ?? evidence,
		onMade: () => void context.notes.write(goal.path, leave, words.halved),
	});
}

/** Does what a person chose. Everything that changes a note is one small edit of its properties, with Undo. */
export function act(context: Context, path: Path, action: Action, finding: Finding | null): void {
	const goal = context.index.entry(path)?.goal;
	if (!goal) return;
	const rule = finding?.rule ?? '';
	if (action.set) return set(context, path, action.set, words.saved);
	if (action.id === 'doesnt-fit')
		return set(context, path, { smart_skip: [...goal.smartSkip, rule] }, words.left);
	if (/^(?:not-now|keep|its-fine)$/.test(action.id)) return putOff(context, path, rule);
	if (action.id === 'make-therapy')
		return openCreate(context, { kind: 'therapy', sentence: finding?.evidence ?? '', serves: path });
	if (action.id === 'split') return split(context, goal, finding?.evidence ?? '');
	const asked = askFor(action.id, finding?.property ?? null);
	if (asked.length) return openAnswer(context, goal, asked, finding?.message ?? action.label);
	void context.openGoal(path, false, finding?.line ?? null);
}
