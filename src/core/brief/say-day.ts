/** The day at the head of the page: `Wednesday, 25 November 2026`. */
import { dateOfDay } from '../day';
import type { Day } from '../goal/goal';
import { once } from '../once';

const weekday = once(() => new Intl.DateTimeFormat('en-GB', { weekday: 'long' }));
const month = once(() => new Intl.DateTimeFormat('en-GB', { month: 'long' }));

/** Put together from parts: where the comma stands differs by engine. */
export function longDay(day: Day): string {
	const date = dateOfDay(day);
	return `${weekday().format(date)}, ${String(date.getDate())} ${month().format(date)} ${day.slice(0, 4)}`;
}
