/** Dates are offers: keep, move, let go (domain.md §12, rule 12). Never a count of days gone by. */
import { addDays, LOOK_AGAIN_DAYS } from '../day';
import type { Day, Goal } from '../goal/goal';

export interface Offer {
	/** Which date has come: the one to reach it by, or the one to look again. */
	readonly date: 'due' | 'review';
	readonly day: Day;
	/** What keeping writes: the date stays, and the next look is four weeks away. */
	readonly keep: { readonly review: Day };
}

/**
 * The one offer an active goal may carry: its due day has passed, or its day to look again has come. A look set for
 * later silences a passed due day until then. A therapy goal has no due day.
 */
export function offerOf(goal: Pick<Goal, 'kind' | 'status' | 'due' | 'review'>, today: Day): Offer | null {
	if (goal.status !== 'active') return null;
	const keep = { review: addDays(today, LOOK_AGAIN_DAYS) };
	const due = goal.kind === 'life' ? goal.due : null;
	if (goal.review !== null && goal.review > today) return null;
	if (due !== null && due < today) return { date: 'due', day: due, keep };
	return goal.review === null ? null : { date: 'review', day: goal.review, keep };
}
