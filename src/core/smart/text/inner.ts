/** What only the person could tell, and what others could see (smart.md, labelling page, "Life"). */
import { act } from './acts';
import { reasons } from './asides';
import { clauses, type Clause } from './clauses';
import { BEING } from '../english/acts';
import { deadlines, type Calendar } from './deadlines';
import { ACTS, FINISH, HOLLOW, LIGHT, MAKES, TAKES } from '../english/lexicon';
import { find, first, mask, type Plain, type Span } from './plain';
import { quantities } from './quantities';
import { isForm } from './words';
import {
	INNER,
	OUTSIDE,
	PHRASES,
	PURE,
	OUTWARD,
	SOFT,
	POINT,
	ASIDE,
	STATES,
	BARE_HOLD,
	LEAVES,
	LEFT,
	STATE_OF,
	STRONG,
	RELATION,
	BESIDE,
	BETWEEN,
} from '../english/inner';

/** Where a clause stands: inside, outside, both, or the words do not tell. */
export type Side = 'inner' | 'outer' | 'mixed' | null;

export interface Sided {
	readonly side: Side;
	readonly clause: Clause;
}

/** Does the inner word stand by itself, not as in "anxiety medication" or "a class about anger"? */
function alone(tail: string, inner: number): boolean {
	const outside = tail.search(OUTSIDE);
	return outside < 0 || (outside > inner && BETWEEN.test(tail.slice(inner, outside)));
}

function sideOf(clause: Clause, low: string, end: number): Side {
	const word = clause.verb.low;
	const tail = low.slice(clause.verb.to, Math.min(end, clause.verb.to + 140));
	const doing = isForm(word, ACTS, FINISH);
	const said = low.slice(clause.verb.from, end);
	if (PHRASES.test(said) || STRONG.test(said)) return 'inner';
	if (STATES.test(word) && STATE_OF.test(tail)) return 'inner';
	if (LEAVES.test(word) && LEFT.test(tail)) return 'inner';
	if (isForm(word, PURE))
		return OUTWARD.test((tail.split(ASIDE)[0] ?? '').slice(0, 60)) && !INNER.test(tail) ? 'outer' : 'inner';
	const whole = doing ? tail : said;
	const point = STATES.test(word) ? whole : (whole.split(ASIDE)[0] ?? whole);
	const inner = !doing || isForm(word, SOFT) ? INNER.exec(point) : null;
	if (inner && alone(point, inner.index)) return 'inner';
	if (doing) return POINT.test(tail) ? 'mixed' : 'outer';
	if (inner) return null;
	const around = [
		{ from: 0, to: clause.from },
		{ from: end, to: low.length },
	];
	const amounts = quantities(mask(low, around));
	// A verb nobody listed tells nothing of where it happens; a thing with a count does.
	const known = isForm(word, LIGHT, TAKES, MAKES) || BEING.test(word);
	if ((!known || BARE_HOLD.test(word)) && !amounts.length) return null;
	return act([clause], amounts) ? 'outer' : null;
}

/** Dates are put aside as well; which day they mean does not matter here. */
const ANY_DAY: Calendar = { today: '2000-01-01', dateOrder: 'dmy' };

function sided(low: string, raw: string): readonly Sided[] {
	const all = clauses(low, raw);
	return all.map((clause, i) => ({ clause, side: sideOf(clause, low, all[i + 1]?.verb.from ?? low.length) }));
}

/** Each clause with its side; reasons, dates, and what stands beside the point are left out. */
export function sides({ low, raw }: Plain, when?: readonly Span[]): readonly Sided[] {
	const reasonless = mask(low, reasons(low));
	const point = mask(reasonless, when ?? deadlines(reasonless, ANY_DAY));
	const short = sided(mask(point, find(BESIDE, point)), raw);
	return short.some(({ side }) => side === 'outer') ? short : sided(point, raw);
}

/** The words of a life goal that sound inner; null where none do. */
export function innerPart(text: Plain, when?: readonly Span[]): Span | null {
	// A clause without a verb we know ("a calendar where …") is no inner work.
	const inner = sides(text, when).find(
		({ side, clause: { verb } }) => side === 'inner' && isForm(verb.low, PURE, HOLLOW, LIGHT, SOFT),
	);
	if (inner) return inner.clause;
	return first(RELATION, text.low);
}
