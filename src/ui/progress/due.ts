import type { Day, Goal } from '../../core/goal/goal';
import { dayWords, distanceWords } from '../../core/progress/day-words';
import { progressWords as words } from '../../core/words';

/** "12 December · in 3 weeks", "was 15 November", "look again 1 February"; empty without a date. */
export function dateLine(goal: Pick<Goal, 'kind' | 'due' | 'review'>, today: Day): string {
	const due = goal.kind === 'life' ? goal.due : null;
	if (due !== null && due < today) return words.was(dayWords(due, today));
	if (due !== null) return words.dueWithDistance(dayWords(due, today), distanceWords(due, today));
	return goal.review === null ? '' : words.lookAgain(dayWords(goal.review, today));
}
