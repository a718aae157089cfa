/** What holds for any text: silence where it is promised, offsets that point at the words, quick answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGoal } from '../../../src/core/goal/read';
import { STATUSES } from '../../../src/core/goal/goal';
import type { GoalBody } from '../../../src/core/index/facts';
import { check } from '../../../src/core/smart/check';
import { suggestKind } from '../../../src/core/smart/kind';
import type { Checked, SmartOptions } from '../../../src/core/smart/rule';
import { RULES } from '../../../src/core/smart/rules';
import { plain } from '../../../src/core/smart/text/plain';
import { checkText } from './line';
import { ownRows } from '../../evaluate/rows.mts';

const OPTIONS: SmartOptions = { today: '2026-11-25', dateOrder: 'dmy' };
const SOME = [...ownRows('hard'), ...ownRows('kinds')].map(({ text }) => text);
const words = fc.oneof(
	fc.constantFrom(...SOME),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
	fc
		.array(
			fc.constantFrom(
				...SOME.flatMap((text) => text.split(' ')),
				',',
				'.',
				'\n',
				'**',
				'“',
				'—',
				'\u00a0',
				'  ',
			),
			{ maxLength: 25 },
		)
		.map((parts) => parts.join(' ')),
);
const body = (text: string): GoalBody => ({
	helps: [],
	boxes: { ticked: 0, all: 0 },
	pieces: [{ where: 'first', text, from: 40, line: 4 }],
	textStart: { from: 40, line: 4 },
});

function checked(properties: Record<string, unknown>, text: string): Checked {
	const reading = readGoal('Goals/One.md', { title: text, ...properties });
	if (reading.is !== 'goal') throw new Error('not a goal');
	return check({ goal: reading.goal, body: body(text), linked: false }, OPTIONS);
}

/** Words alone: neither signs nor spaces, nor where a link leads. */
const bare = (text: string): string => plain(text).raw.replace(/[^\p{L}\p{N}]+/gu, '');

describe('the linter', () => {
	it('never says anything about a therapy goal, whatever its text and properties', () => {
		fc.assert(
			fc.property(
				words,
				fc.dictionary(
					fc.constantFrom('target', 'due', 'confidence', 'measure', 'unit', 'smart_skip', 'status'),
					fc.constantFrom<unknown>(3, 'number', '2020-01-01', 'active', 'M'),
				),
				(text, properties) => {
					expect(checked({ ...properties, goal_type: 'therapy' }, text)).toEqual({
						letters: null,
						findings: [],
						answers: [],
					});
				},
			),
		);
	});

	it.each(STATUSES.filter((status) => status !== 'active'))(
		'never says anything about a life goal that is %s',
		(status) => {
			fc.assert(
				fc.property(words, (text) => {
					expect(checked({ goal_type: 'life', status }, text)).toEqual({
						letters: null,
						findings: [],
						answers: [],
					});
				}),
				{ numRuns: 30 },
			);
		},
	);

	it('quotes the words it points at, without their Markdown', () => {
		fc.assert(
			fc.property(words, (text) => {
				const { findings, answers } = checkText(text, undefined, OPTIONS);
				for (const { from, to, evidence } of [...findings, ...answers]) {
					expect(from === null).toBe(to === null);
					if (from === null || to === null) continue;
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(text.length);
					expect(bare(text.slice(from, to))).toBe(bare(evidence ?? ''));
					expect(evidence).not.toMatch(/[*_`~#[\]]/);
				}
			}),
		);
	});

	it('asks at most one question for each letter, and one each of the gentle extras', () => {
		fc.assert(
			fc.property(words, (text) => {
				const slots = checkText(text, undefined, OPTIONS).findings.map(({ rule }) => rule.charAt(0));
				expect(new Set(slots).size).toBe(slots.length);
			}),
		);
	});

	it('asks about every letter that is missing, and about no letter that is skipped', () => {
		fc.assert(
			fc.property(
				words,
				fc.subarray(['S', 'M', 'A', 'R', 'T', 'all', 'M.none', 'T.open-rhythm', 'W.away']),
				(text, skip) => {
					const { letters, findings } = checkText(text, { smart_skip: skip }, OPTIONS);
					for (const letter of ['S', 'M', 'A', 'R', 'T'] as const) {
						const asked = findings.filter((finding) => finding.letter === letter);
						if (letters?.[letter] === 'missing') expect(asked).toHaveLength(1);
						if (letters?.[letter] === 'skipped' || skip.includes('all')) expect(asked).toEqual([]);
						if (skip.includes(letter) || skip.includes('all')) expect(letters?.[letter]).toBe('skipped');
					}
					for (const { rule } of findings) expect(skip).not.toContain(rule);
				},
			),
		);
	});

	it('is silent where every rule is switched off', () => {
		fc.assert(
			fc.property(words, (text) => {
				expect(checkText(text, undefined, { ...OPTIONS, off: RULES.map(({ id }) => id) }).findings).toEqual(
					[],
				);
			}),
			{ numRuns: 30 },
		);
	});

	it('does not ask for a measure or a date of an open goal', () => {
		fc.assert(
			fc.property(words, (text) => {
				const { letters, findings } = checkText(text, { measure: 'open' }, OPTIONS);
				expect([letters?.M, letters?.T]).toEqual(['skipped', 'skipped']);
				expect(findings.filter(({ letter }) => letter === 'M' || letter === 'T')).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});

	it('takes properties before words', () => {
		fc.assert(
			fc.property(words, (text) => {
				const { letters } = checkText(
					text,
					{ target: 3, due: '2027-01-01', confidence: 5, why: 'It is time.' },
					OPTIONS,
				);
				expect([letters?.M, letters?.A, letters?.R, letters?.T]).toEqual([
					'found',
					'found',
					'found',
					'found',
				]);
			}),
			{ numRuns: 50 },
		);
	});

	it('answers the same whatever the length of spaces, and the letters do not hang on capitals of the first word', () => {
		for (const text of SOME) {
			const spaced = text.replace(/ /g, '  ');
			expect(checkText(spaced, undefined, OPTIONS).letters, text).toEqual(
				checkText(text, undefined, OPTIONS).letters,
			);
		}
	});
});

const HOSTILE = [
	'a'.repeat(50_000),
	'1'.repeat(50_000),
	' '.repeat(50_000),
	'1,'.repeat(25_000),
	'by the end of the '.repeat(2_800),
	'every other single '.repeat(2_700),
	'i have been '.repeat(4_200),
	'because i '.repeat(5_000),
	'even if, which '.repeat(3_400),
	'and so i can stop needing '.repeat(1_950),
	'in the next about 2-'.repeat(2_500),
	'[['.repeat(25_000),
	'\n- '.repeat(16_000),
	'\n'.repeat(50_000),
	'3 times a '.repeat(5_000),
	'confidence '.repeat(4_600),
	'(8/10 '.repeat(8_400),
	'from five from '.repeat(3_400),
	'a-'.repeat(25_000),
	"a'".repeat(25_000),
	'December 2027 of '.repeat(3_000),
	'\u0130'.repeat(50_000),
	'before my next '.repeat(3_400),
	'without any no '.repeat(3_400),
];

it.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 18)), text] as const))(
	'finishes at once on %s…',
	(_, text) => {
		const start = performance.now();
		checkText(text, undefined, OPTIONS);
		suggestKind(text);
		expect(performance.now() - start).toBeLessThan(1000);
	},
);
