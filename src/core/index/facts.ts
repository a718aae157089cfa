/** What the index keeps about notes. Produced by core/goal (properties), core/note (text) and core/progress (list lines). */
import type { Day, Letters, Link, Morale, Path, Reading, Sitting, Stage, Strength } from '../goal/goal';
import type { GoalBody } from '../note/body';

export type { GoalBody, HelpLine, TextPiece } from '../note/body';

/** The fields a check-in line may carry (decision 11). Only those present are set. */
export interface CheckInFields {
	readonly current?: number;
	readonly morale?: Morale;
	/** 0 to 10. */
	readonly confidence?: number;
	readonly stage?: Stage;
	readonly noticed?: string;
	/** 0 to 10. */
	readonly closeness?: number;
	readonly sitting?: Sitting;
	readonly talked?: boolean;
}

/** A check-in line as it stands in a note, before its link is resolved. */
export interface CheckInLine {
	/** The goal link that owns the line; null in a goal's own "Check-ins" section (the link is implied). */
	readonly link: Link | null;
	/** Further goal links on the line: mentions. */
	readonly others: readonly Link[];
	/** The day the line carries, else null (then the note's day counts). */
	readonly day: Day | null;
	readonly fields: CheckInFields;
	/** The person's words, without date, links and fields. */
	readonly text: string;
	/** 0-based line in the file. */
	readonly line: number;
}

/** What a note says about goals in its text: check-in lines, and links that may be mentions. */
export interface JournalFacts {
	/** The note's own day: daily note's date, else a date in its name, else creation day (decision 13). */
	readonly day: Day;
	readonly lines: readonly CheckInLine[];
	/** All other links of the note, each target once. The index keeps only those that lead to goals. */
	readonly mentions: readonly Link[];
}

/** Everything the index is told about one note. `body` and `journal` are null until the text has been read (stage 2). */
export interface NoteFacts {
	readonly reading: Reading;
	readonly body: GoalBody | null;
	readonly journal: JournalFacts | null;
}

/** A check-in, resolved to its goal and dated. */
export interface CheckIn {
	readonly goal: Path;
	readonly note: Path;
	readonly line: number;
	readonly day: Day;
	readonly fields: CheckInFields;
	readonly text: string;
	/** True where the line stands in the goal's own note. */
	readonly own: boolean;
}

/** One per note, goal and day, never from goal notes (decision 11). */
export interface Mention {
	readonly goal: Path;
	readonly note: Path;
	readonly day: Day;
}

export type Relation = 'serves' | 'part_of' | 'practice';

/** A line of the map. `to` is a path when resolved, else the link's target text (decision 7). */
export interface Edge {
	readonly from: Path;
	readonly to: string;
	readonly relation: Relation;
	readonly strength: Strength | null;
	readonly because: string | null;
	readonly resolved: boolean;
	readonly problem?: 'not-a-goal' | 'wrong-way';
}

/**
 * What smart and progress found about one goal, handed by the host to the map and the brief (decision 22).
 * Keys may be added.
 */
export interface GoalFacts {
	readonly letters: Letters | null;
	/** 0 to 1, or null where there is no bar. Always null for therapy goals. */
	readonly share: number | null;
	/** What stands beside the bar, e.g. "3.6 of 5 km"; null for therapy goals. */
	readonly value: string | null;
	readonly stage: Stage | null;
	/** Day of the last change in progress. */
	readonly lastMoved: Day | null;
	/** Day of the last check-in or mention. */
	readonly lastWritten: Day | null;
	/** Confidences of the check-ins, oldest first. */
	readonly confidences: readonly number[];
}
