/** What only the person could tell, and what others could see (smart.md, labelling page, "Life"). */
import { act } from './acts';
import { reasons } from './asides';
import { clauses, type Clause } from './clauses';
import { BEING } from '../english/acts';
import { deadlines, type Calendar } from './deadlines';
import { ACTS, FINISH, HOLLOW, LIGHT, MAKES, TAKES } from '../english/lexicon';
import { find, first, inside, mask, type Plain, type Span } from './plain';
import { quantities, type Quantity } from './quantities';
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
	TITLE,
} from '../english/inner';
import { PICTURED } from '../english/pictured';
import { PICTURES } from '../english/pictures';

/** Where a clause stands: inside, outside, both, or the words do not tell. */
export type Side = 'inner' | 'outer' | 'mixed' | null;

export interface Sided {
	readonly side: Side;
	readonly clause: Clause;
}

/** Does the inner word stand by itself, not as in "anxiety medication" or "a class about anger"? */
function alone(tail: string, inner: number): boolean {
	const outside = tail.search(OUTSIDE);
	return outside < 0 || outside > inner + 24 || (outside > inner && BETWEEN.test(tail.slice(inner, outside)));
}

/** What comes before "when …", "after …". */
const near = (text: string): string => text.split(ASIDE)[0] ?? '';

function sideOf(clause: Clause, low: string, end: number, all: readonly Quantity[]): Side {
	const { verb, from, after } = clause;
	const said = low.slice(from, end);
	const tail = low.slice(after, Math.min(end, after + 140));
	const doing = isForm(verb, ACTS, FINISH);
	const strong = STRONG.exec(said);
	if (PHRASES.test(said) || (strong && (!doing || alone(said, strong.index)))) return 'inner';
	const state = STATES.test(verb);
	if ((state && STATE_OF.test(tail)) || (LEAVES.test(verb) && LEFT.test(tail))) return 'inner';
	if (isForm(verb, PURE))
		return OUTWARD.test(near(tail).slice(0, 60)) && !INNER.test(tail) ? 'outer' : 'inner';
	const whole = doing ? tail : said;
	const point = state ? whole : near(whole);
	const inner = doing && !isForm(verb, SOFT) ? null : INNER.exec(point);
	if (inner && alone(point, inner.index)) return 'inner';
	if (doing && POINT.test(tail)) return 'mixed';
	if (PICTURED.test(said) || said.search(PICTURES) >= 0) return null;
	if (doing) return 'outer';
	const amounts = all.filter(inside(clause));
	// A verb nobody listed tells nothing of where it happens; a thing with a count does.
	const known = BEING.test(verb) || isForm(verb, LIGHT, TAKES, MAKES);
	return ((amounts.length && !inner) || (known && !BARE_HOLD.test(said))) && act([clause], amounts)
		? 'outer'
		: null;
}

/** Dates are put aside as well; which day they mean does not matter here. */
const ANY_DAY: Calendar = { today: '2000-01-01', dateOrder: 'dmy' };

function sided(low: string, raw: string): readonly Sided[] {
	const all = clauses(low, raw);
	const amounts = quantities(low);
	const said = mask(low, find(TITLE, raw));
	return all.map((clause, i) => ({
		clause,
		side: sideOf(clause, said, all[i + 1]?.from ?? low.length, amounts),
	}));
}

/** Each clause with its side; reasons, dates, and what stands beside the point are left out. */
export function sides({ low, raw }: Plain, when?: readonly Span[]): readonly Sided[] {
	const reasonless = mask(low, reasons(low));
	const point = mask(reasonless, when ?? deadlines(reasonless, ANY_DAY));
	const cut = mask(point, find(BESIDE, point));
	const short = sided(cut, raw);
	return cut === point || short.some(({ side }) => side) ? short : sided(point, raw);
}

/** The words of a life goal that sound inner; null where none do. */
export function innerPart(text: Plain, when?: readonly Span[]): Span | null {
	// A clause without a verb we know ("a calendar where …") is no inner work.
	const inner = sides(text, when).find(
		({ side, clause: { verb } }) => side === 'inner' && isForm(verb, PURE, HOLLOW, LIGHT, SOFT),
	);
	if (inner) return inner.clause;
	return first(RELATION, text.low);
}
