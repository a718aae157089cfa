/** When a goal is to have happened: dates, months, periods, spans, holidays, ages, events (smart.md, T). */
import { AMOUNT_VERB, CHAIN, DATES, EVENT_LEAD } from '../english/dates';
import { eventLength } from './events';
import { find, mask } from './plain';
import {
	age,
	figures,
	month,
	period,
	readDayMonth,
	readHoliday,
	readIso,
	readMonthDay,
	readMonthYear,
	readNextOne,
	readOrdinal,
	readQuarter,
	readToday,
	readWeekday,
	readYear,
	readYearEnd,
	span,
} from './readers';
import type { Calendar, Reader, When } from './when';

export type { Calendar, When };

/** In order: the first to claim a stretch of text has it. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
	[DATES.iso, readIso],
	[DATES.dayMonth, readDayMonth],
	[DATES.monthDay, readMonthDay],
	[DATES.figures, figures],
	[DATES.short, figures],
	[DATES.monthYear, readMonthYear],
	[DATES.span, span],
	[DATES.nextOne, readNextOne],
	[DATES.nextSome, span],
	[DATES.fromNow, span],
	[DATES.lookAgain, span],
	[DATES.today, readToday],
	[DATES.quarter, readQuarter],
	[DATES.holiday, readHoliday],
	[DATES.weekday, readWeekday],
	[DATES.ordinal, readOrdinal],
	[DATES.month, month],
	[DATES.year, readYear],
	[DATES.period, period],
	[DATES.yearEnd, readYearEnd],
	[DATES.age, age],
	[DATES.byAge, age],
];

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
