/** Words whose digits say nothing about what would count: names, ages, idioms, and where things stand today. */
import { before, find, findAll, type Plain, type Span } from './plain';
import {
	BEGINS,
	BREAK,
	FILLER,
	IDIOMS,
	NAME,
	OPENS,
	REASON,
	SENTENCE,
	STANDING,
	TELLING,
	WAS,
	WISHES,
} from '../english/asides';
import { KNOWN } from '../english/lexicon';
import { isForm } from './words';

/** To the end of the sentence, or to the comma when the sentence starts with it. */
function onward(pattern: RegExp, low: string, stop: RegExp): Span[] {
	return find(pattern, low).map(({ from }) => {
		const starts = /(?:^|[.;!?\n]) ?$/.test(before(low, from));
		const length = low.slice(from).search(starts ? /[,.:;!?\n]/ : stop);
		return { from, to: length < 0 ? low.length : from + length };
	});
}

/** Reasons: what the goal is for, or in spite of. */
export const reasons = (low: string): Span[] => onward(REASON, low, /[.:;!?\n]/);

/** Clauses that say where I am now or how long it has been. */
function standings(low: string): Span[] {
	const ends = [...find(BREAK, low).map(({ to }) => to), low.length];
	return [
		...ends
			.map((to, i) => ({ from: ends[i - 1] ?? 0, to }))
			.filter(({ from, to }) => STANDING.test(low.slice(from, to))),
		...onward(WAS, low, /[.:;!?\n,()]| but | and (?!\d)/),
	];
}

/** Sentences that tell how things are, beside one that says what is wanted or done. */
function stories(low: string): Span[] {
	const all = find(SENTENCE, low).map((one) => ({ ...one, said: one.match[0] }));
	const wants = ({ said }: { said: string }): boolean =>
		WISHES.test(said) || isForm(BEGINS.exec(said)?.[1] ?? '', KNOWN);
	return all.length > 1 && all.some(wants) ? all.filter((one) => !wants(one) && TELLING.test(one.said)) : [];
}

/** Reasons and standings: what does not count at all (the labelling page, first line). */
export const background = (low: string): readonly Span[] => [
	...reasons(low),
	...standings(low),
	...find(FILLER, low),
	...stories(low),
];

/** Identifiers, ages, idioms, clock times, and a start value without an aim. */
export const asides = ({ low, raw }: Pick<Plain, 'low' | 'raw'>): readonly Span[] => [
	...findAll(IDIOMS, low),
	...find(NAME, raw, OPENS),
];
