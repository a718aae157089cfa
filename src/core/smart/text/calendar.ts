/** Calendar words and what day they mean. Days are local; no time of day anywhere. */
import { addDays, dateOfDay, dayFrom, dayOfDate } from '../../day';
import type { Day } from '../../goal/goal';
import { MONTHS, WEEKDAYS } from '../english/dates';

/** 1 to 12. */
export const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) / 3 + 1;
export const yearOf = (day: Day): number => +day.slice(0, 4);
const month = (day: Day): number => +day.slice(5, 7);

/** The last day of a month; `month` may run past 12. */
export const endOfMonth = (year: number, month: number): Day => dayOfDate(new Date(year, month, 0, 12));

/** The next such weekday after `today`. */
export const nextWeekday = (today: Day, word: string): Day =>
	addDays(today, ((WEEKDAYS.indexOf(word.slice(0, 3)) / 3 - dateOfDay(today).getDay() + 6) % 7) + 1);

const DAYS: Readonly<Record<string, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };
const SPANS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** `today` plus a count of days, weeks, months or years; null a century and more away. */
export function later(today: Day, count: number, unit: string): Day | null {
	const days = DAYS[unit];
	if (days) return addDays(today, Math.round(count * days));
	const months = Math.round(count * (SPANS[unit] ?? 0));
	const ahead = month(today) + months;
	if (!months || months > 1200) return null;
	return (
		dayFrom(yearOf(today) + Math.floor((ahead - 1) / 12), ((ahead - 1) % 12) + 1, +today.slice(8, 10)) ??
		endOfMonth(yearOf(today), ahead)
	);
}

/** The end of the week, month, quarter or year (its first letter tells) that `today` stands in, `ahead` of them on. */
export function endOf(today: Day, unit: string, ahead = 0): Day | null {
	const year = yearOf(today);
	const ends = {
		w: () => addDays(today, ((7 - dateOfDay(today).getDay()) % 7) + 7 * ahead),
		m: () => endOfMonth(year, month(today) + ahead),
		q: () => endOfMonth(year, (Math.ceil(month(today) / 3) + ahead) * 3),
		y: () => endOfMonth(year + ahead, 12),
	}[unit.charAt(0)];
	return ends?.() ?? null;
}
