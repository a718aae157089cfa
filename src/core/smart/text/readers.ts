/** Reads each form of a date or period: firm, weak, a start, history, or no date here. */
import { addDays, dayFrom, readDay } from '../../day';
import type { Day } from '../../goal/goal';
import {
	BY,
	DURING,
	EACH,
	END,
	FEAST_LEAD,
	MONTH_LEAD,
	MORE_DAYS,
	OF_PART,
	OWNED,
	PER,
	PERSON,
	SEASON,
	START,
	YEAR_LEAD,
} from '../english/dates';
import { endOf, endOfMonth, later, monthOf, nextDay, nextMonthEnd, nextWeekday, yearOf } from './calendar';
import { valueOf } from './counts';
import type { Reader } from './when';

const NO_DATE = null;

const firm = (day: Day | null): ReturnType<Reader> => ({ is: 'firm', day });

/** Begins then, and no more. */
const starts = (chain: string): boolean => START.test(chain) && !BY.test(chain);

/** A day in the words: a start is no deadline, a past day without "by" is history. */
function dated(day: Day | null, chain: string, today: Day): ReturnType<Reader> {
	if (day === null) return NO_DATE;
	if (starts(chain)) return { is: 'start', day };
	return day < today && !BY.test(chain) ? { is: 'past', day } : firm(day);
}

const dayMonth = (date: string, month: string, year: string | undefined, today: Day): Day | null =>
	year ? dayFrom(Number(year), monthOf(month), Number(date)) : nextDay(today, monthOf(month), Number(date));

export const figures: Reader = ([, a = '', b = '', year = ''], chain, { today, dateOrder }) => {
	if (!year && !BY.test(chain) && !/\bon $/.test(chain)) return NO_DATE;
	const [one, two] = dateOrder === 'dmy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
	const [date, month] = two > 12 ? [two, one] : [one, two];
	const day = year
		? dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), month, date)
		: nextDay(today, month, date);
	return dated(day, chain, today);
};

export const month: Reader = ([, name = ''], chain, { today }, after) => {
	if (PERSON.test(after)) return NO_DATE;
	if (!MONTH_LEAD.test(chain)) return NO_DATE;
	if (/\bthe $/.test(chain) || (/\bof $/.test(chain) && !OF_PART.test(chain))) return NO_DATE;
	const end = nextMonthEnd(today, monthOf(name));
	const date = /\bmid|middle/.test(chain)
		? '15'
		: /\bearly|beginning|first week/.test(chain)
			? '10'
			: end?.slice(8);
	return dated(end && `${end.slice(0, 8)}${date ?? ''}`, chain, today);
};

export const period: Reader = ([, kind = '', noun = ''], chain, { today }, after) => {
	const whole = `${kind}${noun}`;
	if (EACH.test(chain)) return NO_DATE;
	if (OWNED.test(after) && !BY.test(chain)) return NO_DATE;
	const ahead = /\bnext $/.test(chain) ? 1 : 0;
	if (starts(chain)) return { is: 'start', day: null };
	if (END.test(chain))
		return noun === 'day' ? NO_DATE : firm(kind || SEASON.test(whole) ? null : endOf(today, noun, ahead));
	if (noun === 'day') return NO_DATE;
	if (BY.test(chain)) {
		if (/\bby $/.test(chain) && /^(?:week|month|quarter|year|term)$/.test(whole)) return NO_DATE;
		return firm(kind || SEASON.test(whole) ? null : endOf(today, noun, ahead));
	}
	if (/\b(?:this|next|coming) $/.test(chain))
		return /week/.test(noun) ? firm(endOf(today, 'week', ahead)) : { is: 'weak', day: null };
	const during = DURING.test(chain);
	return during && SEASON.test(whole) ? { is: 'weak', day: null } : NO_DATE;
};

export const span: Reader = ([, lead = '', count = '', unit = ''], chain, { today }, after) => {
	if (PER.test(after)) return NO_DATE;
	if (/^for/.test(lead) && /^ of /.test(after)) return NO_DATE;
	if (/^(?:in|within) (?:an?|one) day$/.test(`${lead} ${count} ${unit}`) || /\btimes? $/.test(chain))
		return NO_DATE;
	if (/few|several|coming$/.test(count)) return { is: 'weak', day: null };
	const size = count === '' ? 1 : valueOf(count.replace(/^.*(?:-| to )/, '').replace(/^couple/, 'a couple'));
	return size === null ? NO_DATE : firm(later(today, size, unit));
};

export const age: Reader = ([, years = '']) => ((valueOf(years) ?? 0) >= 12 ? firm(null) : NO_DATE);

export const readIso: Reader = ([, iso = ''], chain, { today }) => dated(readDay(iso), chain, today);

export const readDayMonth: Reader = ([, date = '', name = '', year], chain, { today }) =>
	dated(dayMonth(date, name, year, today), chain, today);

export const readMonthDay: Reader = ([, name = '', date = '', year], chain, { today }) =>
	dated(dayMonth(date, name, year, today), chain, today);

export const readMonthYear: Reader = ([, name = '', year = ''], chain, { today }) =>
	dated(endOfMonth(Number(year), monthOf(name)), chain, today);

export const readNextOne: Reader = (match, chain, calendar, after) =>
	span([match[0] ?? '', match[1] ?? '', '', match[3] ?? ''], chain, calendar, after);

export const readToday: Reader = ([, word = ''], chain, { today }) =>
	dated(addDays(today, word === 'tomorrow' ? 1 : 0), chain, today);

export const readQuarter: Reader = ([, quarter = '', year], chain, { today }) => {
	if (!BY.test(chain) && !END.test(chain) && !/\b(?:in|during|this|next) $/.test(chain)) return NO_DATE;
	const last = Number(quarter) * 3;
	return firm(year ? endOfMonth(Number(year), last) : nextMonthEnd(today, last));
};

export const readHoliday: Reader = (_, chain, { today }) => {
	if (starts(chain)) return { is: 'start', day: today };
	return FEAST_LEAD.test(chain) && !/\bevery|each\b/.test(chain) ? firm(null) : NO_DATE;
};

export const readWeekday: Reader = ([, word = ''], chain, { today }, after) => {
	if (MORE_DAYS.test(after) || /\b(?:every|each|of)\b/.test(chain)) return NO_DATE;
	if (starts(chain)) return { is: 'start', day: null };
	return BY.test(chain) || /\b(?:on|this|next|coming) $/.test(chain)
		? firm(nextWeekday(today, word))
		: NO_DATE;
};

export const readOrdinal: Reader = ([, date = ''], chain, { today }) => {
	if (!BY.test(chain) && !/\bon the $/.test(chain)) return NO_DATE;
	const here = dayFrom(yearOf(today), Number(today.slice(5, 7)), Number(date));
	return firm(here && here < today ? later(here, 1, 'month') : here);
};

export const readYear: Reader = ([, year = ''], chain, { today }) => {
	const ahead = Number(year) - yearOf(today);
	if (ahead > 60) return NO_DATE;
	if (BY.test(chain) || END.test(chain)) return firm(`${year}-12-31`);
	if (!YEAR_LEAD.test(chain)) return NO_DATE;
	return { is: ahead < 0 ? 'past' : START.test(chain) ? 'start' : 'weak', day: null };
};

export const readYearEnd: Reader = ([, unit = '', letter = ''], _, { today }) =>
	firm(endOf(today, unit || ({ y: 'year', m: 'month', q: 'quarter', w: 'week' }[letter] ?? '')));
