/** Writes a check-in: the line first, then the goal's properties (decision 14); one Undo takes back both. */
import { parseYaml } from 'obsidian';
import type { Goal, Path } from '../../../core/goal/goal';
import { HEADINGS } from '../../../core/note/body';
import { setProperties } from '../../../core/note/properties';
import { appendToSection } from '../../../core/note/sections';
import { spliced, type Splice } from '../../../core/note/splice';
import { propertiesAfter } from '../../../core/progress/after';
import type { Checked } from '../../../core/progress/entry';
import { checkInLine } from '../../../core/progress/write-check-in';
import { checkInWords as words } from '../../../core/words/check-in';
import type { Context, Written } from '../context';
import { dailyNote } from '../daily-notes';
import { linkTo } from './link';

export type Added =
	| { readonly ok: true; readonly line: string; readonly path: Path }
	| { readonly ok: false; readonly reason: string };

type Properties = Readonly<Record<string, string | number>>;

/** The goal's note with the line under "Check-ins" and its properties; where those refuse, the line stays. */
function ownNote(text: string, line: string, properties: Properties, refused: () => void): Splice {
	const added = appendToSection(text, HEADINGS.checkIns, line, { level: 2 });
	if (!added.ok) return added;
	const set = setProperties(added.text, properties, parseYaml);
	if (!set.ok) refused();
	return spliced(text, set.ok ? set.text : added.text);
}

const undoAll = (done: readonly Written[]) => async (): Promise<boolean> => {
	let all = true;
	for (const one of [...done].reverse()) if (one.ok && !(await one.undo())) all = false;
	return all;
};

interface How {
	/** Says nothing in the app: the caller answers for itself. */
	readonly quiet?: boolean;
}

async function inGoalNote(context: Context, goal: Goal, checked: Checked, { quiet }: How): Promise<Added> {
	const line = checkInLine({ link: null, ...checked }, context.today());
	const properties = propertiesAfter(goal, context.index.checkIns(goal.path), checked);
	let said: string = words.added;
	const refused = (): void => void (said = words.lineOnly);
	const written = await context.notes.write(goal.path, (text) => ownNote(text, line, properties, refused));
	if (!written.ok) return written;
	if (quiet !== true) context.sayWithUndo(said, () => written.undo());
	return { ok: true, line, path: goal.path };
}

/** Makes the daily note where it is missing; the answer takes it away again while it is as it was made. */
async function made(context: Context, path: Path, text: string): Promise<Written> {
	const cut = path.lastIndexOf('/');
	const created = await context.notes.create(path.slice(0, Math.max(0, cut)), path.slice(cut + 1), text);
	if (!created.ok) return created;
	const { app } = context;
	if (created.path !== path) {
		// Somebody else made today's note in the same moment: theirs it is.
		const spare = app.vault.getFileByPath(created.path);
		if (spare) await app.fileManager.trashFile(spare);
		return { ok: true, changed: false, undo: () => Promise.resolve(true) };
	}
	const undo = async (): Promise<boolean> => {
		const file = app.vault.getFileByPath(created.path);
		if (!file) return true;
		if ((await app.vault.read(file)).trim() === text.trim()) await app.fileManager.trashFile(file);
		return true;
	};
	return { ok: true, changed: true, undo };
}

/** The journal line's own words; today's note says the day, another day stands on the line. */
export function journalLine(context: Context, goal: Goal, checked: Checked, note: Path): string {
	const today = context.today();
	const day = checked.day === today ? null : checked.day;
	return checkInLine({ link: linkTo(context, goal, note), ...checked, day }, today);
}

async function inJournal(context: Context, goal: Goal, checked: Checked, how: How): Promise<Added> {
	const daily = await dailyNote(context.app, context.today());
	if (!daily.ok && !daily.off) return daily;
	if (!daily.ok) {
		if (how.quiet !== true) context.say(daily.reason);
		return inGoalNote(context, goal, checked, how);
	}
	const heading =
		context
			.settings()
			.checkInHeading.replace(/^[\s#]+/, '')
			.trim() || HEADINGS.checkIns;
	const done: Written[] = [];
	if (daily.text !== null) {
		const note = await made(context, daily.path, daily.text);
		if (!note.ok) return note;
		done.push(note);
	}
	const line = journalLine(context, goal, checked, daily.path);
	const written = await context.notes.write(daily.path, (text) =>
		appendToSection(text, heading, line, { level: 2 }),
	);
	if (!written.ok) {
		await undoAll(done)();
		return written;
	}
	done.push(written);
	const properties = propertiesAfter(goal, context.index.checkIns(goal.path), checked);
	if (Object.keys(properties).length)
		done.push(await context.notes.write(goal.path, (text) => setProperties(text, properties, parseYaml)));
	const said = done.every(({ ok }) => ok) ? words.added : words.lineOnly;
	if (how.quiet !== true) context.sayWithUndo(said, undoAll(done));
	return { ok: true, line, path: daily.path };
}

/** One after the other: two check-ins in the same moment would both want to make today's note. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Adds one check-in. Where core's daily notes are off it goes into the goal's note, and a sentence says so; where the
 * template or the format is at odds nothing is written and the sentence is the answer.
 */
export function addCheckIn(
	context: Context,
	goal: Goal,
	checked: Checked,
	to: 'daily' | 'goal',
	how: How = {},
): Promise<Added> {
	const turn = queue.then(() => (to === 'goal' ? inGoalNote : inJournal)(context, goal, checked, how));
	queue = turn.catch(() => undefined);
	return turn;
}
