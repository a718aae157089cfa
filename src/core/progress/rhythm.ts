/** Rhythm and limit: how many of the last four full periods went as planned (decision 15). */
import type { Day, Goal, Per } from '../goal/goal';
import type { CheckIn } from '../index/facts';
import { type Period, fullPeriods, periodAfter, periodStart } from './periods';

const WINDOW = 4;

export interface Kept {
	readonly kept: number;
	readonly planned: number;
	readonly per: Per;
}

/** A check-in counts 1, or its `current`. */
export function timesIn(checkIns: readonly CheckIn[], { start, end }: Period): number {
	return checkIns.reduce(
		(sum, { day, fields }) => (day >= start && day < end ? sum + (fields.current ?? 1) : sum),
		0,
	);
}

/** The day counting begins: `started`, else the first check-in; null where neither is there. */
export function beginOf(goal: Goal, counted: readonly CheckIn[]): Day | null {
	return goal.started ?? counted[0]?.day ?? null;
}

/**
 * `counted`: the goal's check-ins up to today, oldest first. Null without a target, without a beginning, or before
 * one full period is over (then there is no bar). Floating sums are compared with a hair's breadth.
 */
export function keptPeriods(goal: Goal, counted: readonly CheckIn[], today: Day): Kept | null {
	const begin = beginOf(goal, counted);
	const { target } = goal;
	if (begin === null || target === null) return null;
	const per = goal.per ?? 'week';
	const periods = fullPeriods(begin, today, per, WINDOW);
	if (!periods.length) return null;
	const went = (times: number): boolean =>
		goal.measure === 'limit' ? times <= target + 1e-9 : times >= target - 1e-9;
	return { kept: periods.filter((p) => went(timesIn(counted, p))).length, planned: periods.length, per };
}

/** Times in the running period, up to today. */
export function timesNow(goal: Goal, counted: readonly CheckIn[], today: Day): number {
	const per = goal.per ?? 'week';
	const start = periodStart(today, per);
	return timesIn(counted, { start, end: periodAfter(start, per, 1) });
}
