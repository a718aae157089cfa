import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/core/progress/chart';
import { inOrder, latestWith } from '../../../src/core/progress/latest';
import { closenessWords, noticedOf, stageOf, talkedAbout } from '../../../src/core/progress/trend';
import { aCheckIn, aGoal } from './a-goal';

const TODAY = '2026-11-25';
const therapy = aGoal({ kind: 'therapy', stage: 'noticing', talkedAbout: '2026-10-01' });

describe('which check-in wins', () => {
	it('is the latest day; on one day the goal note after the journal, then path, then line', () => {
		const a = aCheckIn('2026-11-02', { current: 1 }, { note: 'Z.md', line: 9 });
		const b = aCheckIn('2026-11-02', { current: 2 }, { note: 'Goals/Run.md', own: true });
		const c = aCheckIn('2026-11-02', { current: 3 }, { note: 'A.md', line: 4 });
		const d = aCheckIn('2026-11-02', { current: 4 }, { note: 'A.md', line: 5 });
		const e = aCheckIn('2026-11-03', { morale: 'good' });
		for (const order of [
			[a, b, c, d, e],
			[e, d, c, b, a],
			[c, a, e, b, d],
		])
			expect(inOrder(order)).toEqual([c, d, a, b, e]);
		expect(latestWith(inOrder([a, b, c, d, e]), 'current')?.fields.current).toBe(2);
	});
});

describe('how a therapy goal moves', () => {
	it('the stage stands since the first of its last unbroken run', () => {
		const run = [
			aCheckIn('2026-09-01', { stage: 'naming' }),
			aCheckIn('2026-10-01', { stage: 'understanding' }),
			aCheckIn('2026-11-04', { stage: 'naming' }),
			aCheckIn('2026-11-10', { noticed: 'x' }),
			aCheckIn('2026-11-12', { stage: 'naming' }),
		];
		expect(stageOf(therapy, run)).toEqual({ stage: 'naming', since: '2026-11-04' });
		expect(stageOf(therapy, [])).toEqual({ stage: 'noticing', since: null });
		expect(noticedOf(run)).toEqual({ text: 'x', day: '2026-11-10' });
	});

	it.each([
		[[3, 4], null],
		[[3, 9, 4], 'about the same'],
		[[3, 4, 5], 'a little closer'],
		[[5, 5, 3], 'a little further'],
		[[3, 4, 6], 'clearly closer'],
		[[8, 4, 2], 'clearly further'],
	])('closeness %j is %s', (values, words) => {
		const said = values.map((closeness, at) => aCheckIn(`2026-11-0${at + 1}`, { closeness }));
		expect(closenessWords(said, TODAY)).toBe(words);
	});

	it('closeness from long ago is not compared', () => {
		const said = ['2026-01-01', '2026-11-01', '2026-11-02'].map((day) => aCheckIn(day, { closeness: 5 }));
		expect(closenessWords(said, TODAY)).toBeNull();
	});

	it('talked about is the later of the property and the lines', () => {
		expect(talkedAbout(therapy, [], TODAY)).toBe('2026-10-01');
		expect(
			talkedAbout(
				therapy,
				[aCheckIn('2026-11-01', { talked: true }), aCheckIn('2026-11-02', { talked: false })],
				TODAY,
			),
		).toBe('2026-11-01');
		expect(talkedAbout(therapy, [aCheckIn('2026-09-01', { talked: true })], TODAY)).toBe('2026-10-01');
	});
});

describe('the chart', () => {
	const run = aGoal({ startValue: 1.2, target: 5, unit: 'km', started: '2026-09-04', due: '2026-12-25' });
	const said = [
		aCheckIn('2026-09-11', { current: 1.5 }),
		aCheckIn('2026-10-11', { current: 2 }),
		aCheckIn('2026-10-11', { current: 2.5 }),
		aCheckIn('2026-11-11', { current: 3 }),
	];

	it('is not drawn with fewer than three days that carry a number', () => {
		expect(chartOf(run, 'number', said.slice(0, 3), TODAY)).toBeNull();
		expect(
			chartOf(
				run,
				'number',
				said.map((one) => ({ ...one, fields: { morale: 'good' } })),
				TODAY,
			),
		).toBeNull();
	});

	it('holds the last number of each day, the aim, and the plan from the start to the aim', () => {
		expect(chartOf(run, 'number', said, TODAY)).toEqual({
			points: [
				{ day: '2026-09-11', value: 1.5 },
				{ day: '2026-10-11', value: 2.5 },
				{ day: '2026-11-11', value: 3 },
			],
			aim: 5,
			plan: { from: { day: '2026-09-04', value: 1.2 }, to: { day: '2026-12-25', value: 5 } },
			from: '2026-09-04',
			to: '2026-12-25',
			unit: 'km',
			per: null,
		});
	});

	it('of a rhythm holds one point a period, the running one last', () => {
		const goal = aGoal({ measure: 'rhythm', target: 2, started: '2026-11-02' });
		const times = ['2026-11-03', '2026-11-04', '2026-11-12', '2026-11-24'].map((day) => aCheckIn(day));
		expect(chartOf(goal, 'rhythm', times, TODAY)?.points).toEqual([
			{ day: '2026-11-02', value: 2 },
			{ day: '2026-11-09', value: 1 },
			{ day: '2026-11-16', value: 0 },
			{ day: '2026-11-23', value: 1 },
		]);
	});

	it('is never drawn over a therapy goal that did not ask for a number', () => {
		expect(chartOf(aGoal({ kind: 'therapy' }), null, said, TODAY)).toBeNull();
	});
});
