import type { CliData, CliFlags } from 'obsidian';
import { MORALES, SITTINGS, STAGES, type Goal } from '../../../core/goal/goal';
import type { CheckInFields } from '../../../core/index/facts';
import { readDay } from '../../../core/day';
import { oneLine } from '../../../core/progress/fields';
import { KEYS, readField } from '../../../core/progress/known-fields';
import { saysSomething } from '../../../core/progress/write-check-in';
import { checkInWords as words } from '../../../core/words/check-in';
import { addCheckIn } from '../check-in/add';
import type { Context, Part } from '../context';
import { Said } from './asked';

const flag = (value: string, description: string, required = false) => ({ value, description, required });
const FLAGS: CliFlags = {
	goal: flag('name', words.cli.goal, true),
	...Object.fromEntries(KEYS.map((key) => [key, flag(key, words.suggestField(key))])),
	text: flag('words', words.cli.text),
	date: flag('YYYY-MM-DD', words.cli.date),
	to: flag('daily|goal', words.cli.to),
};

const REFUSALS: Readonly<Record<keyof CheckInFields, (typed: string) => string>> = {
	current: words.notNumber,
	confidence: () => words.notRating,
	closeness: () => words.notRating,
	morale: () => words.notWord(MORALES.join(', ')),
	sitting: () => words.notWord(SITTINGS.join(', ')),
	stage: () => words.notWord(STAGES.join(', ')),
	talked: () => words.notWord('yes, no'),
	noticed: () => words.nothing,
};

/** By path, by link, else by title; @throws {Said} */
function goalOf({ app, index }: Context, name: string): Goal {
	const wanted = name.trim().replace(/^\[\[|\]\]$/g, '');
	const file = app.metadataCache.getFirstLinkpathDest(wanted.replace(/\.md$/, ''), '');
	const linked = file ? index.entry(file.path)?.goal : undefined;
	if (linked) return linked;
	const named = index.goals().filter(({ title }) => title.toLowerCase() === wanted.toLowerCase());
	if (named.length > 1) throw new Said(words.several);
	if (!named[0]) throw new Said(words.unknown);
	return named[0];
}

function fieldsOf(given: CliData): CheckInFields {
	const read = KEYS.flatMap((key) => {
		const typed = given[key];
		if (typed === undefined) return [];
		const value = readField(key, typed.trim());
		if (value === null) throw new Said(REFUSALS[key](typed));
		return [[key, value] as const];
	});
	return Object.fromEntries(read);
}

/** Adds one check-in as the form would; a sentence and nothing written where anything is not understood. */
async function add(given: CliData, context: Context): Promise<string> {
	const goal = goalOf(context, given['goal'] ?? '');
	const fields = fieldsOf(given);
	const text = oneLine(given['text'] ?? '');
	const day = given['date'] === undefined ? context.today() : readDay(given['date']);
	if (day === null) throw new Said(words.notDay);
	if (day > context.today()) throw new Said(words.future);
	if (!saysSomething({ fields, text })) throw new Said(words.nothing);
	const to = given['to'] ?? context.settings().checkInTo;
	if (to !== 'daily' && to !== 'goal') throw new Said(words.notWord('daily, goal'));
	if (to === 'daily' && !Object.keys(fields).length) throw new Said(words.needsField);
	const added = await addCheckIn(context, goal, { fields, text, day }, to, { quiet: true });
	if (!added.ok) throw new Said(added.reason);
	return JSON.stringify({ path: added.path, line: added.line }, null, 2);
}

export const checkInVerb: Part = (plugin, context) => {
	plugin.registerCliHandler('groundwork:checkin', words.cli.about, FLAGS, async (given) => {
		try {
			await context.whenRead();
			return await add(given, context);
		} catch (error) {
			if (error instanceof Said) return error.message;
			throw error;
		}
	});
};
