import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, areaLabel, areaSlug } from '../../../src/core/goal/areas';
import { FIELDS } from '../../../src/core/goal/fields';
import { KINDS, STATUSES, type Goal } from '../../../src/core/goal/goal';
import { nameOf, readGoal } from '../../../src/core/goal/read';
import { statusWord } from '../../../src/core/goal/status';
import { fieldWords } from '../../../src/core/words/fields';

function goalOf(properties: object): Goal {
	const reading = readGoal('Goals/A.md', properties);
	if (reading.is !== 'goal') throw new Error('not a goal');
	return reading.goal;
}
const life = (properties: object): Goal => goalOf({ goal_type: 'life', ...properties });
const therapy = (properties: object): Goal => goalOf({ goal_type: 'therapy', ...properties });
const said = (properties: object): string[] => {
	const reading = readGoal('A.md', { goal_type: 'life', ...properties });
	return reading.is === 'goal'
		? reading.problems.map(({ property, message }) => `${property}: ${message}`)
		: [];
};

describe('every property', () => {
	it('is declared once, with words, and covers the whole goal', () => {
		expect(FIELDS.map(({ property }) => property).sort()).toEqual(
			Object.keys(fieldWords)
				.filter((property) => property !== 'goal_type')
				.sort(),
		);
		expect(Object.keys(life({})).sort()).toEqual(['path', 'kind', ...FIELDS.map(({ key }) => key)].sort());
	});

	it('read in its usual form makes no problem', () => {
		const usual = {
			title: 'A',
			area: ['work', 'my own'],
			status: 'active',
			importance: 2,
			why: 'x',
			started: '2026-01-01',
			private: false,
			publish: true,
			measure: 'number',
			per: 'week',
			unit: 'km',
			start_value: 0,
			target: 5.5,
			current: -1,
			due: '2026-06-30',
			review: '2026-06-30T10:00',
			confidence: 0,
			next_step: 'x',
			competence: 'x',
			smart_skip: ['S', 'M.none', 'all'],
			part_of: ['[[B]]'],
			practice_for: '[[B]]',
			hinders: ['[[C]]'],
			tags: ['x'],
		};
		expect(said(usual)).toEqual([]);
		expect(life(usual)).toMatchObject({
			areas: ['work', 'my own'],
			target: 5.5,
			review: '2026-06-30',
			partOf: [{ target: 'B' }],
		});
	});

	it('never throws and always gives a whole goal, whatever stands there', () => {
		const anything = fc.oneof(
			fc.anything({
				withDate: true,
				withMap: true,
				withSet: true,
				withTypedArray: true,
				withNullPrototype: true,
				withBigInt: true,
			}),
			fc.constantFrom(new Date(Number.NaN), new Uint8Array(2), Symbol.iterator, () => 1),
		);
		const properties = fc.dictionary(
			fc.constantFrom(...FIELDS.map(({ property }) => property), '__proto__', 'constructor', 'Due', 'TITLE'),
			anything,
		);
		fc.assert(
			fc.property(fc.constantFrom(...KINDS), properties, (goal_type, more) => {
				const reading = readGoal('Goals/A.md', { ...more, goal_type });
				expect(reading.is).toBe('goal');
				if (reading.is !== 'goal') return;
				expect(Object.keys(reading.goal).sort()).toEqual(Object.keys(life({})).sort());
				expect(reading.goal.title).not.toBe('');
				for (const { message } of reading.problems) expect(message).not.toMatch(/\[object|undefined|NaN/);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('reading kindly', () => {
	it('takes other spellings of a word, and names the usual form', () => {
		expect(life({ status: ' Paused ' }).status).toBe('resting');
		expect(said({ status: ' Paused ' })).toEqual(['status: Read as resting, the usual form.']);
		expect(said({ status: 'sometime' })).toEqual([
			'status: Not recognised. Usually one of: someday, active, resting, done, released.',
		]);
		expect(life({ status: 'sometime' }).status).toBe('active');
		expect(life({ measure: ['rhythm'] }).measure).toBe('rhythm');
	});

	it('takes numbers as text, and nothing that only looks like one', () => {
		expect(life({ target: '40' }).target).toBe(40);
		expect(said({ target: '40' })).toEqual([]);
		for (const target of [
			'5 km',
			'0x1F',
			'',
			Number.NaN,
			Number.POSITIVE_INFINITY,
			true,
			[1, 2],
			'1e3',
			'1,5',
		])
			expect(life({ target }).target, String(target)).toBeNull();
		expect(life({ confidence: 11 }).confidence).toBeNull();
		expect(life({ importance: 1.5 }).importance).toBeNull();
	});

	it('takes letters and rules to leave out as they are typed: one line, any case', () => {
		expect(life({ smart_skip: 's, M w.TRY-to' }).smartSkip).toEqual(['S', 'M', 'W.try-to']);
		expect(life({ smart_skip: ['m.None', 'ALL'] }).smartSkip).toEqual(['M.none', 'all']);
		expect(life({ smart_skip: [['S']] }).smartSkip).toEqual([]);
	});

	it('finds areas by slug, label or alias, and keeps the words of the person', () => {
		expect(
			life({ area: ['Career', 'Partner & love', 'Anger & aggression', 'Sailing', 'work'] }).areas,
		).toEqual(['work', 'relationship', 'aggression', 'Sailing']);
		expect(areaSlug('  My   Own ')).toBe('My Own');
		expect(AREAS.filter(({ kind }) => kind === 'life')).toHaveLength(11);
		expect(AREAS.filter(({ kind }) => kind === 'therapy')).toHaveLength(10);
		for (const { slug, label, aliases } of AREAS) {
			expect(areaLabel(slug)).toBe(label);
			for (const name of [slug, label, label.toUpperCase(), ...aliases]) expect(areaSlug(name)).toBe(slug);
		}
	});

	it('keeps what is unclear private, and says so', () => {
		for (const value of [true, 'yes', 'TRUE', 1, 'perhaps', ['x'], { a: 1 }])
			expect(life({ private: value }).private, String(value)).toBe(true);
		for (const value of [false, 'no', 'False', 0, null, ''])
			expect(life({ private: value }).private, String(value)).toBe(false);
		expect(said({ private: 'perhaps' })).toEqual([
			'private: Not clear, so this stays private. Usually true or false.',
		]);
	});

	it('falls back to the file name for a title, white space collapsed', () => {
		expect(life({ title: ' a \n b ' }).title).toBe('a b');
		expect(life({ title: '' }).title).toBe('A');
		expect(life({ title: '{{title}}' }).title).toBe('A');
		expect(life({ title: 2026 }).title).toBe('2026');
		expect(nameOf('x/y.z/A.b.MD')).toBe('A.b');
	});

	it('leaves what belongs to the other kind where it is', () => {
		expect(therapy({ due: '2026-01-01', confidence: 3, measure: 'number', target: 3 })).toMatchObject({
			due: null,
			confidence: null,
			measure: 'number',
			target: 3,
		});
		expect(life({ stage: 'naming', closeness: 3, agreed: 'yes', serves: '[[B]]' })).toMatchObject({
			stage: null,
			closeness: null,
			agreed: null,
			serves: [{ target: 'B' }],
		});
		expect(said({ stage: 'nonsense' })).toEqual([]);
	});

	it('reads one property under two spellings once', () => {
		expect(life({ Due: '2026-01-01' }).due).toBe('2026-01-01');
		expect(life({ due: '2026-02-02', Due: '2026-01-01' }).due).toBe('2026-02-02');
		expect(said({ due: '2026-02-02', Due: '2026-01-01' })).toEqual([
			'due: "Due" is here too; only "due" is read.',
		]);
	});

	it('tells the line of a problem, under the spelling that stands there', () => {
		const reading = readGoal('A.md', { goal_type: 'life', Due: 'soon' }, (name) =>
			name === 'Due' ? 7 : null,
		);
		expect(reading.is === 'goal' && reading.problems.map(({ line }) => line)).toEqual([7, 7]);
	});
});

describe('a note that is no goal', () => {
	it.each([
		[null],
		[undefined],
		['text'],
		[3],
		[[{ goal_type: 'life' }]],
		[{}],
		[{ goaltype: 'life' }],
		[Object.create({ goal_type: 'life' })],
	])('%j is left alone', (frontmatter) => {
		expect(readGoal('A.md', frontmatter)).toEqual({ is: 'none' });
	});

	it.each(['project', 'ｌｉｆｅ', 1, null, '', ['life', 'therapy'], {}])(
		'of kind %j is unreadable, in one sentence',
		(goal_type) => {
			const reading = readGoal('A.md', { goal_type });
			expect(reading).toMatchObject({
				is: 'unreadable',
				reason: expect.stringMatching(/usually life or therapy\.$/) as string,
			});
			expect(reading).not.toHaveProperty('private');
			expect(readGoal('A.md', { goal_type, private: true })).toMatchObject({ private: true });
		},
	);
});

it('status words follow the kind of goal', () => {
	expect(statusWord('done', 'life')).toBe('Reached');
	expect(statusWord('done', 'therapy')).toBe('Settled for now');
	for (const status of STATUSES) expect(life({ status: status.toUpperCase() }).status).toBe(status);
	expect(life({ status: 'blocked' }).status).toBe('active');
});
