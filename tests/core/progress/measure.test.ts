import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/core/goal/goal';
import type { CheckIn } from '../../../src/core/index/facts';
import { effectiveMeasure, measured, stepsOf } from '../../../src/core/progress/measure';
import { numberShare } from '../../../src/core/progress/numbers';
import { aCheckIn, aGoal } from './a-goal';

const TODAY = '2026-11-25'; // a Wednesday
const read = (
	some: Partial<Goal>,
	current: number | null = null,
	counted: CheckIn[] = [],
	steps = { done: 0, all: 0 },
) => measured({ goal: aGoal(some), current, counted, steps, today: TODAY });

describe('the effective measure', () => {
	it.each<[Partial<Goal>, boolean, Goal['measure']]>([
		[{ measure: 'limit', target: 2 }, true, 'limit'],
		[{ target: 0 }, true, 'number'],
		[{}, true, 'steps'],
		[{}, false, null],
		[{ kind: 'therapy', target: 5 }, true, null],
		[{ kind: 'therapy', measure: 'number', target: 5 }, true, 'number'],
	])('of %j with steps %s is %s', (some, hasSteps, measure) => {
		expect(effectiveMeasure(aGoal(some), hasSteps)).toBe(measure);
	});
});

describe('a number', () => {
	it.each<[number | null, number | null, number | null, number | null]>([
		[1.2, 3.6, 5, 2.4 / 3.8],
		[0, 0, 5, 0],
		[0, 5, 5, 1],
		[0, 7, 5, 1],
		[3, 1, 5, 0],
		[90, 82, 75, 8 / 15],
		[90, 95, 75, 0],
		[-5, 0, 5, 0.5],
		[5, 3, 5, null],
		[null, 12, 20, null],
		[0, null, 20, null],
		[0, 12, null, null],
	])('from %s, now %s, towards %s, stands at %s', (start, current, target, share) => {
		const found = numberShare(start, current, target);
		if (share === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(share, 12);
	});

	it.each<[Partial<Goal>, number | null, string | null]>([
		[{ startValue: 1.2, target: 5, unit: 'km' }, 3.6, '3.6 of 5 km'],
		[{ target: 20, unit: 'km' }, 12, '12 of 20 km'],
		[{ startValue: 0, target: 3000, unit: 'euros' }, 1850, '1,850 of 3,000 euros'],
		[{ startValue: 0, target: 5 }, 0, '0 of 5'],
		[{ startValue: 0, target: 5, unit: 'km' }, 6, '6 of 5 km'],
		[{ startValue: 90, target: 75, unit: 'kg' }, 82, '82, towards 75 kg'],
		[{ startValue: 90, target: 75, unit: 'kg' }, null, 'towards 75 kg'],
		[{ measure: 'number', unit: 'km' }, 4, '4 km'],
		[{ unit: 'km' }, 4, '4 km'],
		[{ measure: 'number' }, null, null],
	])('%j at %s reads %s', (some, current, value) => {
		expect(read(some, current).value).toBe(value);
	});

	it('has no bar without a start, and never one over a therapy goal', () => {
		expect(read({ target: 20 }, 12).share).toBeNull();
		expect(read({ kind: 'therapy', measure: 'number', startValue: 7, target: 2, unit: 'a week' }, 4)).toEqual(
			{
				measure: 'number',
				share: null,
				value: '4, towards 2 a week',
			},
		);
	});

	it('mirrors: going down by as much is as far', () => {
		const n = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(n, n, n, (start, current, target) => {
				expect(numberShare(-start, -current, -target)).toBe(numberShare(start, current, target));
			}),
		);
	});
});

describe('a rhythm', () => {
	const rhythm = { measure: 'rhythm' as const, target: 2, started: '2026-10-01' };
	const weeks = (...days: string[]) => days.map((day) => aCheckIn(day));

	it('counts the last four full weeks from Monday, several a day included', () => {
		// Weeks of 26 Oct, 2, 9 and 16 November; the running week from 23 November is left out.
		const counted = weeks(
			'2026-10-25',
			'2026-10-26',
			'2026-11-01',
			'2026-11-03',
			'2026-11-03',
			'2026-11-09',
			'2026-11-16',
			'2026-11-22',
			'2026-11-23',
			'2026-11-24',
		);
		expect(read(rhythm, null, counted)).toEqual({
			measure: 'rhythm',
			share: 0.75,
			value: '3 of 4 weeks went as planned',
		});
	});

	it('counts a number on the line as that many times, 0 included', () => {
		const counted = [
			aCheckIn('2026-11-17', { current: 2 }),
			aCheckIn('2026-11-10', { current: 0 }),
			aCheckIn('2026-11-11', { current: 1.5 }),
		];
		expect(read(rhythm, null, counted).share).toBe(0.25);
	});

	it('has no bar before one full period is over', () => {
		expect(read({ ...rhythm, started: '2026-11-17' }, null, weeks('2026-11-17', '2026-11-24'))).toMatchObject(
			{
				share: null,
				value: '1 of 2 this week',
			},
		);
		expect(read({ ...rhythm, started: '2026-11-16' }, null, weeks('2026-11-17', '2026-11-18'))).toMatchObject(
			{
				share: 1,
				value: '1 of 1 week went as planned',
			},
		);
	});

	it('begins with the first check-in where no start is written', () => {
		expect(
			read({ ...rhythm, started: null }, null, weeks('2026-11-09', '2026-11-10', '2026-11-17')),
		).toMatchObject({
			share: 0.5,
			value: '1 of 2 weeks went as planned',
		});
		expect(read({ ...rhythm, started: null }).share).toBeNull();
	});

	it('knows days and months', () => {
		const days = weeks('2026-11-21', '2026-11-22', '2026-11-24', '2026-11-25');
		expect(read({ ...rhythm, target: 1, per: 'day' }, null, days).value).toBe('3 of 4 days went as planned');
		const months = weeks('2026-08-01', '2026-08-31', '2026-10-01', '2026-10-31', '2026-11-01');
		expect(read({ ...rhythm, per: 'month', started: '2026-07-01' }, null, months).value).toBe(
			'2 of 4 months went as planned',
		);
	});

	it('a limit is kept where it was not passed, weeks without a word included', () => {
		const counted = weeks('2026-11-17', '2026-11-18', '2026-11-19');
		expect(read({ measure: 'limit', target: 2, started: '2026-10-01' }, null, counted)).toEqual({
			measure: 'limit',
			share: 0.75,
			value: '3 of 4 weeks went as planned',
		});
	});
});

describe('steps, yes-no and open', () => {
	it('steps are boxes and parts; parts let go are not counted', () => {
		const parts = [aGoal({ status: 'done' }), aGoal({ status: 'active' }), aGoal({ status: 'released' })];
		expect(stepsOf({ ticked: 2, all: 3 }, parts)).toEqual({ done: 3, all: 5 });
		expect(read({}, null, [], { done: 3, all: 5 })).toEqual({
			measure: 'steps',
			share: 0.6,
			value: '3 of 5 steps',
		});
		expect(read({ measure: 'steps' })).toEqual({ measure: 'steps', share: null, value: null });
	});

	it('yes-no is there once it has happened, and open never has a bar', () => {
		expect(read({ measure: 'yes-no' }).share).toBeNull();
		expect(read({ measure: 'yes-no', status: 'done' }).share).toBe(1);
		expect(read({ measure: 'yes-no', status: 'released' })).toMatchObject({ share: null, value: null });
		expect(read({ measure: 'open', startValue: 0, target: 5, unit: 'km' }, 3)).toMatchObject({
			share: null,
			value: '3 km, open',
		});
		expect(read({ measure: 'open' }).value).toBe('open, no number');
	});
});
