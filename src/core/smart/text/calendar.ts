/** Calendar words and what day they mean. Days are local; no time of day anywhere. */
import { addDays, dateOfDay, dayOfDate } from '../../day';
import type { Day } from '../../goal/goal';
import { MONTHS, WEEKDAYS } from '../english/dates';

const nth = (names: string, word: string): number => names.indexOf(word.slice(0, 3)) / 3;
/** 1 to 12. */
export const monthOf = (word: string): number => nth(MONTHS, word) + 1;
/** 0 to 6, from Sunday. */
export const weekdayOf = (word: string): number => nth(WEEKDAYS, word);
export const yearOf = (day: Day): number => +day.slice(0, 4);
export const monthIn = (day: Day): number => +day.slice(5, 7);

/** The last day of a month; `month` may run past 12. */
export const endOfMonth = (year: number, month: number): Day => dayOfDate(new Date(year, month, 0, 12));

/** The first such weekday at least `from` days (at most 7) after `today`. */
export const toWeekday = (today: Day, weekday: number, from: number): Day =>
	addDays(today, ((weekday + 14 - from - dateOfDay(today).getDay()) % 7) + from);

/** Months in a unit by its first letter, days in one by its name; a week is 7. */
const IN_MONTHS: Readonly<Record<string, number>> = { m: 1, q: 3, y: 12, decade: 120 };
const IN_DAYS: Readonly<Record<string, number>> = { day: 1, fortnight: 14 };

/** `today` plus a count of days, weeks, months or years; null a century and more away. */
export function later(today: Day, count: number, unit: string): Day | null {
	const size = IN_MONTHS[unit] ?? IN_MONTHS[unit.charAt(0)];
	if (!size) return addDays(today, Math.round(count * (IN_DAYS[unit] ?? 7)));
	const months = Math.round(count * size);
	if (months > 1200) return null;
	const end = endOfMonth(yearOf(today), monthIn(today) + months);
	const same = end.slice(0, 8) + today.slice(8);
	return same < end ? same : end;
}

/** The end of the week, month, quarter or year (its first letter tells) that `today` stands in, `ahead` of them on. */
export function endOf(today: Day, unit: string, ahead = 0): Day | null {
	if (unit.startsWith('w')) return toWeekday(today, 0, 7 * ahead);
	const size = IN_MONTHS[unit.charAt(0)];
	return size ? endOfMonth(yearOf(today), (Math.ceil(monthIn(today) / size) + ahead) * size) : null;
}
