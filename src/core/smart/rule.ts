/** The linter's shapes. One rule = one object = one file in `rules/` (smart.md "Build", decisions 17 to 20). */
import type { Day, Goal, Letter, Letters } from '../goal/goal';
import type { GoalBody } from '../index/facts';

export type Severity = 'note' | 'hint';

/** What a rule may know. Nothing else: no clock, no vault. */
export interface SmartInput {
	readonly goal: Goal;
	/** Null when only properties are known yet. */
	readonly body: GoalBody | null;
	/** Does a therapy goal serve it, or is it part of a bigger goal? Counts for R. */
	readonly linked: boolean;
}

export interface SmartOptions {
	readonly today: Day;
	/** Order of `3/4/2027`: day first (UK) or month first (US). */
	readonly dateOrder: 'dmy' | 'mdy';
	/** Rule ids a person switched off in settings. */
	readonly off?: readonly string[];
}

/** A choice offered with a finding. What it does stands in `edit`; the host applies it, never the rule. */
export interface Action {
	/** e.g. `set-due`, `add-measure`, `ask-confidence`, `write-why`, `split`, `make-therapy`, `open-goal`, `keep`. */
	readonly id: string;
	readonly label: string;
	/** Property values to set straight away; absent where the host has to ask first (a date, a number, words). */
	readonly set?: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Finding {
	/** Rule id, e.g. `M.none`. */
	readonly rule: string;
	/** Null for W and K rules. */
	readonly letter: Letter | null;
	readonly severity: Severity;
	/** The question. */
	readonly message: string;
	/** UTF-16 offsets in the file (or in the text given), null without words to point at. */
	readonly from: number | null;
	readonly to: number | null;
	readonly line: number | null;
	/** The words pointed at, quoted back to the person; null without evidence. */
	readonly evidence: string | null;
	/** The property that holds the evidence, where it stands in one. */
	readonly property: string | null;
	readonly actions: readonly Action[];
}

/** What `check` gives for one goal; `letters` is null for therapy goals and goals that are not active (decision 10). */
export interface Checked {
	readonly letters: Letters | null;
	readonly findings: readonly Finding[];
}
