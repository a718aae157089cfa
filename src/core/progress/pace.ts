import { daysBetween } from '../day';
import type { Day, Goal } from '../goal/goal';
import type { Pace } from './standing';

/** Sums of tenths in binary: .7 − .1 is not .6. */
const HAIR = 1e-9;

/**
 * Where the plan would be today against where it is (domain.md §11.2). Only for an active life goal with a start
 * date, a due date after it and a share; never in the first tenth of the span.
 */
export function paceOf(
	goal: Pick<Goal, 'kind' | 'status' | 'started' | 'due'>,
	share: number | null,
	today: Day,
): Pace | null {
	const { started, due } = goal;
	if (goal.kind !== 'life' || goal.status !== 'active') return null;
	if (share === null || started === null || due === null) return null;
	const span = daysBetween(started, due);
	const gone = daysBetween(started, today);
	if (span <= 0 || gone * 10 < span) return null;
	const expected = Math.min(1, gone / span);
	if (share >= expected - 0.1 - HAIR) return 'on pace';
	return share >= expected - 0.3 - HAIR ? 'a little behind' : 'new date';
}

/** A stretch that went far enough: seven tenths or more when its day has come (domain.md §11.2). */
export function isWellMet(
	{ due, status }: Pick<Goal, 'due' | 'status'>,
	share: number | null,
	today: Day,
): boolean {
	return status === 'active' && due !== null && due <= today && share !== null && share >= 0.7 - HAIR;
}
