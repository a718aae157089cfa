/** Words whose digits say nothing about what would count: names, ages, idioms, and where things stand today. */
import { CLOCK, UP_TO } from '../english/clock';
import { before, find, type Plain, type Span } from './plain';
import { IDIOMS, FROM, TOWARD, STANDING, WAS, WANTS, BREAK, REASON, NAME } from '../english/asides';

/** To the end of the sentence, or to the comma when the sentence starts with it. */
function onward(pattern: RegExp, low: string, stop: RegExp): Span[] {
	return find(pattern, low).map(({ from }) => {
		const starts = /(?:^|[.;!?\n]) ?$/.test(before(low, from, 2));
		const length = low.slice(from).search(starts ? /[,.:;!?\n]/ : stop);
		return { from, to: length < 0 ? low.length : from + length };
	});
}

/** Reasons: what the goal is for, or in spite of. */
export const reasons = (low: string): Span[] => onward(REASON, low, /[.;!?\n]/);

/** Clauses that say where I am now or how long it has been. */
function standings(low: string): Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const { to } of [...find(BREAK, low), { to: low.length }]) {
		const clause = low.slice(from, to);
		if (STANDING.test(clause) && !WANTS.test(clause)) spans.push({ from, to });
		from = to;
	}
	return [...spans, ...onward(WAS, low, /[.:;!?\n,()]| (?:and|but) /)];
}

/** Reasons and standings: what does not count at all (the labelling page, first line). */
export const background = (low: string): readonly Span[] => [...reasons(low), ...standings(low)];

/** Identifiers, ages, idioms, clock times, and a start value without an aim. */
export function asides({ low, raw }: Pick<Plain, 'low' | 'raw'>): readonly Span[] {
	const starts = find(FROM, low).filter(({ to }) => !TOWARD.test(low.slice(to, to + 40)));
	const names = find(NAME, raw).map(({ to, match }) => ({ from: to - (match[1] ?? '').length, to }));
	return [...IDIOMS.flatMap((idiom) => find(idiom, low)), ...starts, ...names, ...find(CLOCK, low, UP_TO)];
}
