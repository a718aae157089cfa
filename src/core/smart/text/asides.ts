/** Words whose digits say nothing about what would count: names, ages, idioms, and where things stand today. */
import { CLOCK } from '../english/clock';
import { find, type Plain, type Span } from './plain';
import { IDIOMS, FROM, TOWARD, STANDING, WAS, WANTS, BREAK, REASON, NAME } from '../english/asides';

/** To the end of the sentence, or to the comma when the sentence starts with it. */
function onward(pattern: RegExp, low: string, stop: RegExp): Span[] {
	return find(pattern, low).map(({ from }) => {
		const starts = /(?:^|[.;!?\n]) ?$/.test(low.slice(Math.max(0, from - 2), from));
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
export function background(low: string): readonly Span[] {
	return [...reasons(low), ...standings(low)];
}

/** Identifiers, ages, idioms, clock times, and a start value without an aim. */
export function asides({ low, raw }: Plain): readonly Span[] {
	const starts = find(FROM, low).filter(({ to }) => !TOWARD.test(low.slice(to, to + 40)));
	const names = find(NAME, raw).map(({ from, to, match }) => ({
		from: to - (match[1] ?? '').length,
		to,
		name: from,
	}));
	const clocks = find(CLOCK, low).filter(
		({ from }) => !/\b(?:by|before|after|until|than|past) $/.test(low.slice(Math.max(0, from - 8), from)),
	);
	return [...IDIOMS.flatMap((idiom) => find(idiom, low)), ...starts, ...names, ...clocks];
}
