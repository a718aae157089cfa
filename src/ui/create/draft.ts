/** What a person has typed so far. Choosing another kind keeps every field (look.md §8). Pure; no Preact here. */
import type { Kind, Measure, Path, Per, Strength } from '../../core/goal/goal';

export type Choice = Kind | 'both';

/** A life goal that the therapy goal helps with: one that is there, or a name for a new one (`path` null). */
export interface Served {
	readonly path: Path | null;
	readonly name: string;
	readonly strength: Strength | null;
	readonly because: string;
}

export interface LifeDraft {
	/** Null while it follows the sentence. */
	readonly name: string | null;
	/** Null while it follows the words. */
	readonly area: string | null;
	readonly measure: Measure | '';
	readonly per: Per;
	/** Numbers as typed. */
	readonly from: string;
	readonly to: string;
	readonly unit: string;
	/** One step per line. */
	readonly steps: string;
	readonly due: string;
	readonly review: string;
	readonly why: string;
	readonly confidence: number | null;
	readonly nextStep: string;
	readonly howLong: string;
	readonly candidate: string;
	readonly experience: string;
	readonly partOf: Path | null;
	readonly importance: Strength | null;
}

export interface TherapyDraft {
	readonly name: string | null;
	readonly area: string;
	readonly words: string;
	readonly notice: string;
	readonly sign: string;
	readonly serves: readonly Served[];
}

export interface Draft {
	readonly sentence: string;
	readonly choice: Choice | null;
	readonly life: LifeDraft;
	readonly therapy: TherapyDraft;
	/** The line between the two halves of "both". */
	readonly link: { readonly strength: Strength | null; readonly because: string };
}

/** Changes to what stands now. As a function where they build on it: two events may come before the next drawing. */
export type Changes<D> = Partial<D> | ((now: D) => Partial<D>);

export const changed = <D extends object>(now: D, changes: Changes<D>): D => ({
	...now,
	...(typeof changes === 'function' ? changes(now) : changes),
});

const LIFE: LifeDraft = {
	name: null,
	area: null,
	measure: '',
	per: 'week',
	from: '',
	to: '',
	unit: '',
	steps: '',
	due: '',
	review: '',
	why: '',
	confidence: null,
	nextStep: '',
	howLong: '',
	candidate: '',
	experience: '',
	partOf: null,
	importance: null,
};

const THERAPY: TherapyDraft = { name: null, area: '', words: '', notice: '', sign: '', serves: [] };

export function emptyDraft(start: Partial<Draft> = {}): Draft {
	return {
		sentence: '',
		choice: null,
		life: LIFE,
		therapy: THERAPY,
		link: { strength: null, because: '' },
		...start,
	};
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The names the notes will have; a half that was not written yet follows the sentence. */
export function namesOf(draft: Draft, halves: Readonly<Record<Kind, string>>): Record<Kind, string> {
	const whole = tidy(draft.sentence);
	const both = draft.choice === 'both';
	return {
		life: both ? tidy(draft.life.name ?? halves.life) : whole,
		therapy: both ? tidy(draft.therapy.name ?? halves.therapy) : whole,
	};
}

/** With the area that the words name, where the person chose none. */
export function withArea(draft: Draft, guess: string): Draft {
	return draft.life.area === null ? { ...draft, life: { ...draft.life, area: guess } } : draft;
}

/** The kinds of note that will be made, the life goal first: the therapy note links to it. */
export function kindsOf(choice: Choice | null): readonly Kind[] {
	return choice === null ? [] : choice === 'both' ? ['life', 'therapy'] : [choice];
}
