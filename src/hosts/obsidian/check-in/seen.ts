import type { Goal } from '../../../core/goal/goal';
import { progressWords as words } from '../../../core/words/progress';
import type { Context } from '../context';

/** Is the goal shown by kind only? Private goals always, therapy goals in discreet mode (decision 25). */
export function isVeiled(context: Context, goal: Goal): boolean {
	return goal.private || (context.settings().discreet && goal.kind === 'therapy');
}

/** The title as it may be seen. */
export function seenTitle(context: Context, goal: Goal): string {
	if (goal.private) return words.privateGoal;
	return isVeiled(context, goal) ? words.kind[goal.kind] : goal.title;
}
