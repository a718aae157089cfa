/** Everything the words of one stretch of text say, worked out once. Spans are in the text given. */
import { TITLED } from '../english/clauses';
import { DONE_BY } from '../english/finishes';
import { PICTURES } from '../english/pictures';
import { LEADS, OPENING } from '../english/rhythms';
import { act } from './acts';
import { asides, background } from './asides';
import { clauses, type Clause } from './clauses';
import { confidences, type Confidence } from './confidence';
import { deadlines, type Calendar, type When } from './deadlines';
import { finish } from './finishes';
import { before, find, mask, plain, type Plain, type Span } from './plain';
import { quantities, type Quantity } from './quantities';
import { rhythms } from './rhythms';

export interface Understood {
	readonly plain: Plain;
	/** Plain text without reasons and without how things stand today. */
	readonly wanted: string;
	readonly when: readonly When[];
	readonly rhythms: readonly Span[];
	readonly confidences: readonly Confidence[];
	readonly quantities: readonly Quantity[];
	readonly clauses: readonly Clause[];
	readonly act: Span | undefined;
	readonly finish: Span | undefined;
}

/** Reads one stretch of text. Order of masks: background, confidence, dates, rhythms, asides (smart.md, M). */
export function understand(text: string, calendar: Calendar): Understood {
	const whole = plain(text);
	const raw = TITLED.test(whole.raw) ? whole.low : whole.raw;
	const sure = confidences(whole.low);
	const wanted = mask(mask(whole.low, background(whole.low)), sure);
	const often = rhythms(wanted);
	const when = deadlines(wanted, calendar);
	const dateless = mask(wanted, when);
	const amounts = quantities(mask(dateless, asides({ low: dateless, raw })));
	const leading = often.filter(
		({ from, to }) => LEADS.test(wanted.slice(from, to)) && OPENING.test(before(wanted, from)),
	);
	const cut = (pictures: readonly Span[]): readonly Clause[] =>
		clauses(mask(dateless, [...leading, ...pictures]), raw);
	const parts = cut(find(PICTURES, dateless));
	return {
		plain: whole,
		wanted,
		when,
		rhythms: often,
		confidences: sure,
		quantities: amounts,
		// Where all is a picture, its words are still what a question points at.
		clauses: parts.length ? parts : cut([]),
		act: act(parts, amounts),
		finish: finish(
			parts,
			when.some(({ from, to }) => DONE_BY.test(wanted.slice(from, to))),
		),
	};
}

/** A span of plain text in the offsets of the text given. */
export function inText({ at }: Plain, { from, to }: Span): Span {
	return { from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1 };
}
