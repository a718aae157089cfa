/** Where one goal stands. Formulas: domain.md §11, decisions 12 to 16. */
import type { Day, Measure, Path, Stage } from '../goal/goal';
import type { CheckIn } from '../index/facts';

export type Pace = 'on pace' | 'a little behind' | 'new date';

export interface Standing {
	readonly path: Path;
	/** The effective measure (decision 15); null where there is none. Null for therapy goals unless opted in. */
	readonly measure: Measure | null;
	readonly start: number | null;
	readonly current: number | null;
	readonly target: number | null;
	readonly unit: string | null;
	/** 0 to 1, null without a bar. Always null for therapy goals. */
	readonly share: number | null;
	readonly pace: Pace | null;
	/** Null for therapy goals. */
	readonly due: Day | null;
	readonly stage: Stage | null;
	/** Since when this stage stands. */
	readonly stageSince: Day | null;
	readonly noticed: { readonly text: string; readonly day: Day } | null;
	/** All check-ins, oldest first; those after today are listed, not counted. */
	readonly checkIns: readonly CheckIn[];
	readonly mentions: number;
	readonly lastActive: Day | null;
	/** "3.6 of 5 km", "3 of 4 weeks went as planned", "open, no number"; null where there is nothing to say. */
	readonly value: string | null;
	/** Set where the property `current` and the latest check-in differ (decision 12). */
	readonly differs: { readonly property: number; readonly checkIn: number } | null;
	/** Day of the last change in progress. */
	readonly lastMoved: Day | null;
	/** How many of `checkIns` are dated up to today: the number to print. */
	readonly counted: number;
	/** "a little closer"; null before three entries (domain.md §11.3). */
	readonly closeness: string | null;
	/** When it last came up in session: the property, or a later check-in that says so. Null for life goals. */
	readonly talkedAbout: Day | null;
}
