import { render as renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import type { Goal } from '../../../src/core/goal/goal';
import { offerOf } from '../../../src/core/progress/look-again';
import { standing, type Known } from '../../../src/core/progress/progress';
import type { CheckIn } from '../../../src/core/index/facts';
import type { Card, ProgressActions } from '../../../src/ui/progress/card';
import { choose, FIRST, readChoice, type Choice } from '../../../src/ui/progress/choice';
import { dateLine } from '../../../src/ui/progress/due';
import { Progress } from '../../../src/ui/progress/progress';
import { aCheckIn, aGoal } from '../../core/progress/a-goal';
import { lines } from './lines';

const TODAY = '2026-11-25';
const none = (): void => undefined;
const actions: ProgressActions = {
	open: none,
	hover: none,
	menu: none,
	checkIn: none,
	showOnMap: none,
	keep: none,
	move: none,
	letGo: none,
	notNow: none,
	create: none,
	example: none,
	help: none,
};
const LETTERS = { S: 'found', M: 'found', A: 'missing', R: 'found', T: 'skipped' } as const;

function card(goal: Goal, said: readonly CheckIn[] = [], some: Partial<Card> = {}): Card {
	const index: Known = {
		entry: () => ({ goal, body: null }),
		edgesTo: () => [],
		checkIns: () => said,
		mentions: () => [],
	};
	return {
		goal,
		standing: standing(goal.path, index, TODAY),
		title: goal.title,
		veiled: false,
		letters: goal.kind === 'life' ? LETTERS : null,
		offer: offerOf(goal, TODAY),
		serves: [],
		support: [],
		...some,
	};
}

const RUN = card(
	aGoal({
		path: 'Goals/Run.md',
		title: 'Run 5 km without stopping',
		startValue: 1.2,
		target: 5,
		unit: 'km',
		started: '2026-09-04',
		due: '2026-12-25',
		nextStep: 'Sunday: 25 minutes by the river',
	}),
	[1.4, 2, 2.8, 3.2, 3.6].map((current, at) =>
		aCheckIn(addDays('2026-10-26', at * 7), { current }, { text: `week ${at}` }),
	),
	{
		support: [
			{ path: 'Goals/Anger.md', title: 'Treat anger as information', strength: 1, because: 'It has legs.' },
		],
	},
);
const SAVE = card(
	aGoal({
		path: 'Goals/Save.md',
		title: 'Save 3,000 euros',
		startValue: 0,
		current: 1850,
		target: 3000,
		unit: 'euros',
		due: '2026-11-15',
	}),
);
const ATTACH = card(
	aGoal({
		path: 'Goals/Attach.md',
		kind: 'therapy',
		title: 'Understand how I attach',
		agreed: 'yes',
		talkedAbout: '2026-11-19',
	}),
	[
		aCheckIn('2026-11-04', { stage: 'naming' }),
		aCheckIn('2026-11-12', { noticed: 'I went quiet and knew it.', closeness: 4 }),
	],
	{
		serves: [
			{ path: 'a', title: 'Find a lasting relationship' },
			{ path: 'b', title: 'Be home for dinner' },
		],
	},
);
const RESTING = card(aGoal({ path: 'Goals/Choir.md', title: 'Sing in the choir', status: 'resting' }), [], {
	letters: null,
});
const PRIVATE = card(aGoal({ path: 'Goals/P.md', title: 'x', private: true, due: '2026-11-01' }), [], {
	title: 'Private goal',
	veiled: true,
});

const html = (cards: readonly Card[], choice: Partial<Choice> = {}, ready = true): string =>
	renderToString(
		<Progress
			cards={cards}
			summary={{ active: 4, movedThisMonth: 2 }}
			choice={{ ...FIRST, ...choice }}
			today={TODAY}
			ready={ready}
			actions={actions}
			onChoose={none}
		/>,
	);
const golden = (name: string): string => `../../expected/progress/${name}.html`;

describe('the sidebar', () => {
	it('draws life and therapy goals, what was put down, and the help line', async () => {
		await expect(lines(html([RUN, SAVE, ATTACH, RESTING, PRIVATE]))).toMatchFileSnapshot(golden('sidebar'));
	});

	it('unfolds one card: chart, status line, check-ins, support, three actions', async () => {
		await expect(lines(html([RUN], { unfolded: RUN.goal.path }))).toMatchFileSnapshot(golden('unfolded'));
	});

	it('is calm with nothing in it', () => {
		expect(html([])).toContain('No goals yet. One line is enough to start.');
		expect(html([], {}, false)).toContain('Reading your notes.');
		expect(html([])).toContain('If things are hard right now');
	});

	it('never draws a bar over a therapy goal, a percentage, or anything of a private goal', () => {
		expect(html([ATTACH], { unfolded: ATTACH.goal.path })).not.toMatch(/groundwork-bar|%/);
		const secret = html([PRIVATE], { unfolded: PRIVATE.goal.path });
		expect(secret).toContain('Private goal');
		expect(secret).not.toMatch(/groundwork-letter|groundwork-offer|groundwork-unfolded/);
		expect(html([RUN, SAVE, ATTACH]).replace(/(?:width|height)="[\d.]+%"/g, '')).not.toContain('%');
	});

	it('after a date has passed the offer stands in place of pace', () => {
		const text = html([SAVE]);
		expect(text).toContain('The date you chose has passed. Keep it, move it, or let it go?');
		expect(text).toContain('was 15 November');
		expect(text).not.toMatch(/plan may need|behind/);
	});

	it('says where the property and the last check-in differ, and offers to check in with the property', () => {
		const goal = aGoal({ current: 12, startValue: 0, target: 20 });
		const text = html([card(goal, [aCheckIn('2026-11-01', { current: 3.6 })])]);
		expect(text).toContain('The property says 12, your last check-in 3.6.');
		expect(text).toContain('Check in with 12');
	});

	it('asks one question at a time: the first offer is open, the others wait until unfolded', () => {
		const B = card({ ...SAVE.goal, path: 'Goals/B.md', title: 'B', due: '2026-11-16' });
		const offers = (choice: Partial<Choice>): number =>
			html([SAVE, B], choice).match(/groundwork-offer"/g)?.length ?? 0;
		expect(offers({})).toBe(1);
		expect(offers({ unfolded: 'Goals/B.md' })).toBe(2);
		expect(html([SAVE, B])).toContain('was 16 November');
	});

	it('draws only what is near with 500 goals', () => {
		const many = Array.from({ length: 500 }, (_, at) =>
			card(aGoal({ path: `Goals/${at}.md`, title: `Goal ${at}` })),
		);
		const cards = html(many).match(/<section/g)?.length ?? 0;
		expect(cards).toBeGreaterThan(10);
		expect(cards).toBeLessThan(50);
		expect(html(many)).toContain(`${500 - cards} more`);
	});
});

describe('what is chosen', () => {
	const names = { life: 'Life goals', therapy: 'Therapy goals', noArea: 'Without an area', all: 'All goals' };
	const A = card(aGoal({ path: 'a', title: 'A', areas: ['work'], due: '2027-01-01' }));
	const B = card(aGoal({ path: 'b', title: 'B', areas: ['money'], review: '2026-12-01' }));
	const C = card(aGoal({ path: 'c', title: 'C', status: 'done' }));
	const titles = (choice: Partial<Choice>) =>
		choose([A, B, C, ATTACH], { ...FIRST, ...choice }, names).groups.map(({ name, cards }) => [
			name,
			...cards.map(({ title }) => title),
		]);

	it.each<[Partial<Choice>, string[][]]>([
		[
			{},
			[
				['Life goals', 'B', 'A'],
				['Therapy goals', 'Understand how I attach'],
			],
		],
		[
			{ sort: 'title' },
			[
				['Life goals', 'A', 'B'],
				['Therapy goals', 'Understand how I attach'],
			],
		],
		[{ area: 'work' }, [['Life goals', 'A']]],
		[{ status: 'done' }, [['Life goals', 'C']]],
		[
			{ group: 'area', sort: 'title' },
			[
				['Money', 'B'],
				['Work', 'A'],
				['Without an area', 'Understand how I attach'],
			],
		],
		[{ group: 'none', sort: 'written' }, [['All goals', 'Understand how I attach', 'A', 'B']]],
	])('%j shows %j', (choice, groups) => {
		expect(titles(choice)).toEqual(groups);
	});

	it('what was put down waits behind the fold, unless a status was asked for', () => {
		const of = (choice: Partial<Choice>) =>
			choose([A, C], { ...FIRST, ...choice }, names).putDown.map(({ title }) => title);
		expect(of({})).toEqual(['C']);
		expect(of({ status: 'all' })).toEqual([]);
	});

	it('a stored state that is not understood is as at first', () => {
		expect(readChoice({ status: 'x', sort: 4, group: null, folded: 'no', unfolded: {} })).toEqual(FIRST);
		expect(readChoice({ status: 'done', area: 'work', folded: false, unfolded: 'a' })).toMatchObject({
			status: 'done',
			area: 'work',
			folded: false,
			unfolded: 'a',
		});
	});
});

describe('dates', () => {
	it.each([
		[{ due: '2026-12-16' }, '16 December · in 3 weeks'],
		[{ due: '2026-11-25' }, '25 November · today'],
		[{ due: '2026-11-15' }, 'was 15 November'],
		[{ review: '2027-02-01' }, 'look again 1 February 2027'],
		[{ kind: 'therapy', due: '2026-12-16' }, ''],
		[{}, ''],
	] as const)('%j is said as "%s"', (some, words) => {
		expect(dateLine(aGoal(some), TODAY)).toBe(words);
	});
});
