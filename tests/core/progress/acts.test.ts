import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/core/goal/goal';
import type { CheckIn } from '../../../src/core/index/facts';
import { propertiesAfter } from '../../../src/core/progress/after';
import { readBlock } from '../../../src/core/progress/block';
import { readJournal } from '../../../src/core/progress/check-ins';
import { EMPTY_ENTRY, readEntry, type Entry } from '../../../src/core/progress/entry';
import { lookBackNote, lookedAt } from '../../../src/core/progress/look-back';
import { standing, type Known } from '../../../src/core/progress/progress';
import { forCheckIn } from '../../../src/core/progress/recent';
import { choicesFor, standAs } from '../../../src/core/progress/stand';
import { summary } from '../../../src/core/progress/summary';
import { fieldsFor, typingAt } from '../../../src/core/progress/typing';
import { aCheckIn, aGoal } from './a-goal';

const TODAY = '2026-11-25';
const entry = (some: Partial<Entry> = {}): Entry => ({ ...EMPTY_ENTRY, day: TODAY, to: 'daily', ...some });
const run = aGoal({ current: 2 });
const calm = aGoal({ path: 'Goals/Calm.md', kind: 'therapy', title: 'Calm' });

describe('what was typed into a check-in', () => {
	it('is read with its numbers, and 0 is one', () => {
		expect(readEntry(entry({ current: ' 3,5 ', morale: 'low', text: ' a\nb ' }), 'life', TODAY)).toEqual({
			ok: true,
			checked: { fields: { current: 3.5, morale: 'low' }, text: 'a b', day: TODAY },
		});
		expect(readEntry(entry({ current: '0' }), 'life', TODAY)).toMatchObject({
			checked: { fields: { current: 0 } },
		});
	});

	it.each<[string, Partial<Entry>, string]>([
		['letters for a number', { current: 'far' }, 'current'],
		['two numbers', { current: '3 or 4' }, 'current'],
		['a day ahead', { current: '3', day: '2026-11-26' }, 'day'],
		['a day that is none', { current: '3', day: '2026-02-30' }, 'day'],
		['nothing at all', {}, 'all'],
		['words alone in the journal', { text: 'fine' }, 'all'],
	])('%s is answered with one sentence', (_, some, where) => {
		const read = readEntry(entry(some), 'life', TODAY);
		expect(read.ok ? [] : Object.keys(read.objections)).toEqual([where]);
	});

	it('words alone are enough in the goal note', () => {
		expect(readEntry(entry({ text: 'fine', to: 'goal' }), 'life', TODAY).ok).toBe(true);
	});

	it('never mixes the fields of the two kinds', () => {
		const all = entry({
			current: '3',
			morale: 'good',
			confidence: 4,
			stage: 'naming',
			noticed: 'x',
			closeness: 2,
			sitting: 'heavy',
			talked: true,
		});
		const keys = (kind: Goal['kind']) => {
			const read = readEntry(all, kind, TODAY);
			return read.ok ? Object.keys(read.checked.fields) : [];
		};
		expect(keys('life')).toEqual(['current', 'morale', 'confidence']);
		expect(keys('therapy')).toEqual(['current', 'stage', 'noticed', 'closeness', 'sitting', 'talked']);
	});
});

describe('the properties after a check-in', () => {
	it('follow it, unless a later check-in has said otherwise', () => {
		const later = [aCheckIn('2026-11-24', { current: 5 })];
		expect(propertiesAfter(run, later, { fields: { current: 3 }, day: TODAY })).toEqual({ current: 3 });
		expect(propertiesAfter(run, later, { fields: { current: 3 }, day: '2026-11-20' })).toEqual({});
		expect(propertiesAfter(calm, [], { fields: { stage: 'naming', talked: true }, day: TODAY })).toEqual({
			stage: 'naming',
			talked_about: TODAY,
		});
		expect(
			propertiesAfter({ ...calm, talkedAbout: TODAY }, [], { fields: { talked: true }, day: '2026-11-01' }),
		).toEqual({});
	});

	it('never hold how often a rhythm was kept', () => {
		expect(propertiesAfter(aGoal({ measure: 'rhythm' }), [], { fields: { current: 2 }, day: TODAY })).toEqual(
			{},
		);
	});
});

describe('changing how a goal stands', () => {
	it('offers what it is not', () => {
		expect(choicesFor(run)).toEqual(['done', 'resting', 'released']);
		expect(choicesFor({ status: 'resting' })).toEqual(['done', 'released', 'active']);
	});

	it('keeps what can be done now as competence, and says it in the line', () => {
		expect(standAs(run, 'done', ' start\nslowly ', TODAY)).toEqual({
			properties: { status: 'done', competence: 'start slowly' },
			line: '- Reached on 2026-11-25. start slowly',
		});
		expect(standAs(calm, 'done', 'I can wait', TODAY)).toEqual({
			properties: { status: 'done', competence: 'I can wait' },
			line: '- Settled for now, on 2026-11-25. I can wait',
		});
		expect(standAs(run, 'released', 'the choir', TODAY).line).toBe(
			'- Let go on 2026-11-25. I’d rather give this energy to: the choir',
		);
	});

	it('its line is never a check-in, whatever the answer', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('done' as const, 'resting' as const, 'released' as const, 'active' as const),
				fc.oneof(fc.string(), fc.constant('(current:: 3)'), fc.constant('[stage:: naming] 2026-01-01')),
				(status, said) => {
					const { line } = standAs(run, status, said, TODAY);
					expect(readJournal(`## Check-ins\n${line}\n`, true).lines).toEqual([]);
				},
			),
		);
	});
});

/** An index of what is handed in. */
function known(goals: readonly Goal[], checkIns: readonly CheckIn[]): Known & { goals(): readonly Goal[] } {
	return {
		goals: () => goals,
		entry: (path) => {
			const goal = goals.find((one) => one.path === path);
			return goal && { goal, body: null };
		},
		edgesTo: () => [],
		checkIns: (path) => checkIns.filter((one) => one.goal === path),
		mentions: (goal) => [
			{ goal, note: 'Journal/x.md', day: '2026-11-12' },
			{ goal, note: 'Journal/y.md', day: '2027-01-01' },
		],
	};
}

describe('where a goal stands', () => {
	const said = [
		aCheckIn('2026-11-10', { current: 3 }),
		aCheckIn('2026-11-20', { current: 3, morale: 'good' }),
		aCheckIn('2026-11-30', { current: 9 }),
	];

	it('counts up to today and lists what is later', () => {
		expect(standing(run.path, known([run], said), TODAY)).toMatchObject({
			current: 3,
			counted: 2,
			mentions: 1,
			lastActive: '2026-11-20',
			lastMoved: '2026-11-10',
			differs: { property: 2, checkIn: 3 },
		});
		expect(standing(run.path, known([run], said), TODAY).checkIns).toHaveLength(3);
	});

	it('knows the property where no check-in has a number, and nothing of a note that is no goal', () => {
		expect(standing(run.path, known([run], []), TODAY)).toMatchObject({
			current: 2,
			differs: null,
			counted: 0,
		});
		expect(standing('x.md', known([run], []), TODAY)).toMatchObject({
			current: null,
			checkIns: [],
			value: null,
		});
	});

	it('a rhythm’s number counts times and differs from nothing', () => {
		const goal = aGoal({ measure: 'rhythm', target: 1, current: 7 });
		expect(standing(goal.path, known([goal], said), TODAY).differs).toBeNull();
	});

	it('the summary counts active life goals, and active goals written about this month', () => {
		const goals = [run, calm, aGoal({ path: 'b', status: 'resting' }), aGoal({ path: 'c' })];
		const index = known(goals, [
			...said,
			aCheckIn('2026-11-02', {}, { goal: calm.path }),
			aCheckIn('2026-10-31', {}, { goal: 'c' }),
			aCheckIn('2026-11-28', {}, { goal: 'c' }),
			aCheckIn('2026-11-02', {}, { goal: 'b' }),
		]);
		const all = goals.map((goal) => ({ goal, standing: standing(goal.path, index, TODAY) }));
		expect(summary(all, TODAY)).toEqual({ active: 2, movedThisMonth: 2 });
	});

	it('goals due to be looked at are offered first, then those last written about', () => {
		const goals = [
			aGoal({ path: 'old', title: 'Old' }),
			aGoal({ path: 'rest', title: 'Rest', status: 'resting' }),
			aGoal({ path: 'new', title: 'New' }),
			aGoal({ path: 'due', title: 'Due', due: '2026-11-01' }),
		];
		const last = (path: string) => ({ lastActive: { old: '2026-01-01', new: '2026-11-01' }[path] ?? null });
		expect(forCheckIn(goals, last, TODAY).map(({ path }) => path)).toEqual(['due', 'new', 'old', 'rest']);
	});
});

describe('looking back', () => {
	const secret = aGoal({ path: 'Goals/Secret.md', title: 'Secret', private: true });
	const rest = aGoal({ path: 'Goals/Rest.md', title: 'Rest', status: 'resting' });
	const index = known(
		[calm, run, secret, rest],
		[
			aCheckIn('2026-09-30', { current: 1.5 }),
			aCheckIn('2026-11-02', { current: 2 }, { text: 'Rain' }),
			aCheckIn('2026-11-20', { current: 3.6, morale: 'steady' }, { text: 'as with Secret' }),
			aCheckIn('2026-11-26', { current: 9 }),
			aCheckIn('2026-11-12', { stage: 'naming', noticed: 'I went quiet', talked: true }, { goal: calm.path }),
			aCheckIn('2026-11-12', { current: 1 }, { goal: secret.path }),
		],
	);
	const span = { from: '2026-10-27', to: TODAY };
	const sources = {
		index,
		link: ({ title }: Goal) => `[[${title}]]`,
		allowed: (text: string) => !text.includes('Secret'),
		balance: 'You have some of each: 3 life, 2 therapy.',
		today: TODAY,
	};

	it('looks at active goals that are not private, life first', () => {
		expect(lookedAt(index, span).map(({ goal }) => goal.title)).toEqual(['Run', 'Calm']);
	});

	it('makes the note of what is ticked', async () => {
		const all = lookBackNote(sources, span, new Set([run.path, calm.path, secret.path]));
		expect(all.fileName).toBe('Look back 2026-10-27 to 2026-11-25.md');
		await expect(all.text).toMatchFileSnapshot('../../expected/progress/look-back.md');
		expect(lookBackNote(sources, span, new Set([run.path])).text).not.toContain('Calm');
	});

	it('what is veiled on the screen shows by kind only', () => {
		const seen = { ...sources, link: () => 'Therapy goal', veiled: ({ kind }: Goal) => kind === 'therapy' };
		const { text } = lookBackNote(seen, span, new Set([calm.path]));
		expect(text).not.toMatch(/Calm|quiet|naming/);
		expect(text).toContain('### Therapy goal');
	});

	it('nothing in it reads back as a check-in', () => {
		const { text } = lookBackNote(sources, span, new Set([run.path, calm.path]));
		expect(readJournal(text, false).lines).toEqual([]);
	});
});

describe('while a check-in is typed', () => {
	const goalOf = (target: string) => (target === 'Run' ? run : target === 'Calm' ? calm : null);
	const at = (text: string, ready: number | null = null) => {
		const ch = text.indexOf('|');
		return typingAt(text.replace('|', ''), ch, { trigger: '@@', ready, goalOf });
	};

	it.each([
		['@@|', { offers: 'goals', from: 0, query: '', bare: true }],
		['- @@ru|', { offers: 'goals', from: 2, query: 'ru', bare: false }],
		['With [[Mara]] @@ru|', { offers: 'goals', from: 14, query: 'ru' }],
		['- [[Run]] @@mo|', { offers: 'fields', from: 10, query: 'mo', goal: run }],
		['A line with [[Run]] @@mo|', { offers: 'goals' }],
		['- [[Run]] (morale:: st|)', { offers: 'words', from: 20, query: 'st', key: 'morale' }],
		['- [[Calm]] [stage::|]', { offers: 'words', from: 19, query: '', key: 'stage' }],
	])('%s', (text, expected) => {
		expect(at(text)).toMatchObject(expected);
	});

	it.each(['- [[Run]] |', '- [[Run]] (current:: 3|)', 'a@b|', '- (morale:: st|', '@@run]|'])(
		'offers nothing at %s',
		(text) => {
			expect(at(text)).toBeNull();
		},
	);

	it('offers fields without the trigger right after a goal was put there', () => {
		expect(at('- [[Run]] cu|', 10)).toMatchObject({ offers: 'fields', from: 10, query: 'cu' });
		expect(at('- [[Run]] was, fine|', 10)).toBeNull();
		expect(typingAt('@@', 2, { trigger: '', ready: null, goalOf })).toBeNull();
	});

	it('in the goal’s own note a dated line needs no link', () => {
		const own = (line: string) =>
			typingAt(line, line.length, { trigger: '@@', ready: null, goalOf, own: run });
		expect(own('- 2026-11-25 @@cu')).toMatchObject({ offers: 'fields', goal: run, query: 'cu' });
		expect(own('- @@cu')).toMatchObject({ offers: 'goals' });
	});

	it('offers the fields of the kind that are not there yet', () => {
		expect(fieldsFor(run, '- [[Run]] (morale:: low)')).toEqual(['current', 'confidence']);
		expect(fieldsFor(calm, '- [[Calm]]')).toEqual(['noticed', 'stage', 'closeness', 'sitting', 'talked']);
		expect(fieldsFor(aGoal({ measure: 'steps' }), '')).toEqual(['morale', 'confidence']);
	});
});

describe('a block in a note', () => {
	const goals = [
		run,
		calm,
		aGoal({ path: 'Goals/Swim.md', title: 'Swim', areas: ['fitness'], status: 'done' }),
		aGoal({ path: 'Goals/S.md', title: 'S', private: true }),
	];
	const goalOf = (target: string) => goals.find(({ title }) => title === target)?.path ?? null;
	it.each<[string, string[], number]>([
		['', ['Run', 'Calm'], 0],
		['all', ['Run', 'Calm', 'Swim'], 0],
		['[[Run]]\n[[Run]]', ['Run'], 0],
		['goal: calm', ['Calm'], 0],
		['area: Sport', ['Swim'], 0],
		['fitness', ['Swim'], 0],
		['[[S]]', [], 1],
		['Nobody\nRun', ['Run'], 1],
	])('%j shows %j', (source, titles, said) => {
		const asked = readBlock(source, goals, goalOf);
		expect(asked.goals.map(({ title }) => title)).toEqual(titles);
		expect(asked.said).toHaveLength(said);
	});
});
