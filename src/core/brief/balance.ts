/** The picture of both kinds, and questions one could ask a helper: never a recommendation (domain.md §4, §7.1). */
import type { Goal } from '../goal/goal';
import { briefWords } from '../words/brief';

/** Below this many open goals nothing is said about balance. */
const ENOUGH = 4;
/** Areas in which, when daily life is hard, a clinician comes before anyone else. */
const HARD_AREAS: readonly string[] = ['past', 'coping', 'grief'];

export type Leaning = keyof typeof briefWords.helper.lead;

export interface HelperQuestions {
	readonly leaning: Leaning;
	readonly lead: string;
	readonly questions: readonly string[];
}

/** Open goals: active or resting. Private ones are not counted. */
const open = (goals: readonly Goal[]): Goal[] =>
	goals.filter(({ status, private: hidden }) => !hidden && (status === 'active' || status === 'resting'));

export function leaning(goals: readonly Goal[]): Leaning {
	const all = open(goals);
	if (all.length < ENOUGH) return 'few';
	const share = all.filter(({ kind }) => kind === 'therapy').length / all.length;
	return share < 0.25 ? 'mostly life goals' : share > 0.75 ? 'mostly therapy goals' : 'some of each';
}

/** The plain line and the questions. Where most inner work is in hard areas the line about a clinician stands instead. */
export function helperQuestions(goals: readonly Goal[]): HelperQuestions {
	const which = leaning(goals);
	const inner = open(goals).filter(({ kind }) => kind === 'therapy');
	const hard = inner.filter(({ areas }) => areas.some((area) => HARD_AREAS.includes(area))).length;
	const { lead, questions, hard: clinician } = briefWords.helper;
	return {
		leaning: which,
		lead: inner.length > 0 && hard * 2 >= inner.length ? clinician : lead[which],
		questions: questions[which],
	};
}
