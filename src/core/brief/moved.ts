/** Life goals that moved or got stuck, each with the person's own number (domain.md §7.2, item 5; §4 "stuck"). */
import { daysBetween } from '../day';
import type { Day, Goal } from '../goal/goal';
import type { CheckIn } from '../index/facts';
import type { Standing } from '../progress/standing';
import { dayWords } from '../progress/day-words';
import { briefWords as words } from '../words/brief';
import { plain, sentence } from './plain';

import { type BriefSources, candidates } from './sources';

/** A change this recent has moved; one older than this is quiet (domain.md §4: 28 days). */
export const RECENT_DAYS = 28;
const MOST_LINES = 3;

/** Two check-ins in a row that were not sure (domain.md §4). */
function isUnsure(checkIns: readonly CheckIn[], today: Day): boolean {
	const said = checkIns
		.filter(({ day, fields }) => day <= today && fields.confidence !== undefined)
		.slice(-2);
	return said.length === 2 && said.every(({ fields }) => (fields.confidence ?? 10) <= 4);
}

/** One line about a life goal that moved or got stuck; null where neither is so. Its number stays its own. */
function movedLine(
	goal: Goal,
	at: Standing,
	today: Day,
): { readonly moved: boolean; readonly text: string } | null {
	const value = at.value ?? '';
	const title = plain(goal.title);
	const recent = at.lastMoved !== null && daysBetween(at.lastMoved, today) < RECENT_DAYS;
	const stuck: string[] = [];
	if (goal.due !== null && goal.due < today) stuck.push(words.dateWas(dayWords(goal.due, today)));
	if (isUnsure(at.checkIns, today)) stuck.push(words.unsure);
	if (at.lastMoved !== null && !recent) stuck.push(words.quietSince(dayWords(at.lastMoved, today)));
	if (stuck.length === 0 && !recent) return null;
	const said = [value, ...stuck].filter((part) => part !== '').join(', ');
	return { moved: stuck.length === 0, text: sentence(said === '' ? title : words.moved(title, said)) };
}

/** Both moved and stuck where there are both: two that moved last, then what is stuck. */
export function movedLines(sources: BriefSources): string[] {
	const lines = candidates(sources, 'life').flatMap(
		(goal) => movedLine(goal, sources.standing(goal.path), sources.today) ?? [],
	);
	const moved = lines.filter((line) => line.moved);
	const stuck = lines.filter((line) => !line.moved);
	const room = Math.max(MOST_LINES - 1, MOST_LINES - stuck.length);
	return [...moved.slice(0, room), ...stuck].slice(0, MOST_LINES).map(({ text }) => text);
}
