/** Changing how a goal stands: what the note says afterwards (domain.md §10.1, issue "Changing how a goal stands"). */
import type { Day, Goal, Status } from '../goal/goal';
import { standWords as words } from '../words/check-in';
import { oneLine, plainText } from './fields';

/** What can be chosen, without how it stands now. */
export function choicesFor(goal: Pick<Goal, 'status'>): Status[] {
	const all: Status[] = ['done', 'resting', 'released', 'active'];
	return all.filter((status) => status !== goal.status);
}

export interface Stand {
	readonly properties: Readonly<Record<string, string>>;
	/** One list line for the note. It begins with words, not with a date, so that it is never a check-in. */
	readonly line: string;
}

/**
 * `said` is the answer to the one question asked: what can be done now (kept as `competence` on a life goal), or what
 * the energy goes to instead. It may be empty.
 */
export function standAs(goal: Goal, status: Status, said: string, today: Day): Stand {
	const answer = oneLine(said);
	const keeps = status === 'done' && answer !== '';
	const aside =
		answer === '' ? '' : status === 'released' ? words.lineRather(plainText(answer)) : plainText(answer);
	const line = `- ${words.line(status, goal.kind)} ${today}.${aside ? ` ${aside}` : ''}`;
	return { properties: { status, ...(keeps ? { competence: answer } : {}) }, line };
}
