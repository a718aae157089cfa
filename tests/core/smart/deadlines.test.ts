/** When a goal says it is to have happened, and the local day that means. Today is Wednesday, 25 November 2026. */
import { describe, expect, it } from 'vitest';
import { deadlines, type When } from '../../../src/core/smart/text/deadlines';
import { checkText } from './line';

const today = '2026-11-25';
const said = (text: string, dateOrder: 'dmy' | 'mdy' = 'dmy'): readonly When[] =>
	deadlines(text.toLowerCase(), { today, dateOrder });
const first = (text: string, dateOrder?: 'dmy' | 'mdy'): [string, string | null] | null => {
	const [when] = said(text, dateOrder);
	return when ? [when.is, when.day] : null;
};

describe('a deadline resolves to its local day', () => {
	it.each([
		['by 30 June', '2027-06-30'],
		['by 30 June 2028', '2028-06-30'],
		['by the 3rd of March', '2027-03-03'],
		['by June 30th, 2027', '2027-06-30'],
		['on 12 December', '2026-12-12'],
		['by 2027-02-28', '2027-02-28'],
		['by Monday 7 December', '2026-12-07'],
		['by Tuesday, January 12th', '2027-01-12'],
		['within the year', '2026-12-31'],
		['by this time next year', '2027-11-25'],
		['by 31.01.2027', '2027-01-31'],
		['until 15-04-2027', '2027-04-15'],
		['by the end of March', '2027-03-31'],
		['by March', '2027-03-31'],
		['in May 2027', '2027-05-31'],
		['by mid-April', '2027-04-15'],
		['by early June', '2027-06-10'],
		['by the end of Q3', '2027-09-30'],
		['by Q1 2028', '2028-03-31'],
		['by the end of the year', '2026-12-31'],
		['by the end of next year', '2027-12-31'],
		['by the end of the month', '2026-11-30'],
		['by the end of next month', '2026-12-31'],
		['by the end of the week', '2026-11-29'],
		['by year-end', '2026-12-31'],
		['in six weeks', '2027-01-06'],
		['within 3 months', '2027-02-25'],
		['for the next 30 days', '2026-12-25'],
		['over the next month', '2026-12-25'],
		['in a year', '2027-11-25'],
		['for a couple of weeks', '2026-12-09'],
		['six months from now', '2027-05-25'],
		['by tomorrow', '2026-11-26'],
		['by Friday', '2026-11-27'],
		['by Wednesday', '2026-12-02'],
		['by the 30th', '2026-11-30'],
		['by the 15th', '2026-12-15'],
		['before 2030', '2030-12-31'],
		['review it after four weeks', '2026-12-23'],
	])('%s', (text, day) => {
		expect(first(`run 5 km ${text}`)).toEqual(['firm', day]);
	});

	it.each([
		'by Thursday week',
		'in a year and a half',
		'by the second week of March',
		'by H1 2027',
		'by my 40th birthday',
	])('%s is found, and no wrong day is offered', (text) => {
		expect(first(`run 5 km ${text}`)).toEqual(['firm', null]);
	});

	it('reads 03/04 by the order the person uses, and a day over 12 as the day', () => {
		expect(first('by 03/04/2027')).toEqual(['firm', '2027-04-03']);
		expect(first('by 03/04/2027', 'mdy')).toEqual(['firm', '2027-03-04']);
		expect(first('by 3/4', 'mdy')).toEqual(['firm', '2027-03-04']);
		expect(first('by 12/31/2027')).toEqual(['firm', '2027-12-31']);
		expect(first('by 31/12/2027', 'mdy')).toEqual(['firm', '2027-12-31']);
	});
});

describe('an event without a date is found without one', () => {
	it.each([
		'before Easter',
		'by my 40th birthday',
		'before the baby comes',
		'before I turn 50',
		'by age 35',
		'until the lease ends',
		'before our trip to Canada',
		'in time for the wedding',
		'by the next coaching session',
		'before school starts',
		'before she leaves for Peru',
		'by summer',
		'before hiking season',
		'until the end of term',
	])('%s', (text) => {
		expect(first(`write a page ${text}`)).toEqual(['firm', null]);
	});
});

describe('what only looks like a deadline', () => {
	it.each([
		'march in the parade',
		'may I swim',
		'sit in the sun',
		'get a second opinion',
		'call June and April',
		'read by the river',
		'by doing yoga before bed',
		'before breakfast',
		'until I can do it by heart',
		'at 8am',
		'by 11pm',
		'at the end of each day',
		'at the end of every week',
		'one day',
		'this time',
		'when I am ready',
		'for five days a week',
		'cut it by half',
		'pay by the hour',
		'fall asleep',
		'clean the spring',
		'track spending by month',
	])('%s', (text) => {
		expect(said(text).filter(({ is }) => is === 'firm')).toEqual([]);
	});

	it('a window is weak, a start is a start, history is past', () => {
		expect(first('read more this year')?.[0]).toBe('weak');
		expect(first('hike next summer')?.[0]).toBe('weak');
		expect(first('hike in the spring')?.[0]).toBe('weak');
		expect(first('read 12 books in 2027')?.[0]).toBe('weak');
		expect(first('swim from 1 February')?.[0]).toBe('start');
		expect(first('swim starting Monday')?.[0]).toBe('start');
		expect(first('the plan of 3 May 2019')?.[0]).toBe('past');
	});
});

describe('what was found can be kept', () => {
	const offer = (text: string, letter: string): unknown =>
		checkText(text, undefined, { today, dateOrder: 'dmy' }).answers.find((answer) => answer.letter === letter)
			?.actions[0]?.set;

	it.each([
		['Run 5 km by 30 June', 'T', { due: '2027-06-30' }],
		['Run 5 km by 30 June', 'M', { target: 5, unit: 'km' }],
		['Save 3,000 euros', 'M', { target: 3000, unit: 'euros' }],
		['Save £250', 'M', { target: 250, unit: '£' }],
		['Walk 30 minutes three times a week', 'M', { measure: 'rhythm', target: 3, per: 'week' }],
		['Read two books a month', 'M', { measure: 'rhythm', target: 2, unit: 'books', per: 'month' }],
		['Sleep 2.5 hours a day', 'M', { measure: 'rhythm', target: 2.5, unit: 'hours', per: 'day' }],
		['Do twenty-two push-ups a day', 'M', { measure: 'rhythm', target: 22, unit: 'push-ups', per: 'day' }],
		['Swim twice a week (8/10)', 'A', { confidence: 8 }],
		['Swim twice a week (confidence 80%)', 'A', { confidence: 8 }],
	])('%s: %s', (text, letter, set) => {
		expect(offer(text, letter)).toEqual(set);
	});

	it('counts words relative to the day the goal was started, where it says so', () => {
		const { findings, answers } = checkText(
			'Run 5 km in six weeks',
			{ started: '2026-09-01' },
			{ today, dateOrder: 'dmy' },
		);
		expect(answers.find(({ letter }) => letter === 'T')?.actions[0]?.set).toEqual({ due: '2026-10-13' });
		expect(findings.map(({ rule }) => rule)).toContain('T.past');
	});
});
