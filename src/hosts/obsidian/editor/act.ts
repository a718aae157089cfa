import { parseYaml } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { setProperties } from '../../../core/note/properties';
import type { Action, Finding } from '../../../core/smart/rule';
import { twoGoals } from '../../../core/smart/text/two';
import { understand } from '../../../core/smart/text/understand';
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

/** The second half of two goals in one line, as a goal of its own. */
function secondHalf(context: Context, path: Path, finding: Finding): string {
	const goal = context.index.entry(path)?.goal;
	const pieces = context.index.entry(path)?.body?.pieces ?? [];
	for (const text of [goal?.title ?? '', ...pieces.map((piece) => piece.text)]) {
		const said = understand(text, { today: context.today(), dateOrder: context.settings().dateOrder });
		const two = twoGoals(said);
		if (two) return said.plain.raw.slice(two.second.from).trim();
	}
	return finding.evidence ?? '';
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
	if (action.id === 'split' && finding)
		return openCreate(context, { kind: 'life', sentence: secondHalf(context, path, finding) });
	const asked = askFor(action.id, finding?.property ?? null);
	if (asked.length) return openAnswer(context, goal, asked, finding?.message ?? action.label);
	void context.openGoal(path, false, finding?.line ?? null);
}
