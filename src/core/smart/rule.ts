/** The linter's shapes. One rule = one object = one file in `rules/` (smart.md "Build", decisions 17 to 20). */
import type { Day, Goal, Letter, Letters } from '../goal/goal';
import type { GoalBody, TextPiece } from '../index/facts';
import type { ActionId, RuleId } from '../words/smart';
import type { Span } from './text/plain';
import type { Understood } from './text/understand';

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

/** Why a letter is found: the words or the property that answer it, and what could be kept as a property. */
export interface Answer {
	readonly letter: Letter;
	readonly evidence: string | null;
	readonly property: string | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly line: number | null;
	/** e.g. set `due` from the date found, `target` and `unit` from the quantity found. */
	readonly actions: readonly Action[];
}

/** What `check` gives for one goal; `letters` is null for therapy goals and goals that are not active (decision 10). */
export interface Checked {
	readonly letters: Letters | null;
	readonly findings: readonly Finding[];
	/** One for each letter that is found; empty where `letters` is null. */
	readonly answers: readonly Answer[];
}

/** One stretch of the goal's text and what its words say. */
export interface Part {
	readonly piece: TextPiece;
	readonly said: Understood;
}

/** What a rule looks at: the goal, its words, the day. */
export interface Given extends SmartInput {
	readonly today: Day;
	readonly parts: readonly Part[];
}

/** What a rule points at: a span of one part's plain text, or a property, or nothing. */
export interface Pointer {
	readonly part?: Part;
	readonly span?: Span;
	readonly property?: string;
}

/** A rule that fires: where it points, what fills the gap of its question, what it offers beside its own. */
export interface Asked extends Pointer {
	/** Else the words pointed at. */
	readonly fill?: string | number | null;
	readonly actions?: readonly Action[];
}

/** What a rule sees; anything empty where it is silent. */
export type Look = (given: Given) => Asked | null | undefined | false | '';

/** One rule = one object = one file. Its examples stand beside it as a second export (decision 20). */
export interface Rule {
	/** e.g. `M.none`; its file is `m-none.ts`. */
	readonly id: RuleId;
	/** Null for W and K rules. */
	readonly letter: Letter | null;
	readonly severity: Severity;
	/** True where the letter is missing when the rule fires (decision 17). */
	readonly missing: boolean;
	/** Choices, in the order they stand. */
	readonly offers: readonly ActionId[];
	readonly check: Look;
}

/** A rule's tests and its docs page. `good` is silent, `bad` fires, each with its words or properties. */
export interface Examples {
	readonly good: readonly Example[];
	readonly bad: readonly Example[];
	/** The question, as a person reads it. */
	readonly says: string;
	readonly because: string;
}

export type Example =
	string | { readonly text: string; readonly properties: Readonly<Record<string, unknown>> };
