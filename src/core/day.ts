/** Local calendar days as `YYYY-MM-DD` strings. They sort as text. Never `toISOString()`: that is UTC. */
import { addDays as plusDays, differenceInCalendarDays } from 'date-fns';
import type { Day } from './goal/goal';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The local calendar day of a moment. */
export function dayOfDate(date: Date): Day {
	return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** Local midday of a day: far from every change of the clocks. */
export function dateOfDay(day: Day): Date {
	const date = new Date(2000, 0, 1, 12);
	date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
	return date;
}

/** A day from its parts, or null where the calendar has no such day (30 February). */
export function dayFrom(year: number, month: number, date: number): Day | null {
	if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= 31)) return null;
	const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
	return dayOfDate(dateOfDay(day)) === day ? day : null;
}

/** `2026-03-04`, `2026-03-04T10:00` or `2026-03-04 10:00` as a day; null for anything else. */
export function readDay(text: string): Day | null {
	const m = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?\s*$/.exec(text);
	return m ? dayFrom(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

export function addDays(day: Day, count: number): Day {
	return dayOfDate(plusDays(dateOfDay(day), count));
}

/** What "Keep" asks again after (domain.md §12, rule 12). */
export const LOOK_AGAIN_DAYS = 28;

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
	return differenceInCalendarDays(dateOfDay(b), dateOfDay(a));
}
