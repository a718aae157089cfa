import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/core/day';
import { dayOfNote } from '../../../src/core/progress/daily';
import { dayWords, distanceWords, shortDayWords } from '../../../src/core/progress/day-words';
import { offerOf } from '../../../src/core/progress/look-again';
import { isWellMet, paceOf } from '../../../src/core/progress/pace';
import { fullPeriods, periodAfter, periodStart } from '../../../src/core/progress/periods';
import { aGoal } from './a-goal';

const TODAY = '2026-11-25';
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
const per = fc.constantFrom('day' as const, 'week' as const, 'month' as const);

describe('the day of a note', () => {
	it.each([
		['Journal/2026-03-04.md', 'Journal', 'YYYY-MM-DD', '2026-03-04'],
		['2026-03-04.md', '', '', '2026-03-04'],
		[
			'Journal/2026/03-March/2026-03-04-Wednesday.md',
			'Journal',
			'YYYY/MM-MMMM/YYYY-MM-DD-dddd',
			'2026-03-04',
		],
		['Tage/4.3.26.md', 'Tage', 'D.M.YY', '2026-03-04'],
		['Daily/Day 04 of 3 2026.md', '/Daily/', '[Day] DD [of] M YYYY', '2026-03-04'],
		['Journal/2026-W10/Mittwoch, 04.03.2026.md', 'Journal', 'GGGG-[W]WW/dddd, DD.MM.YYYY', '2026-03-04'],
		['Journal/4th 03 2026.md', 'Journal', 'Do MM YYYY', '2026-03-04'],
		['Elsewhere/4.3.26.md', 'Tage', 'D.M.YY', '2020-01-01'],
		['Tage/31.2.26.md', 'Tage', 'D.M.YY', '2020-01-01'],
		['Journal/2026/2025-03-04.md', 'Journal', 'YYYY/YYYY-MM-DD', '2025-03-04'],
		['Meetings/2026-03-04 with Mara.md', 'Journal', 'DD.MM.YYYY', '2026-03-04'],
		['Notes/v2026-13-40 2026-03-04.md', 'Journal', 'DD.MM.YYYY', '2026-03-04'],
		['Notes/12026-03-04.md', 'Journal', 'DD.MM.YYYY', '2020-01-01'],
		['2026-03-04/Note.md', 'Journal', 'DD.MM.YYYY', '2020-01-01'],
	])('%s with folder "%s" and format "%s" is %s', (path, folder, format, expected) => {
		expect(dayOfNote(path, { folder, format }, '2020-01-01')).toBe(expected);
	});

	it('without settings is the date in its name, else its creation day', () => {
		expect(dayOfNote('a/2026-03-04.md', null, '2020-01-01')).toBe('2026-03-04');
		expect(dayOfNote('a/Thoughts.md', null, '2020-01-01')).toBe('2020-01-01');
	});
});

describe('periods', () => {
	it('weeks begin on Monday, months on the first', () => {
		expect(periodStart('2026-11-25', 'week')).toBe('2026-11-23');
		expect(periodStart('2026-11-29', 'week')).toBe('2026-11-23');
		expect(periodStart('2026-03-01', 'week')).toBe('2026-02-23');
		expect(periodStart('2026-02-28', 'month')).toBe('2026-02-01');
		expect(periodAfter('2026-12-01', 'month', 1)).toBe('2027-01-01');
		expect(periodAfter('2026-01-01', 'month', -1)).toBe('2025-12-01');
	});

	it('every day lies in exactly one period', () => {
		fc.assert(
			fc.property(day, per, (one, length) => {
				const start = periodStart(one, length);
				const end = periodAfter(start, length, 1);
				expect(start <= one && one < end).toBe(true);
				expect(periodStart(addDays(end, -1), length)).toBe(start);
				expect(periodStart(end, length)).toBe(end);
			}),
		);
	});

	it('full periods are whole, over, after the beginning, next to each other and as many as can be', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: -10, max: 200 }), per, (today, back, length) => {
				const begin = addDays(today, -back);
				const found = fullPeriods(begin, today, length, 4);
				for (const [at, { start, end }] of found.entries()) {
					expect(start >= begin && end <= today).toBe(true);
					if (at) expect(found[at - 1]?.end).toBe(start);
				}
				if (found.length < 4) {
					const before = periodAfter(found[0]?.start ?? periodStart(today, length), length, -1);
					expect(before < begin).toBe(true);
				}
			}),
		);
	});
});

describe('pace', () => {
	const goal = aGoal({ started: '2026-01-01', due: '2026-04-11' }); // 100 days
	const at = (days: number, share: number | null) => paceOf(goal, share, addDays('2026-01-01', days));

	it.each([
		[9, 0, null],
		[10, 0, 'on pace'],
		[50, 0.4, 'on pace'],
		[50, 0.3999, 'a little behind'],
		[50, 0.2, 'a little behind'],
		[50, 0.1999, 'new date'],
		[80, 0.7, 'on pace'],
		[100, 0.9, 'on pace'],
		[400, 0.7, 'a little behind'],
		[-5, 0, null],
		[50, null, null],
	] as const)('after %d of 100 days at %s is %s', (days, share, pace) => {
		expect(at(days, share)).toBe(pace);
	});

	it('is never said of a goal without dates, put down, or of a therapy goal', () => {
		for (const some of [
			{ started: null },
			{ due: null },
			{ due: '2026-01-01' },
			{ status: 'resting' },
			{ kind: 'therapy' },
		] as const)
			expect(paceOf({ ...goal, ...some }, 0, '2026-03-01')).toBeNull();
	});
});

describe('seven tenths when the day has come', () => {
	it.each([
		['2026-04-10', 0.9, false],
		['2026-04-11', 0.7, true],
		['2026-04-11', 0.6999, false],
		['2026-06-01', 1, true],
		['2026-06-01', null, false],
	] as const)('on %s at %s reads “well met”: %s', (today, share, met) => {
		const goal = aGoal({ due: '2026-04-11' });
		expect(isWellMet(goal, share, today)).toBe(met);
		expect(isWellMet({ ...goal, status: 'released' }, share, today)).toBe(false);
	});
});

describe('look-again offers', () => {
	it.each([
		[{ due: '2026-11-24' }, 'due'],
		[{ due: '2026-11-25' }, null],
		[{ review: '2026-11-25' }, 'review'],
		[{ review: '2026-11-26' }, null],
		[{ due: '2026-11-01', review: '2026-12-01' }, null],
		[{ due: '2026-11-01', review: '2026-11-20' }, 'due'],
		[{ due: '2026-11-01', status: 'resting' }, null],
		[{ due: '2026-11-01', kind: 'therapy' }, null],
		[{ review: '2026-11-01', kind: 'therapy' }, 'review'],
		[{}, null],
	] as const)('%j gives %s', (some, date) => {
		expect(offerOf(aGoal(some), TODAY)?.date ?? null).toBe(date);
	});

	it('keeping is quiet for four weeks', () => {
		const goal = aGoal({ due: '2026-11-01' });
		const kept = aGoal({ ...goal, ...offerOf(goal, TODAY)?.keep });
		expect(kept.review).toBe('2026-12-23');
		expect(offerOf(kept, '2026-12-22')).toBeNull();
		expect(offerOf(kept, '2026-12-23')?.date).toBe('due');
	});
});

describe('days in words', () => {
	it('name the year only where it is another', () => {
		expect(dayWords('2026-12-12', TODAY)).toBe('12 December');
		expect(dayWords('2027-02-01', TODAY)).toBe('1 February 2027');
		expect(shortDayWords('2026-09-04', TODAY)).toBe('4 Sep');
		expect(shortDayWords('2025-09-04', TODAY)).toBe('4 Sep 25');
	});

	it.each([
		['2026-11-25', 'today'],
		['2026-11-26', 'tomorrow'],
		['2026-12-04', 'in 9 days'],
		['2026-12-16', 'in 3 weeks'],
		['2027-04-25', 'in 5 months'],
		['2029-11-25', 'in 3 years'],
		['2026-11-11', '2 weeks ago'],
	])('%s is %s', (one, words) => {
		expect(distanceWords(one, TODAY)).toBe(words);
		expect(daysBetween(TODAY, one) >= 0).toBe(!words.endsWith('ago'));
	});
});
