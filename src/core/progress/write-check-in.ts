/** The exact line a check-in becomes. Reading it gives back what was put in (a law in tests/core/progress). */
import { readDay } from '../day';
import type { Day } from '../goal/goal';
import type { CheckInFields } from '../index/facts';
import { oneLine, plainText } from './fields';
import { writeFields } from './known-fields';

export interface NewCheckIn {
	/** The link that owns the line, as `[[Name]]`; null in the goal's own note. */
	readonly link: string | null;
	/** The day; left out of a journal line whose note says it already. */
	readonly day: Day | null;
	readonly fields: CheckInFields;
	readonly text: string;
}

/**
 * `- [[Run 5 km]] (current:: 3.6) (morale:: steady) Knee held up.` in a journal,
 * `- 2026-03-04 (current:: 3.6) Knee held up.` in the goal's note. Text is put on one line. `today` dates a line
 * whose own words begin with another date, so that it is not taken for the line's.
 */
export function checkInLine({ link, day, fields, text }: NewCheckIn, today: Day): string {
	const words = plainText(text);
	const misread = day === null && readDay(words.slice(0, 10)) !== null;
	const parts = [misread ? today : day, link, writeFields(fields), words];
	return `- ${parts.filter((part) => part !== null && part !== '').join(' ')}`;
}

/** Does the check-in say anything at all? */
export function saysSomething({ fields, text }: Pick<NewCheckIn, 'fields' | 'text'>): boolean {
	return oneLine(text) !== '' || writeFields(fields) !== '';
}
