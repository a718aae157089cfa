import type { Day, Goal } from '../goal/goal';
import type { Standing } from './standing';

export interface Summary {
	/** Active life goals. */
	readonly active: number;
	/** Active goals of either kind with a check-in in today's month, up to today (decision 16). */
	readonly movedThisMonth: number;
}

/** "4 active · 2 moved this month". Never a percentage over goals. */
export function summary(
	goals: readonly { readonly goal: Goal; readonly standing: Pick<Standing, 'checkIns'> }[],
	today: Day,
): Summary {
	const month = today.slice(0, 7);
	const active = goals.filter(({ goal }) => goal.status === 'active');
	return {
		active: active.filter(({ goal }) => goal.kind === 'life').length,
		movedThisMonth: active.filter(({ standing }) =>
			standing.checkIns.some(({ day }) => day <= today && day.startsWith(month)),
		).length,
	};
}
