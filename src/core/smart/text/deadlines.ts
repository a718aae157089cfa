/** When a goal is to have happened: dates, months, periods, spans, holidays, ages, events (smart.md, T). */
import { addDays, dayFrom } from '../../day';
import type { Day } from '../../goal/goal';
import {
	AMOUNT_VERB,
	BY,
	CHAIN,
	COMING,
	DATES,
	DURING,
	EARLY,
	END,
	LEAST,
	MIDDLE,
	NEXT,
	OWNED,
	SEASON,
	START,
} from '../english/dates';
import { endOf, endOfMonth, later, monthIn, monthOf, toWeekday, weekdayOf, yearOf } from './calendar';
import { valueOf } from './counts';
import { before, find, mask, type Span } from './plain';

/** `firm` answers "by when"; `weak` is a window without an end; `start` and `past` only keep their digits from counting. */
export interface When extends Span {
	readonly is: 'firm' | 'weak' | 'start' | 'past';
	/** The last day meant, where the words say one. */
	readonly day: Day | null;
}

export interface Calendar {
	/** The day relative words count from. */
	readonly today: Day;
	readonly dateOrder: 'dmy' | 'mdy';
}

/** Named groups of a form (english/dates.ts). */
type Groups = Readonly<Record<string, string | undefined>>;
/** A day, a time without one (null), a window, or no time at all. */
type Read = Day | null | undefined;
/** A season, a year: it passes without a day one could name. */
const WINDOW: Day = '';

/** Day, month, quarter or year as named; what is left out is the next to come. */
function named({ d, mon, m, q, y }: Groups, chain: string, today: Day): Read {
	const month = mon ? monthOf(mon) : +(m ?? +(q ?? 0) * 3);
	const part = mon ? (MIDDLE.test(chain) ? 15 : EARLY.test(chain) ? 10 : 0) : 0;
	const date = +(d ?? part);
	const on = (year: number, of = month || monthIn(today)): Day | null =>
		date ? dayFrom(year, of, date) : endOfMonth(year, of);
	let day = on(y ? +y.padStart(4, '20') : yearOf(today));
	if (!y && day && day < today) day = month ? on(yearOf(today) + 1) : later(day, 1, 'month');
	return day ?? (month ? undefined : null);
}

function period(p: string, kind: string, chain: string, after: string, today: Day): Read {
	const by = BY.test(chain);
	const end = (): Day | null => endOf(today, p, +NEXT.test(chain));
	if (!by && OWNED.test(after)) return undefined;
	if (!by && START.test(chain)) return null;
	if (by || END.test(chain)) return kind || SEASON.test(p) ? null : end();
	if (COMING.test(chain)) return p.startsWith('week') ? end() : WINDOW;
	return DURING.test(chain) && SEASON.test(kind + p) ? WINDOW : undefined;
}

function read(found: Groups, chain: string, after: string, { today, dateOrder }: Calendar): Read {
	const { a, b, mon, m, q, y, n, u, p, k = '', e, wd, near, event, age } = found;
	if (p) return period(p, k, chain, after, today);
	if (e) return endOf(today, e);
	if (wd) return toWeekday(today, weekdayOf(wd), 1);
	if (near) return addDays(today, +(near === 'tomorrow'));
	if (event ?? age) return null;
	if (u) {
		// "A few weeks" is no count.
		const size = valueOf((n ?? 'a').replace(LEAST, ''));
		return size === null ? WINDOW : later(today, size, u);
	}
	if (a && b) {
		const turned = +b > 12 || (dateOrder === 'mdy' && +a < 13);
		return named({ d: turned ? b : a, m: turned ? a : b, y }, chain, today);
	}
	if (y && !(mon ?? m ?? q)) {
		const day = `${y}-12-31`;
		return day < today || BY.test(chain) || END.test(chain) ? day : WINDOW;
	}
	return named(found, chain, today);
}

/** All times in plain lower-case text, in order of place. Linear: fixed patterns, 64 characters of context. */
export function deadlines(low: string, calendar: Calendar): readonly When[] {
	const found: When[] = [];
	let rest = low;
	for (const [form, needs, never] of DATES) {
		const known = found.length;
		for (const { from, to, match } of find(form, rest)) {
			const groups = match.groups ?? {};
			const chain = (!groups.lead && CHAIN.exec(before(rest, from))?.[0]) || '';
			const after = rest.slice(to, to + 24);
			if (needs?.test(chain) === false || never?.test(`${chain}<${match[0]}>${after}`)) continue;
			if (groups.age && AMOUNT_VERB.test(before(low, from))) continue;
			const said = read(groups, chain, after, calendar);
			if (said === undefined) continue;
			const by = BY.test(chain);
			const past = said && said < calendar.today && !by;
			const is = !by && START.test(chain) ? 'start' : said === WINDOW ? 'weak' : past ? 'past' : 'firm';
			found.push({ is, day: said || null, from: is === 'past' ? from : from - chain.length, to });
		}
		if (found.length > known) rest = mask(low, found);
	}
	return found.sort((a, b) => a.from - b.from);
}
