/** `groundwork progress`: where each goal stands. Formulas: domain.md §11. */
import type { Day, Goal } from '../goal/goal';
import type { IndexView } from '../index/view';
import { standing } from '../progress/progress';
import type { Standing } from '../progress/standing';
import { summary } from '../progress/summary';
import type { ProgressReport } from './shapes';

/** Every goal with its standing, by path. */
export function standings(index: IndexView, today: Day): { goal: Goal; standing: Standing }[] {
	return index.goals().map((goal) => ({ goal, standing: standing(goal.path, index, today) }));
}

/** Check-ins dated after today are listed in notes, not counted (decision 12). */
export function progressReport(index: IndexView, today: Day): ProgressReport {
	const all = standings(index, today);
	return {
		today,
		goals: all.map(({ goal, standing: stands }) => ({
			path: goal.path,
			title: goal.title,
			kind: goal.kind,
			status: goal.status,
			measure: stands.measure,
			start: stands.start,
			current: stands.current,
			target: stands.target,
			unit: stands.unit,
			share: stands.share,
			pace: stands.pace,
			due: stands.due,
			stage: stands.stage,
			noticed: stands.noticed?.text ?? null,
			checkIns: stands.counted,
			mentions: stands.mentions,
			lastActive: stands.lastActive,
		})),
		summary: summary(all, today),
	};
}
