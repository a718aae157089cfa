/** When a goal is to have happened: dates, months, periods, spans, holidays, ages, events (smart.md, T). */
import { addDays, dayFrom, readDay } from '../../day';
import type { Day } from '../../goal/goal';
import {
	endOf,
	endOfMonth,
	later,
	monthOf,
	MONTH,
	nextDay,
	nextMonthEnd,
	nextWeekday,
	WEEKDAY,
	yearOf,
} from './calendar';
import { COUNT, valueOf } from './counts';
import { eventLength, HOLIDAY } from './events';
import { find, mask, type Span } from './plain';

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

/** A date's core and the words before it; null when the words are no date here. */
type Reader = (
	match: readonly string[],
	chain: string,
	calendar: Calendar,
	after: string,
) => Omit<When, 'from' | 'to'> | null;

const CHAIN =
	/(?:\b(?:by|before|until|till|til|through|thru|due|deadline:?|no|later|than|latest|ahead|of|in|time|for|prior|to|up|on|at|from|since|starting|starts?|begins?|beginning|after|as|the|this|next|coming|about|around|early|late|mid|middle|end|rest|remainder|whole|half|week|day|close|during|over|throughout|within|last|first|second|final|year|date|is|every|each|all|christmas|new|my) |\b(?:mid|early|late)-){1,7}$/;
const BY =
	/\b(?:by|before|until|till?|thru|through|due|deadline|latest|later than|ahead of|time for|prior to|up to)\b/;
const END = /\b(?:end|rest|remainder|whole|close|last (?:day|week)) of\b/;
const START = /\b(?:from|since|starts?|starting|begins?|after|as of)\b/;
const UNITS = '(day|weekend|week|fortnight|month|quarter|year|decade)';
const SEASON = /summer|spring|autumn|fall|winter|new year/;
const NO_DATE = null;

const firm = (day: Day | null): ReturnType<Reader> => ({ is: 'firm', day });

/** A day in the words: a start is no deadline, a past day without "by" is history. */
function dated(day: Day | null, chain: string, today: Day): ReturnType<Reader> {
	if (day === null) return NO_DATE;
	if (START.test(chain) && !BY.test(chain)) return { is: 'start', day };
	return day < today && !BY.test(chain) ? { is: 'past', day } : firm(day);
}

const dayMonth = (date: string, month: string, year: string | undefined, today: Day): Day | null =>
	year ? dayFrom(Number(year), monthOf(month), Number(date)) : nextDay(today, monthOf(month), Number(date));

const figures: Reader = ([, a = '', b = '', year = ''], chain, { today, dateOrder }) => {
	if (!year && !BY.test(chain) && !/\bon $/.test(chain)) return NO_DATE;
	const [one, two] = dateOrder === 'dmy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
	const [date, month] = two > 12 ? [two, one] : [one, two];
	const day = year
		? dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), month, date)
		: nextDay(today, month, date);
	return dated(day, chain, today);
};

const month: Reader = ([, name = ''], chain, { today }, after) => {
	if (/^'s\b(?! end)|^ (?:does|did|calls?|says|asks|leaves|wakes|gets)\b|^ing|^ed/.test(after))
		return NO_DATE;
	if (
		!/\b(?:by|before|until|till?|in|through|during|of|early|late|mid|this|next|throughout|from|since|after|over)\b/.test(
			chain,
		)
	)
		return NO_DATE;
	if (
		/\bthe $/.test(chain) ||
		(/\bof $/.test(chain) &&
			!/\b(?:end|rest|remainder|whole|middle|half|week|beginning|start|day) of $/.test(chain))
	)
		return NO_DATE;
	const end = nextMonthEnd(today, monthOf(name));
	const date = /\bmid|middle/.test(chain)
		? '15'
		: /\bearly|beginning|first week/.test(chain)
			? '10'
			: end?.slice(8);
	return dated(end && `${end.slice(0, 8)}${date ?? ''}`, chain, today);
};

const period: Reader = ([, kind = '', noun = ''], chain, { today }, after) => {
	const whole = `${kind}${noun}`;
	if (/\b(?:every|each) (?:new |school )?$|^last $/.test(chain)) return NO_DATE;
	if (/^(?:'s| of (?!20|this|next|the year))/.test(after) && !BY.test(chain)) return NO_DATE;
	const ahead = /\bnext $/.test(chain) ? 1 : 0;
	if (START.test(chain) && !BY.test(chain)) return { is: 'start', day: null };
	if (END.test(chain))
		return noun === 'day' ? NO_DATE : firm(kind || SEASON.test(whole) ? null : endOf(today, noun, ahead));
	if (noun === 'day') return NO_DATE;
	if (BY.test(chain)) {
		if (/\bby $/.test(chain) && /^(?:week|month|quarter|year|term)$/.test(whole)) return NO_DATE;
		return firm(kind || SEASON.test(whole) ? null : endOf(today, noun, ahead));
	}
	if (/\b(?:this|next|coming) $/.test(chain))
		return /week/.test(noun) ? firm(endOf(today, 'week', ahead)) : { is: 'weak', day: null };
	const during =
		/\b(?:in|over|during|throughout|for|all|this|next)(?: (?:the|all|early|late|mid))* $|\b(?:mid|early|late)-$/.test(
			chain,
		);
	return during && SEASON.test(whole) ? { is: 'weak', day: null } : NO_DATE;
};

const span: Reader = ([, lead = '', count = '', unit = ''], chain, { today }, after) => {
	if (/^ (?:an?|per|each|every|ago|old|at a time|on\b(?! end)|off)\b|^'?s? old|^-/.test(after))
		return NO_DATE;
	if (/^for/.test(lead) && /^ of /.test(after)) return NO_DATE;
	if (/^in (?:an?|one) day$/.test(`${lead} ${count} ${unit}`) || /\btimes? $/.test(chain)) return NO_DATE;
	if (/few|several|coming$/.test(count)) return { is: 'weak', day: null };
	const size = count === '' ? 1 : valueOf(count.replace(/^.*(?:-| to )/, '').replace(/^couple/, 'a couple'));
	return size === null ? NO_DATE : firm(later(today, size, unit));
};

const age: Reader = ([, years = '']) => ((valueOf(years) ?? 0) >= 12 ? firm(null) : NO_DATE);

/** In order: the first to claim a stretch of text has it. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
	[/\b(\d{4}-\d\d-\d\d)\b/g, ([, iso = ''], chain, { today }) => dated(readDay(iso), chain, today)],
	[
		new RegExp(
			`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH})\\b\\.?(?:,? ?-?((?:19|20)\\d\\d)\\b)?`,
			'g',
		),
		([, date = '', name = '', year], chain, { today }) =>
			dated(dayMonth(date, name, year, today), chain, today),
	],
	[
		new RegExp(
			`\\b(${MONTH})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:times?|x|km|kg|k|%|hours?|min|mins|minutes|days?|books?|pages?)\\b|[:.,]\\d)(?:,? ((?:19|20)\\d\\d)\\b)?`,
			'g',
		),
		([, name = '', date = '', year], chain, { today }) =>
			dated(dayMonth(date, name, year, today), chain, today),
	],
	[/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)\b/g, figures],
	[/\b(\d{1,2})\/(\d{1,2})\b/g, figures],
	[
		new RegExp(`\\b(${MONTH})\\b\\.?,? ((?:19|20)\\d\\d)\\b`, 'g'),
		([, name = '', year = ''], chain, { today }) =>
			dated(endOfMonth(Number(year), monthOf(name)), chain, today),
	],
	[
		new RegExp(
			`\\b(in|within|over|for|during|across|inside|throughout)(?: (?:the|my|our))?(?: (?:next|coming|first|following))?(?: (?:about|around|under|less than|just|only|at least|at most|another|roughly|up to|no more than))? ((?:(?:\\d+|[a-z]+)(?:-| to ))?${COUNT}|couple(?: of)?|(?:a )?few|several)[ -](?:consecutive |straight |whole |full |solid |more |working |business |calendar )?${UNITS}s?\\b`,
			'g',
		),
		span,
	],
	[
		new RegExp(
			`\\b(in|within|over|for|during|across|throughout)( the (?:next|coming|following)) ${UNITS}\\b`,
			'g',
		),
		(match, chain, calendar, after) =>
			span([match[0] ?? '', match[1] ?? '', '', match[3] ?? ''], chain, calendar, after),
	],
	[new RegExp(`\\b(the next|next) (${COUNT}|couple(?: of)?|few) ${UNITS}s\\b`, 'g'), span],
	[new RegExp(`\\b()(${COUNT}) ${UNITS}s? from (?:now|today)\\b`, 'g'), span],
	[
		new RegExp(
			`\\b(?:review|re-?assess|re-?evaluate|evaluate|revisit|look again|take stock|check(?: in)? again|decide)[a-z ]{0,24} (after) (${COUNT}) ${UNITS}s?\\b`,
			'g',
		),
		span,
	],
	[
		/\b(today|tonight|tomorrow)\b(?!'s)/g,
		([, word = ''], chain, { today }) => dated(addDays(today, word === 'tomorrow' ? 1 : 0), chain, today),
	],
	[
		/\bq([1-4])\b(?:,? (20\d\d))?/g,
		([, quarter = '', year], chain, { today }) => {
			if (!BY.test(chain) && !END.test(chain) && !/\b(?:in|during|this|next) $/.test(chain)) return NO_DATE;
			const last = Number(quarter) * 3;
			return firm(year ? endOfMonth(Number(year), last) : nextMonthEnd(today, last));
		},
	],
	[
		new RegExp(`\\b(${HOLIDAY})(?!'s [a-z]|-)\\b`, 'g'),
		(_, chain, { today }) => {
			if (START.test(chain) && !BY.test(chain)) return { is: 'start', day: today };
			return /\b(?:by|before|until|till?|at|over|during|for|this|next|through|on|around|of)\b/.test(chain) &&
				!/\bevery|each\b/.test(chain)
				? firm(null)
				: NO_DATE;
		},
	],
	[
		new RegExp(`\\b(${WEEKDAY})\\b(?!s| (?:morning|evening|night|afternoon)s)`, 'g'),
		([, word = ''], chain, { today }, after) => {
			if (
				/^(?:,| and| or| &|\/|-| to| through) ?(?:mon|tue|wed|thu|fri|sat|sun)/.test(after) ||
				/\b(?:every|each|of)\b/.test(chain)
			)
				return NO_DATE;
			if (START.test(chain) && !BY.test(chain)) return { is: 'start', day: null };
			return BY.test(chain) || /\b(?:on|this|next|coming) $/.test(chain)
				? firm(nextWeekday(today, word))
				: NO_DATE;
		},
	],
	[
		/\b(\d{1,2})(?:st|nd|rd|th)\b(?: of (?:this|the|next) month)?(?= ?(?:[.,;:!?)\n]|$|and\b|to\b|so\b))/g,
		([, date = ''], chain, { today }) => {
			if (!BY.test(chain) && !/\bon the $/.test(chain)) return NO_DATE;
			const here = dayFrom(yearOf(today), Number(today.slice(5, 7)), Number(date));
			return firm(here && here < today ? later(here, 1, 'month') : here);
		},
	],
	[new RegExp(`\\b(${MONTH})\\b`, 'g'), month],
	[
		/\b(20\d\d)\b(?! ?(?:euros?|dollars?|pounds?|words|steps|calories|kcal|points|people|metres|meters|%))/g,
		([, year = ''], chain, { today }) => {
			const ahead = Number(year) - yearOf(today);
			if (ahead > 60) return NO_DATE;
			if (BY.test(chain) || END.test(chain)) return firm(`${year}-12-31`);
			if (!/\b(?:in|of|from|since|during|for|this|year|late|early|after) $/.test(chain)) return NO_DATE;
			return { is: ahead < 0 ? 'past' : START.test(chain) ? 'start' : 'weak', day: null };
		},
	],
	[
		/\b((?:school |academic |financial |fiscal |tax |calendar |new )?)(year|months?|week|weekend|quarter|term|semester|trimester|season|summer|spring|autumn|fall|winter|decade|day)\b(?!-end| end\b|s\b| (?:old|cleaning?|onions?|asleep|out|off))/g,
		period,
	],
	[
		/\b(?:the )?(year|month|quarter|week|term|season)(?:'s)?[- ]end\b|\beo([ymqw])\b/g,
		([, unit = '', letter = ''], _, { today }) =>
			firm(endOf(today, unit || ({ y: 'year', m: 'month', q: 'quarter', w: 'week' }[letter] ?? ''))),
	],
	[
		new RegExp(
			`\\b(?:by|before|until|till|when) (?:the time )?(?:(?:i|we) (?:turn|am|hit|reach) |i'm |we're |(?:the )?age (?:of )?|turning )(\\d\\d|${COUNT})\\b`,
			'g',
		),
		age,
	],
	[/\b(?:by|before) ([3-9]\d)(?= ?(?:[.,;!?]|$|and\b|so\b))/g, age],
];

/** An age like "by 40" is none when the words speak of growing or shrinking. */
const AMOUNT_VERB =
	/\b(?:increas|reduc|cut|lower|rais|improv|grow|boost|drop|decreas|shrink|rise|go up|gain)/;
const EVENT_LEAD =
	/\b(?:by|before|until|till|in time for|ahead of|prior to|up to|leading up to|(?:at|in|during|on)(?= (?:my|our|the|her|his|their|this|next|upcoming)\b))(?: (?:the time|the day of|the end of|the date of))? (?:upcoming )?/g;

/** All times in plain lower-case text, in order of place. Linear: fixed patterns, 64 characters of context. */
export function deadlines(low: string, calendar: Calendar): readonly When[] {
	const found: When[] = [];
	let rest = low;
	for (const [form, read] of FORMS) {
		for (const { from, to, match } of find(form, rest)) {
			const chain = CHAIN.exec(rest.slice(Math.max(0, from - 64), from))?.[0] ?? '';
			if (read === age && AMOUNT_VERB.test(low.slice(Math.max(0, from - 60), from))) continue;
			const when = read(match, chain, calendar, rest.slice(to, to + 24));
			if (when) found.push({ ...when, from: when.is === 'past' ? from : from - chain.length, to });
		}
		rest = mask(low, found, '_');
	}
	for (const { from, to } of find(EVENT_LEAD, rest)) {
		const length = eventLength(rest.slice(to, to + 71));
		if (length) found.push({ is: 'firm', day: null, from, to: to + length });
	}
	return found.sort((a, b) => a.from - b.from);
}
