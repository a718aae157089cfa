/** A time in the words. */
import type { Day } from '../../goal/goal';
import type { Span } from './plain';

/** `firm` answers "by when"; `weak` is a window without an end; `start` and `past` only keep their digits from counting. */
export interface When extends Span {
	readonly is: 'firm' | 'weak' | 'start' | 'past';
	/** The last day meant, where the words say one. */
	readonly day: Day | null;
}

export interface Calendar {
	/** The day relative words count from. */
	readonly today: Day;
	readonly dateOrder: 'dmy' | 'mdy';
}

/** A date's core and the words before it; null when the words are no date here. */
export type Reader = (
	match: readonly string[],
	chain: string,
	calendar: Calendar,
	after: string,
) => Omit<When, 'from' | 'to'> | null;
