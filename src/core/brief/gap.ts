/** The shared-goal gap: active therapy goals that were not agreed on, or not talked about for a while (domain.md §4). */
import { daysBetween } from '../day';
import type { Day, Goal } from '../goal/goal';

/** Days after which "talked about" counts as a while ago. A proposal of domain.md §4. */
const TALKED_STAYS = 60;

export function isUntalked(goal: Goal, talkedAbout: Day | null, today: Day): boolean {
	if (goal.kind !== 'therapy' || goal.status !== 'active') return false;
	const agreedOn = goal.agreed !== null && goal.agreed !== 'not-yet';
	return !agreedOn || (talkedAbout !== null && daysBetween(talkedAbout, today) > TALKED_STAYS);
}
