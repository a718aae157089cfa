/** Calendar words and what day they mean. Days are local; no time of day anywhere. */
import { addDays, dateOfDay, dayFrom } from '../../day';
import type { Day } from '../../goal/goal';
import { MONTHS, WEEKDAYS } from '../english/dates';

/** 1 to 12. */
export const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) / 3 + 1;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The last day of a month. `month` may run past 12. */
export function endOfMonth(year: number, month: number): Day | null {
	const over = Math.floor((month - 1) / 12);
	const first = dayFrom(year + over + (month - over * 12 === 12 ? 1 : 0), ((month - over * 12) % 12) + 1, 1);
	return first && addDays(first, -1);
}

/** A month and date without a year: the next such day from `today` on. */
export function nextDay(today: Day, month: number, date: number): Day | null {
	const day = dayFrom(yearOf(today), month, date);
	return day !== null && day < today ? dayFrom(yearOf(today) + 1, month, date) : day;
}

/** The end of a month without a year: the next such day from `today` on. */
export function nextMonthEnd(today: Day, month: number): Day | null {
	const day = endOfMonth(yearOf(today), month);
	return day !== null && day < today ? endOfMonth(yearOf(today) + 1, month) : day;
}

/** The next such weekday after `today`. */
export function nextWeekday(today: Day, word: string): Day {
	const wanted = WEEKDAYS.indexOf(word.slice(0, 3)) / 3;
	return addDays(today, ((wanted - dateOfDay(today).getDay() + 6) % 7) + 1);
}

/** `today` plus a count of days, weeks, months or years. */
export function later(today: Day, count: number, unit: string): Day | null {
	const days = { day: 1, weekend: 7, week: 7, fortnight: 14 }[unit];
	if (days) return addDays(today, Math.round(count * days));
	const months = Math.round(count * ({ month: 1, quarter: 3, year: 12, decade: 120 }[unit] ?? 0));
	if (!months || months > 1200) return null;
	const to = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 + months;
	const end = endOfMonth(Math.floor(to / 12), (to % 12) + 1);
	return dayFrom(Math.floor(to / 12), (to % 12) + 1, Number(today.slice(8, 10))) ?? end;
}

/** The end of the period that `today` stands in, `ahead` periods on. */
export function endOf(today: Day, unit: string, ahead = 0): Day | null {
	const year = yearOf(today);
	const month = Number(today.slice(5, 7));
	if (unit === 'week') return addDays(today, ((7 - dateOfDay(today).getDay()) % 7) + 7 * ahead);
	if (unit === 'month') return endOfMonth(year, month + ahead);
	if (unit === 'quarter') return endOfMonth(year, Math.ceil(month / 3) * 3 + 3 * ahead);
	return unit === 'year' ? dayFrom(year + ahead, 12, 31) : null;
}
