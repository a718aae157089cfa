/** What one note writes about goals: its check-ins and mentions, resolved. Decision 11. */
import type { Link, Path } from '../goal/goal';
import type { CheckIn, CheckInLine, JournalFacts, Mention } from './facts';

export interface Written {
	readonly checkIns: readonly CheckIn[];
	readonly mentions: readonly Mention[];
}

/** Tells the goal note a link leads to, or null. */
export type GoalOf = (link: Link) => Path | null;

/** The goal that owns a line, and the links left over. The first goal link owns it. */
function ownerOf(
	line: CheckInLine,
	note: Path,
	isGoal: boolean,
	goalOf: GoalOf,
): [Path | null, readonly Link[]] {
	if (line.link === null) return [isGoal ? note : null, line.others];
	const links = [line.link, ...line.others];
	const at = links.findIndex((link) => goalOf(link) !== null);
	const owner = links[at];
	return owner ? [goalOf(owner), links.slice(at + 1)] : [null, []];
}

/**
 * @param isGoal goal notes write check-ins, never mentions
 * @returns check-ins in the order of their lines; mentions once per goal and day
 */
export function writtenIn(note: Path, journal: JournalFacts, isGoal: boolean, goalOf: GoalOf): Written {
	const checkIns: CheckIn[] = [];
	const mentions = new Map<string, Mention>();
	const mention = (link: Link, day: string): void => {
		const goal = isGoal ? null : goalOf(link);
		if (goal !== null) mentions.set(`${day} ${goal}`, { goal, note, day });
	};
	for (const line of journal.lines) {
		const [goal, others] = ownerOf(line, note, isGoal, goalOf);
		const day = line.day ?? journal.day;
		if (goal === null) continue;
		checkIns.push({
			goal,
			note,
			line: line.line,
			day,
			fields: line.fields,
			text: line.text,
			own: goal === note,
		});
		for (const link of others) mention(link, day);
	}
	for (const link of journal.mentions) mention(link, journal.day);
	return { checkIns, mentions: [...mentions.values()] };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Oldest first; on the same day the goal note comes last, so that the last one wins (decision 12). */
export const byDay = (a: CheckIn, b: CheckIn): number =>
	compare(a.day, b.day) || Number(a.own) - Number(b.own) || compare(a.note, b.note) || a.line - b.line;

export const byDayOfMention = (a: Mention, b: Mention): number =>
	compare(a.day, b.day) || compare(a.note, b.note);
