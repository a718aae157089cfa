/** How often: "daily", "every second weekend", "three times a week", "Mon–Thu", "most evenings". */
import { valueOf } from './counts';
import { findAll, type Span } from './plain';
import { FORMS, TIMES } from '../english/rhythms';

export interface Rhythm extends Span {
	/** "three evenings a week" as target 3 per week; null where the words give no such count. */
	readonly times: {
		readonly target: number;
		readonly unit: string;
		readonly per: 'day' | 'week' | 'month';
	} | null;
}

/** All recurrences in plain lower-case text; they may overlap. */
export function rhythms(low: string): readonly Rhythm[] {
	return findAll(FORMS, low).map(({ from, to, match }) => {
		const [, count = '', words = '', per] = TIMES.exec(match[0]) ?? [];
		const target = valueOf(count);
		const unit = words.trim();
		return { from, to, times: target && per ? { target, unit, per: per as 'day' | 'week' | 'month' } : null };
	});
}
