/**
 * What one goal is once its note has been read. Field meanings and sources: domain.md §10.
 * Absent values are `null` (or an empty list), never `undefined`, so that a goal can be compared and stored as it is.
 */

/** A path relative to the vault (or folder), with `/`, ending in `.md`. */
export type Path = string;
/** A local calendar day, `YYYY-MM-DD`. */
export type Day = string;

export const KINDS = ['life', 'therapy'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['someday', 'active', 'resting', 'done', 'released'] as const;
export type Status = (typeof STATUSES)[number];

export const MEASURES = ['number', 'rhythm', 'steps', 'limit', 'yes-no', 'open'] as const;
export type Measure = (typeof MEASURES)[number];

export const PERIODS = ['day', 'week', 'month'] as const;
export type Per = (typeof PERIODS)[number];

export const STAGES = ['noticing', 'naming', 'understanding', 'trying', 'settling'] as const;
export type Stage = (typeof STAGES)[number];

export const AGREEMENTS = ['yes', 'partly', 'not-yet', 'n/a'] as const;
export type Agreed = (typeof AGREEMENTS)[number];

export const MORALES = ['low', 'mixed', 'steady', 'good'] as const;
export type Morale = (typeof MORALES)[number];

export const SITTINGS = ['heavy', 'mixed', 'lighter'] as const;
export type Sitting = (typeof SITTINGS)[number];

export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof LETTERS)[number];
export type LetterState = 'found' | 'missing' | 'skipped';
export type Letters = Readonly<Record<Letter, LetterState>>;

/** Strength of a `serves` link: a little, some, a lot. */
export type Strength = 1 | 2 | 3;

/** A link as written in a property or a list line. */
export interface Link {
	/** Target without brackets, alias, subpath and `.md` (Markdown targets percent-decoded). */
	readonly target: string;
	/** What the reader sees: the alias, else the target. */
	readonly text: string;
	/** The exact characters in the note. */
	readonly original: string;
	readonly form: 'wiki' | 'markdown';
}

export interface Goal {
	readonly path: Path;
	readonly kind: Kind;
	/** The `title` property, else the file name; white space collapsed. */
	readonly title: string;
	/** Area slugs of domain.md §1.2 (aliases folded) or the person's own words. */
	readonly areas: readonly string[];
	readonly status: Status;
	readonly importance: 1 | 2 | 3 | null;
	readonly why: string | null;
	readonly started: Day | null;
	readonly private: boolean;
	readonly publish: boolean | null;
	/** As written; the effective measure is worked out by core/progress (decision 15). */
	readonly measure: Measure | null;
	readonly per: Per | null;
	readonly unit: string | null;
	readonly startValue: number | null;
	readonly target: number | null;
	readonly current: number | null;
	readonly due: Day | null;
	readonly review: Day | null;
	/** 0 to 10. */
	readonly confidence: number | null;
	readonly nextStep: string | null;
	readonly competence: string | null;
	/** Letters (upper case), rule ids as in `M.none`, or `all`. */
	readonly smartSkip: readonly string[];
	readonly serves: readonly Link[];
	readonly partOf: readonly Link[];
	readonly practiceFor: readonly Link[];
	readonly hinders: readonly Link[];
	readonly stage: Stage | null;
	/** 0 to 10. */
	readonly closeness: number | null;
	readonly signs: readonly string[];
	readonly agreed: Agreed | null;
	readonly talkedAbout: Day | null;
}

/** Something in a goal's properties that could not be read fully (decision 2). Never a SMART finding. */
export interface Problem {
	readonly property: string;
	readonly message: string;
	/** 0-based line in the file, or null where the host does not know it. */
	readonly line: number | null;
}

/** What reading a note's properties gives: a goal with its problems, an unreadable goal note, or not a goal. */
export type Reading =
	| {
			readonly is: 'goal';
			readonly goal: Goal;
			readonly problems: readonly Problem[];
			/** True where the title stands in the note; else it is the file name, and follows a rename. */
			readonly titled?: boolean;
	  }
	| {
			readonly is: 'unreadable';
			readonly reason: string;
			readonly line: number | null;
			/** True where the note asks to stay private: then not even its path is printed (decision 25). */
			readonly private?: boolean;
	  }
	| { readonly is: 'none' };
