/** Days in words, by `Intl` (decision 26). Day before month; the year only where it is not this one. */
import { dateOfDay, daysBetween } from '../day';
import type { Day } from '../goal/goal';
import { once } from '../once';

const LONG = once(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }));
const LONG_YEAR = once(
	() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
);
const SHORT = once(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }));
const SHORT_YEAR = once(
	() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: '2-digit' }),
);
const RELATIVE = once(() => new Intl.RelativeTimeFormat('en', { numeric: 'auto' }));

const sameYear = (a: Day, b: Day): boolean => a.slice(0, 4) === b.slice(0, 4);

/** "12 December", "12 December 2027". */
export function dayWords(day: Day, today: Day): string {
	return (sameYear(day, today) ? LONG : LONG_YEAR)().format(dateOfDay(day));
}

/** "12 Dec", "12 Dec 27". `en-GB` writes "Sept", which is wider than a column of dates wants. */
export function shortDayWords(day: Day, today: Day): string {
	return (sameYear(day, today) ? SHORT : SHORT_YEAR)().format(dateOfDay(day)).replace('Sept', 'Sep');
}

/** "today", "tomorrow", "in 9 days", "in 3 weeks", "in 5 months", "3 weeks ago". */
export function distanceWords(day: Day, today: Day): string {
	const days = daysBetween(today, day);
	const far = Math.abs(days);
	if (far < 14) return RELATIVE().format(days, 'day');
	if (far < 61) return RELATIVE().format(Math.round(days / 7), 'week');
	if (far < 700) return RELATIVE().format(Math.round(days / 30.44), 'month');
	return RELATIVE().format(Math.round(days / 365.25), 'year');
}
