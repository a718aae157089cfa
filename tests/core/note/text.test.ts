/** Outline, body, sections and properties of notes, by example. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBody } from '../../../src/core/note/body';
import { outline, sectionOf } from '../../../src/core/note/outline';
import { setProperties } from '../../../src/core/note/properties';
import { readNote } from '../../../src/core/note/read-note';
import { appendToSection, replaceLine } from '../../../src/core/note/sections';

const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });

describe('the outline of a note', () => {
	it('skips frontmatter, code, math and comments', () => {
		const text = [
			'---',
			'list:',
			'  - no',
			'---',
			'# One',
			'- a',
			'```md',
			'## no',
			'- no',
			'```',
			'%%',
			'- no',
			'%%',
			'<!-- - no',
			'-->',
			'$$',
			'- no',
			'$$',
			'> - quoted',
			'## Two ##',
			'  1. b',
			'- [x] c',
			'~~~',
			'```',
			'- no',
		].join('\n');
		const shape = outline(text);
		expect(shape.headings.map(({ text: words, level, line }) => [words, level, line])).toEqual([
			['One', 1, 4],
			['Two', 2, 19],
		]);
		expect(shape.items.map(({ text: words, marker, box }) => [words, marker, box])).toEqual([
			['a', '-', null],
			['quoted', '-', null],
			['b', '1.', null],
			['c', '-', 'x'],
		]);
		for (const item of shape.items)
			expect(text.slice(item.textFrom, item.textFrom + item.text.length)).toBe(item.text);
		expect(shape.unclosed).toBe(true);
	});

	it('skips code inside lists and quotes, however deep', () => {
		const text = '- a\n    ```\n    - no\n    ```\n> ```\n> - no\n> ```\n1. ~~~\n   - no\n   ~~~\n- b';
		expect(outline(text).items.map(({ text: words }) => words)).toEqual(['a', 'b']);
	});

	it('finds a section by its heading at any level, up to the next one above', () => {
		const shape = outline('# A\n## check-INS\na\n### deeper\nb\n## Next\nc\n');
		expect(sectionOf(shape, 'Check-ins')).toMatchObject({ first: 2, ownEnd: 3, end: 5 });
		expect(sectionOf(shape, 'Absent')).toBeNull();
	});

	it('reads long and hostile notes within a second', () => {
		for (const text of [
			'- [ ] a [[b]]\n'.repeat(20_000),
			'`'.repeat(50_000),
			'%%<!--'.repeat(9_000),
			'#'.repeat(50_000),
			' '.repeat(50_000),
			'- '.repeat(25_000),
			'> '.repeat(25_000),
		]) {
			const started = performance.now();
			readBody(text);
			expect(performance.now() - started, text.slice(0, 10)).toBeLessThan(1000);
		}
	});
});

describe('the body of a goal note', () => {
	const text = [
		'---',
		'goal_type: therapy',
		'---',
		'',
		'# Title',
		'',
		'First words, `code` and all',
		'second line.',
		'',
		'Another paragraph.',
		'',
		"## What I'll do",
		'',
		'- Run',
		'```',
		'hidden',
		'```',
		'- [x] Shoes',
		'',
		'## How this helps',
		'',
		'- [[A]] (a little): one: two',
		'- [[A|shown]] (A LOT) : the last wins',
		'- [b](B.md): because only',
		'- [[C]] (very much): kept without a strength?',
		'- no link (some): x',
		'',
		'## Check-ins',
		'- [ ] [[A]] not a step',
		'',
		'## Else',
		'- [ ] one',
		'  - [-] let go',
	].join('\n');

	it('tells help lines with strength and because', () => {
		expect(readBody(text).helps).toMatchObject([
			{ link: { target: 'A' }, strength: 1, because: 'one: two', line: 21 },
			{ link: { target: 'A' }, strength: 3, because: 'the last wins' },
			{ link: { target: 'B', form: 'markdown' }, strength: null, because: 'because only' },
			{ link: { target: 'C' }, strength: null, because: null },
		]);
		expect(readBody(text).helps[0]?.link).not.toHaveProperty('from');
	});

	it('counts task boxes outside of check-ins, those let go aside', () => {
		expect(readBody(text).boxes).toEqual({ ticked: 1, all: 2 });
	});

	it('gives the linter its pieces, each exactly where it stands in the file', () => {
		const { pieces, textStart } = readBody(text);
		expect(pieces.map(({ where }) => where)).toEqual(['first', 'do']);
		expect(pieces[0]?.text).toBe('First words, `code` and all\nsecond line.');
		expect(pieces[1]?.text).not.toContain('hidden');
		for (const piece of pieces) {
			const there = text.slice(piece.from ?? 0, (piece.from ?? 0) + piece.text.length);
			expect(there).toHaveLength(piece.text.length);
			expect(there.startsWith(piece.text.slice(0, 5))).toBe(true);
		}
		expect(textStart).toEqual({ from: text.indexOf('First words'), line: pieces[0]?.line });
		expect(readBody('# Title\n## Next step\n')).toMatchObject({ textStart: { from: 0, line: 0 } });
		expect(readBody('---\ngoal_type: life\n---\n')).toMatchObject({ pieces: [], textStart: null });
	});
});

describe('adding and replacing lines', () => {
	it.each([
		['', '## Check-ins\n- x\n'],
		['text', 'text\n\n## Check-ins\n- x\n'],
		['text\r\n', 'text\r\n\r\n## Check-ins\r\n- x\r\n'],
		['# A\n\n## Check-ins\n\n## Next\n', '# A\n\n## Check-ins\n- x\n\n## Next\n'],
		['## Check-ins\n- a\n\n\n## Next', '## Check-ins\n- a\n- x\n\n\n## Next'],
		['### check-ins\n- a', '### check-ins\n- a\n- x'],
		['## Check-ins\n- a\n### Older\n- b\n', '## Check-ins\n- a\n- x\n### Older\n- b\n'],
		['```\n## Check-ins\n```\n', '```\n## Check-ins\n```\n\n## Check-ins\n- x\n'],
		['---\na: 1\n---\n', '---\na: 1\n---\n## Check-ins\n- x\n'],
	])('turns %j into %j', (before, after) => {
		expect(appendToSection(before, 'Check-ins', '- x', { level: 2 })).toEqual({
			ok: true,
			text: after,
			changed: true,
		});
	});

	it('refuses to write into code that is never closed, or more than one line', () => {
		expect(appendToSection('```\ncode\n', 'Check-ins', '- x', { level: 2 })).toMatchObject({ ok: false });
		expect(appendToSection('', 'Check-ins', '- x\n## y', { level: 2 })).toMatchObject({ ok: false });
		expect(replaceLine('a', 0, 'a', 'b\nc')).toMatchObject({ ok: false });
	});

	it('removes a line with its line end', () => {
		expect(replaceLine('a\r\nb\r\nc', 1, 'b', null)).toEqual({ ok: true, text: 'a\r\nc', changed: true });
		expect(replaceLine('a\nb', 0, 'a', 'a')).toEqual({ ok: true, text: 'a\nb', changed: false });
	});
});

describe('setting properties', () => {
	const set = (text: string, changes: Parameters<typeof setProperties>[1]): string => {
		const result = setProperties(text, changes, yaml);
		return result.ok ? result.text : `refused: ${result.reason}`;
	};

	it.each([
		[
			'---\ndue: 2026-01-01 # moved once\nx: 1\n---\n',
			{ due: '2026-02-02' },
			'---\ndue: 2026-02-02 # moved once\nx: 1\n---\n',
		],
		[
			'---\nserves:\n  - "[[A]]" # first\n  # note\n  - "[[B]]"\n---\n',
			{ serves: ['[[A]]', '[[B]]', '[[C]]'] },
			'---\nserves:\n  - "[[A]]" # first\n  # note\n  - "[[B]]"\n  - "[[C]]"\n---\n',
		],
		[
			'---\nserves:\n- "[[A]]"\n- "[[B]]"\nx: 1\n---\n',
			{ serves: ['[[B]]'] },
			'---\nserves:\n- "[[B]]"\nx: 1\n---\n',
		],
		[
			'---\nserves: "[[A]]"\n---\n',
			{ serves: ['[[A]]', '[[B]]'] },
			'---\nserves:\n  - "[[A]]"\n  - "[[B]]"\n---\n',
		],
		['---\nserves: ["[[A]]", "[[B]]"]\n---\n', { serves: [] }, '---\nserves: []\n---\n'],
		[
			'---\nserves: ["[[A#x]]"]   # mine\n---\n',
			{ serves: ['[[B]]'] },
			'---\nserves:   # mine\n  - "[[B]]"\n---\n',
		],
		['---\ntitle: "a # b" # c\n---\n', { title: 'd' }, '---\ntitle: d # c\n---\n'],
		['---\ntitle: a#b\n---\n', { title: 'd' }, '---\ntitle: d\n---\n'],
		['---\n---\nbody', { due: '2026-01-01' }, '---\ndue: 2026-01-01\n---\nbody'],
		[
			'body\r\n',
			{ title: 'A: b', private: true },
			'---\r\ntitle: "A: b"\r\nprivate: true\r\n---\r\nbody\r\n',
		],
		['\uFEFF---\r\na: 1\r\n---\r\n', { a: 2 }, '\uFEFF---\r\na: 2\r\n---\r\n'],
		['---\na: |\n  x\n\n\nb: 1\n---\n', { a: null }, '---\n\n\nb: 1\n---\n'],
		['---\nDue: 2026-01-01\n---\n', { due: '2026-02-02' }, '---\nDue: 2026-02-02\n---\n'],
		['---\na: 1\n---\n', { b: null }, '---\na: 1\n---\n'],
		['body', { b: null }, 'body'],
		['---\n\n***\n', { a: 1 }, '---\na: 1\n---\n---\n\n***\n'],
	] as [string, Parameters<typeof setProperties>[1], string][])(
		'%j with %j gives %j',
		(before, changes, after) => {
			expect(set(before, changes)).toBe(after);
		},
	);

	it.each([
		[
			'a value that others hang on',
			'---\na: &x 1\nb: *x\n---\n',
			{ a: 2 },
			/touched other properties|could not be read/,
		],
		['a block in curly brackets', '---\n{a: 1}\n---\n', { b: 2 }, /touched other properties/],
		[
			'a property that stands twice',
			'---\na: 1\nb: 2\na: 3\n---\n',
			{ b: 4 },
			/"a" stands twice, on lines 2 and 4/,
		],
		['a block that does not parse', '---\na: b: c\n---\n', { d: 1 }, /"a" has a colon/],
		['a list for a block', '---\n- a\n---\n', { d: 1 }, /could not be read/],
		['a block that is never closed', '---\ngoal_type: life\n', { d: 1 }, /no closing line/],
		['a number that is none', 'x', { d: Number.NaN }, /"d" was given no number/],
	])('refuses %s, in one sentence, and changes nothing', (_, text, changes, reason) => {
		expect(set(text, changes)).toMatch(/^refused: /);
		expect(set(text, changes)).toMatch(reason);
	});

	it('puts the value in, whatever signs it holds: nothing is taken for a pattern', () => {
		expect(set('---\ntitle: x\n---\n', { title: "$& $1 $` $'" })).toBe("---\ntitle: $& $1 $` $'\n---\n");
	});
});

describe('reading a whole note', () => {
	it('tells the line of a problem in the file', () => {
		const reading = readNote('A.md', '---\nx: 1\ngoal_type: life\ndue: soon\n---\n', yaml);
		expect(reading).toMatchObject({ is: 'goal', problems: [{ property: 'due', line: 3 }] });
	});

	it.each([
		['no frontmatter', 'goal_type: life\n'],
		['a block further down', '\n---\ngoal_type: life\n---\n'],
		['a block that is never closed', '---\ngoal_type: life\n'],
		['the word in the text alone', '---\na: 1\n---\ngoal_type: life\n'],
		['a broken block of somebody else', '---\na: b: goal_type\n---\n'],
	])('%s makes no goal', (_, text) => {
		expect(readNote('A.md', text, yaml)).toEqual({ is: 'none' });
	});

	it('keeps a broken note private where it asks for that', () => {
		expect(readNote('A.md', '---\ngoal_type: life\nprivate: true\na: b: c\n---\n', yaml)).toMatchObject({
			is: 'unreadable',
			private: true,
		});
		expect(readNote('A.md', '---\ngoal_type: life\nprivate: false\na: b: c\n---\n', yaml)).not.toHaveProperty(
			'private',
		);
	});
});
