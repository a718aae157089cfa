/** In which order goals are offered for a check-in: due to look first, then those last written about. */
import type { Day, Goal, Path } from '../goal/goal';
import { offerOf } from './look-again';
import type { Standing } from './standing';

const ORDER: Readonly<Record<Goal['status'], number>> = {
	active: 0,
	resting: 1,
	someday: 2,
	done: 3,
	released: 4,
};

/** Active before resting and the rest; among the active those with an offer first; then the latest; then by title. */
export function forCheckIn(
	goals: readonly Goal[],
	standing: (path: Path) => Pick<Standing, 'lastActive'>,
	today: Day,
): Goal[] {
	const rank = goals.map((goal) => ({
		goal,
		status: ORDER[goal.status],
		due: offerOf(goal, today) ? 0 : 1,
		last: standing(goal.path).lastActive ?? '',
	}));
	return rank
		.sort(
			(a, b) =>
				a.status - b.status ||
				a.due - b.due ||
				(a.last < b.last ? 1 : a.last > b.last ? -1 : 0) ||
				(a.goal.title < b.goal.title ? -1 : a.goal.title > b.goal.title ? 1 : 0),
		)
		.map(({ goal }) => goal);
}
