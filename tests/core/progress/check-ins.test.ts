import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfDate } from '../../../src/core/day';
import { MORALES, SITTINGS, STAGES } from '../../../src/core/goal/goal';
import type { CheckInFields } from '../../../src/core/index/facts';
import { readCheckIn, readJournal } from '../../../src/core/progress/check-ins';
import { oneLine } from '../../../src/core/progress/fields';
import { writeFields } from '../../../src/core/progress/known-fields';
import { checkInLine } from '../../../src/core/progress/write-check-in';

const TODAY = '2026-11-25';
const journal = (text: string) => readJournal(text, false);
const only = (line: string, own = false) => readJournal(own ? `## Check-ins\n${line}` : line, own).lines[0];

describe('a check-in line', () => {
	it('is read in the goal note with its day, fields and words', () => {
		expect(only('- 2026-03-04 (current:: 12) (morale:: steady) Knee held up.', true)).toEqual({
			link: null,
			others: [],
			day: '2026-03-04',
			fields: { current: 12, morale: 'steady' },
			text: 'Knee held up.',
			line: 1,
		});
	});

	it('is read in a journal note with its link', () => {
		expect(only('- [[How I attach]] (stage:: naming) (noticed:: I went quiet and knew it)')).toMatchObject({
			link: { target: 'How I attach' },
			day: null,
			fields: { stage: 'naming', noticed: 'I went quiet and knew it' },
			text: '',
		});
	});

	it.each([
		['* [[Run]] (current:: 3)', { current: 3 }],
		['+ [[Run]] [current:: 3]', { current: 3 }],
		['1. [[Run]] (current::3)', { current: 3 }],
		['12) [[Run]] ( Current :: 3 )', { current: 3 }],
		['- [x] [[Run]] (current:: 3)', { current: 3 }],
		['\t- [X] [[Run]] (current:: 3)', { current: 3 }],
		['- (current:: 3) with [[Run]]', { current: 3 }],
		['- [Run](Goals/Run%205%20km.md) (current:: 3)', { current: 3 }],
		['- [[Run]] (current:: 3,2 km)', { current: 3.2 }],
		['- [[Run]] (current:: 1,850)', { current: 1850 }],
		['- [[Run]] (current:: 0)', { current: 0 }],
		['- [[Run]] (current:: −2.5)', { current: -2.5 }],
		['- [[Run]] (confidence:: 7/10) (morale:: Good)', { confidence: 7, morale: 'good' }],
		[
			'- [[A]] (noticed:: (quiet) [again] (and (again))) (talked:: ✓)',
			{
				noticed: '(quiet) [again] (and (again))',
				talked: true,
			},
		],
		['- [[A]] (sitting:: lighter)(closeness:: 4)', { sitting: 'lighter', closeness: 4 }],
	])('%s is one', (line, fields) => {
		expect(only(line)?.fields).toEqual(fields);
	});

	it.each([
		'[[Run]] (current:: 3)',
		'- [ ] [[Run]] (current:: 3)',
		'- [[Run]] was good',
		'- (current:: 3)',
		'- [[Run]] (weather:: rain)',
		'- [[Run]] (current:: )',
		'- [[Run]] (current: 3)',
		'- [[Run]] `(current:: 3)`',
		'- `[[Run]]` (current:: 3)',
		'- [[Run]] (current:: 3',
		'```\n- [[Run]] (current:: 3)\n```',
		'%%\n- [[Run]] (current:: 3)\n%%',
		'<!--\n- [[Run]] (current:: 3)\n-->',
		'---\nlist:\n- [[Run]] (current:: 3)\n---',
	])('%s is none', (text) => {
		expect(journal(text).lines).toEqual([]);
	});

	it.each([
		['(current:: a lot)', {}],
		['(confidence:: 11)', {}],
		['(stage:: healed)', {}],
		['(talked:: perhaps)', {}],
		['(current:: 3 or 4)', {}],
		['(current:: 1) (current:: 2)', { current: 2 }],
	])('keeps what cannot be read in the text: %s', (written, fields) => {
		const line = only(`- [[Run]] ${written} fine`);
		expect(line?.fields).toEqual(fields);
		expect(line?.text).toBe(Object.keys(fields).length ? '(current:: 1) fine' : `${written} fine`);
	});

	it.each([
		['- 2026-03-04 [[Run]] (current:: 3) fine', '2026-03-04', 'fine'],
		['- [[Run]] 2026-03-04: (current:: 3) fine', '2026-03-04', 'fine'],
		['- **2026-03-04** 10:30 [[Run]] (current:: 3) fine', '2026-03-04', '10:30 fine'],
		['- 2026-03-04 10:30 [[Run]] (current:: 3)', '2026-03-04', ''],
		['- [[2026-03-04]] [[Run]] (current:: 3) fine', '2026-03-04', 'fine'],
		['- [[Run]] (current:: 3) since 2026-03-04', null, 'since 2026-03-04'],
		['- 2026-02-30 [[Run]] (current:: 3)', null, '2026-02-30'],
	])('is dated by a date before its words: %s', (line, day, text) => {
		expect(only(line)).toMatchObject({ day, text, link: { target: 'Run' } });
	});

	it('belongs to its first link, the others are kept beside it', () => {
		const line = only('- [[Run]] (current:: 3) like [[Sunday|on Sunday]] (noticed:: with [[Mara]])');
		expect(line?.link?.target).toBe('Run');
		expect(line?.others.map(({ target }) => target)).toEqual(['Sunday', 'Mara']);
		expect(line?.text).toBe('like on Sunday');
	});

	it('under "Check-ins" of a goal needs a date or a field, and no link', () => {
		const text =
			'# A\n- 2026-03-04 no\n## Check-ins\n- 2026-03-05 yes\n- plain\n### March\n- (current:: 1)\n## Next\n- 2026-03-06 no';
		expect(readJournal(text, true).lines.map(({ line, day }) => [line, day])).toEqual([
			[3, '2026-03-05'],
			[6, null],
		]);
		expect(readJournal(text, false).lines).toEqual([]);
	});

	it('leaves a block id out of the words', () => {
		expect(only('- [[Run]] (current:: 3) fine ^a1b2c3')?.text).toBe('fine');
	});
});

describe('mentions of a note', () => {
	it('are its other links, each target once, outside check-in lines, code and comments', () => {
		const text =
			'[[A]] and [[A|again]] [B](B.md)\n- [[C]] (current:: 1)\n- [[D]]\n`[[E]]`\n```\n[[F]]\n```\n%%\n[[G]]\n%%';
		expect(journal(text).mentions.map(({ target }) => target)).toEqual(['A', 'B', 'D']);
	});
});

const words = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc
		.array(
			fc.constantFrom(
				'a',
				'b c',
				'(',
				')',
				'[',
				']',
				'\\',
				'`',
				'%%',
				'::',
				'current',
				'(current:: 3)',
				'2026-03-04',
				'^id',
				'<!--',
				'-',
				'\n',
				'!',
				'|',
				'ß',
				'🌱',
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join(' ')),
	fc
		.array(fc.constantFrom('(', ')', '[', ']', '\\', '`', 'x', ' ', ':', '%'), { maxLength: 14 })
		.map((p) => p.join('')),
);
const amount = fc
	.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
	.map((n) => Math.round(n * 1000) / 1000 || 0);
const rating = fc.integer({ min: 0, max: 10 });
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const fieldsArbitrary: fc.Arbitrary<CheckInFields> = fc
	.record({
		current: optional(amount),
		morale: optional(fc.constantFrom(...MORALES)),
		confidence: optional(rating),
		stage: optional(fc.constantFrom(...STAGES)),
		noticed: optional(words.map(oneLine)),
		closeness: optional(rating),
		sitting: optional(fc.constantFrom(...SITTINGS)),
		talked: optional(fc.boolean()),
	})
	.map(
		(fields) =>
			Object.fromEntries(
				Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
			) as CheckInFields,
	);
const day = fc
	.date({ min: new Date(2000, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true })
	.map((date) => dayOfDate(date));
/** Links inside the person's own words are read as their text; that is not what this law is about. */
const linkless = (text: string) => !/\]\]|\]\(/.test(text);

describe('laws of the line', () => {
	it('reading what was written in a journal gives it back', () => {
		fc.assert(
			fc.property(fieldsArbitrary, words.filter(linkless), optional(day), (fields, text, dated) => {
				fc.pre(Object.keys(fields).length > 0);
				const line = checkInLine({ link: '[[Run 5 km]]', day: dated ?? null, fields, text }, TODAY);
				expect(line).not.toMatch(/[\r\n]/);
				const read = journal(`# 2026-11-25\n\n${line}\n- next`).lines;
				expect(read).toHaveLength(1);
				expect(read[0]).toMatchObject({ link: { target: 'Run 5 km' }, fields, text: oneLine(text) });
				if (dated) expect(read[0]?.day).toBe(dated);
				else expect([null, TODAY]).toContain(read[0]?.day);
			}),
			{ numRuns: 2000 },
		);
	});

	it('reading what was written in a goal note gives it back', () => {
		fc.assert(
			fc.property(fieldsArbitrary, words.filter(linkless), day, (fields, text, dated) => {
				const line = checkInLine({ link: null, day: dated, fields, text }, TODAY);
				expect(readJournal(`## Check-ins\n${line}\n`, true).lines).toEqual([
					{ link: null, others: expect.any(Array), day: dated, fields, text: oneLine(text), line: 1 },
				]);
			}),
			{ numRuns: 2000 },
		);
	});

	it('a hand edit elsewhere in the line leaves the fields as they were', () => {
		const edits = fc.constantFrom(
			'later',
			'(weather:: rain)',
			'#tag',
			'**bold**',
			':)',
			'[[Mara]]',
			'==so==',
		);
		fc.assert(
			fc.property(fieldsArbitrary, edits, fc.nat(), (fields, edit, where) => {
				fc.pre(Object.keys(fields).length > 0);
				const written = Object.entries(fields).map(([key, value]) => writeFields({ [key]: value }));
				const parts = ['- 2026-03-04', '[[Run]]', ...written, 'fine'];
				const at = 2 + (where % (parts.length - 1));
				const edited = [...parts.slice(0, at), edit, ...parts.slice(at)].join(' ');
				const read = readCheckIn(edited.slice(2), false, 0);
				expect(read).toMatchObject({ fields, day: '2026-03-04', link: { target: 'Run' } });
			}),
			{ numRuns: 1000 },
		);
	});

	it('no text makes reading slow or loud', () => {
		const hostile = [
			'- [[A]] ' + '(a::'.repeat(20_000),
			'- ' + '[['.repeat(20_000),
			'- ' + '`'.repeat(30_001),
			'- [[A]] ' + '(current:: '.repeat(10_000) + ')'.repeat(10_000),
			'%%'.repeat(30_001),
		];
		const started = performance.now();
		for (const text of hostile) journal(text);
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
