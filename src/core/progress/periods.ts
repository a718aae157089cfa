/** Days, weeks from Monday, and months, for rhythm and limit (decision 15). */
import { addDays, dateOfDay, dayFrom } from '../day';
import type { Day, Per } from '../goal/goal';

/** First day of the period that `day` lies in. */
export function periodStart(day: Day, per: Per): Day {
	if (per === 'day') return day;
	if (per === 'month') return `${day.slice(0, 8)}01`;
	return addDays(day, -((dateOfDay(day).getDay() + 6) % 7));
}

/** First day of the period `count` after (or before) the one that starts at `start`. */
export function periodAfter(start: Day, per: Per, count: number): Day {
	if (per === 'day') return addDays(start, count);
	if (per === 'week') return addDays(start, 7 * count);
	const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + count;
	return dayFrom(Math.floor(months / 12), (months % 12) + 1, 1) ?? start;
}

export interface Period {
	readonly start: Day;
	/** First day of the next period. */
	readonly end: Day;
}

/** The last `most` periods that are over at `today` and lie wholly after `begin`, oldest first. */
export function fullPeriods(begin: Day, today: Day, per: Per, most: number): Period[] {
	const found: Period[] = [];
	let end = periodStart(today, per);
	while (found.length < most) {
		const start = periodAfter(end, per, -1);
		if (start < begin || start >= end) break;
		found.unshift({ start, end });
		end = start;
	}
	return found;
}
