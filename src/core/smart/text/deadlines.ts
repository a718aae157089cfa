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
	EVENT_LEAD,
	MIDDLE,
	OWNED,
	SEASON,
	START,
} from '../english/dates';
import { endOf, endOfMonth, later, monthOf, nextWeekday, yearOf } from './calendar';
import { valueOf } from './counts';
import { eventLength } from './events';
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
/** A season, a year: it passes without a day one could name. */
const WINDOW = 0;
/** A day, a time without one (null), a window, or no time at all. */
type Read = Day | null | typeof WINDOW | undefined;

/** Day, month, quarter or year as named; what is left out is the next to come. */
function named({ d, mon, m, q, y }: Groups, chain: string, today: Day): Read {
	const month = mon ? monthOf(mon) : q ? +q * 3 : +(m ?? today.slice(5, 7));
	const part = MIDDLE.test(chain) ? 15 : EARLY.test(chain) ? 10 : 0;
	const date = +(d ?? 0) || (mon ? part : 0);
	const on = (year: number): Day | null => (date ? dayFrom(year, month, date) : endOfMonth(year, month));
	const year = y ? +y + (y.length < 4 ? 2000 : 0) : yearOf(today);
	const day = on(year);
	const over = !y && day && day < today;
	return (
		(over ? (mon || m || q ? on(year + 1) : later(day, 1, 'month')) : day) ?? (mon || m ? undefined : null)
	);
}

function period(p: string, kind: string, chain: string, after: string, today: Day): Read {
	const by = BY.test(chain);
	const ahead = /next $/.test(chain) ? 1 : 0;
	if (OWNED.test(after) && !by) return undefined;
	if (START.test(chain) && !by) return null;
	if (by || END.test(chain)) return kind || SEASON.test(p) ? null : endOf(today, p, ahead);
	if (COMING.test(chain)) return p.startsWith('week') ? endOf(today, p, ahead) : WINDOW;
	return DURING.test(chain) && SEASON.test(kind + p) ? WINDOW : undefined;
}

function read(found: Groups, chain: string, after: string, { today, dateOrder }: Calendar): Read {
	const { a, b, n, u, p, k = '', e, wd, near, feast, age, y } = found;
	if (p) return period(p, k, chain, after, today);
	if (e) return endOf(today, e);
	if (wd) return nextWeekday(today, wd);
	if (near) return addDays(today, near === 'tomorrow' ? 1 : 0);
	if (feast) return null;
	if (age) return (valueOf(age) ?? 0) < 12 ? undefined : null;
	if (u) {
		if (n && /few|several/.test(n)) return WINDOW;
		const size = n ? valueOf(n.replace(/^.*(?:-| to )/, '')) : 1;
		return size === null ? undefined : later(today, size, u);
	}
	if (a && b) {
		const [one, two] = dateOrder === 'dmy' ? [a, b] : [b, a];
		const [d, m] = +two > 12 ? [two, one] : [one, two];
		return named({ d, m, y }, chain, today);
	}
	if (y && Object.values(found).every((group) => !group || group === y)) {
		const day = `${y}-12-31`;
		return BY.test(chain) || END.test(chain) || day < today ? day : WINDOW;
	}
	return named(found, chain, today);
}

/** What the words before it make of a time. */
function sort(said: Day | typeof WINDOW | null, chain: string, today: Day): Pick<When, 'is' | 'day'> {
	const by = BY.test(chain);
	const day = said === WINDOW ? null : said;
	if (START.test(chain) && !by) return { is: 'start', day };
	if (said === WINDOW) return { is: 'weak', day };
	return { is: day && day < today && !by ? 'past' : 'firm', day };
}

/** All times in plain lower-case text, in order of place. Linear: fixed patterns, 64 characters of context. */
export function deadlines(low: string, calendar: Calendar): readonly When[] {
	const found: When[] = [];
	let rest = low;
	for (const [form, needs, never] of DATES) {
		const known = found.length;
		for (const { from, to, match } of find(form, rest)) {
			const groups = match.groups ?? {};
			const chain = CHAIN.exec(before(rest, from, 64))?.[0] ?? '';
			const after = rest.slice(to, to + 24);
			if (needs?.test(chain) === false || never?.test(`${chain}<${match[0]}>${after}`)) continue;
			if (groups.age && AMOUNT_VERB.test(before(low, from, 60))) continue;
			const said = read(groups, chain, after, calendar);
			if (said === undefined) continue;
			const when = sort(said, chain, calendar.today);
			found.push({ ...when, from: when.is === 'past' ? from : from - chain.length, to });
		}
		if (found.length > known) rest = mask(low, found);
	}
	for (const { from, to } of find(EVENT_LEAD, rest)) {
		const length = eventLength(rest.slice(to, to + 71));
		if (length) found.push({ is: 'firm', day: null, from, to: to + length });
	}
	return found.sort((a, b) => a.from - b.from);
}
