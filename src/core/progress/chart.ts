/** The points of a small chart over time, as data (look.md §6). The drawing is in ui/chart. */
import { addDays } from '../day';
import type { Day, Goal, Measure } from '../goal/goal';
import type { CheckIn } from '../index/facts';
import { fullPeriods, periodAfter, periodStart } from './periods';
import { beginOf, timesIn } from './rhythm';

export interface ChartPoint {
	readonly day: Day;
	readonly value: number;
}

export interface Chart {
	/** Oldest first; for a rhythm or limit one point per period, dated by its first day. */
	readonly points: readonly ChartPoint[];
	readonly aim: number | null;
	/** The dotted line from where it began to the aim; null without start, dates or aim. */
	readonly plan: { readonly from: ChartPoint; readonly to: ChartPoint } | null;
	readonly from: Day;
	readonly to: Day;
	readonly unit: string | null;
	readonly per: 'day' | 'week' | 'month' | null;
}

const ENOUGH = 3;
const PERIODS = 12;

/** The last number of each day. */
function numbers(counted: readonly CheckIn[]): ChartPoint[] {
	const days = new Map<Day, number>();
	for (const { day, fields } of counted) if (fields.current !== undefined) days.set(day, fields.current);
	return [...days].map(([day, value]) => ({ day, value }));
}

function times(goal: Goal, counted: readonly CheckIn[], today: Day): ChartPoint[] {
	const begin = beginOf(goal, counted);
	if (begin === null) return [];
	const per = goal.per ?? 'week';
	const running = periodStart(today, per);
	return [
		...fullPeriods(begin, today, per, PERIODS - 1),
		{ start: running, end: periodAfter(running, per, 1) },
	].map((period) => ({ day: period.start, value: timesIn(counted, period) }));
}

function planOf(goal: Goal, first: ChartPoint): Chart['plan'] {
	const { startValue, target, due } = goal;
	const begin = goal.started ?? first.day;
	if (startValue === null || target === null || due === null || due <= begin) return null;
	return { from: { day: begin, value: startValue }, to: { day: due, value: target } };
}

/**
 * Null with fewer than three check-ins that carry a number (three in all for a rhythm or limit). `counted`: check-ins
 * up to today, oldest first; `measure` is the effective one.
 */
export function chartOf(
	goal: Goal,
	measure: Measure | null,
	counted: readonly CheckIn[],
	today: Day,
): Chart | null {
	const rhythm = measure === 'rhythm' || measure === 'limit';
	if (measure === 'yes-no' || (goal.kind === 'therapy' && measure === null)) return null;
	const points = rhythm ? times(goal, counted, today) : numbers(counted);
	const first = points[0];
	const last = points.at(-1);
	const said = rhythm ? counted.length : points.length;
	if (!first || !last || said < ENOUGH || points.length < 2) return null;
	const plan = rhythm ? null : planOf(goal, first);
	const ends = [first.day, last.day, ...(plan ? [plan.from.day, plan.to.day] : rhythm ? [] : [today])].sort();
	const [from = first.day] = ends;
	const to = ends.at(-1) ?? last.day;
	return {
		points,
		aim: goal.target,
		plan,
		from,
		to: to === from ? addDays(from, 1) : to,
		unit: goal.unit,
		per: rhythm ? (goal.per ?? 'week') : null,
	};
}
