/** Random notes as people and other programs leave them: comments, quotes, odd numbers, flow lists, line ends. */
import fc from 'fast-check';

const foreign = fc.constantFrom(
	['id: 12345678901234567890'],
	['week: 007', 'ratio: 1.10', 'hex: 0x1F', 'exp: 1e3'],
	['tags: [ a,b , "c" ]'],
	['aliases:', '- one', '- two # second'],
	['notes: |', '  several', '', '  lines'],
	['folded: >-', '  first', '    deeper', '', '  last'],
	['# a comment of its own'],
	[''],
	["quoted: 'it''s fine'  # why not"],
	['"odd key": "x: y"'],
	['nested:', '  due: 2020-01-01', '  serves:', '    - a'],
	['flow: {a: 1, due: 2}'],
	['anchor: &a [1, 2]', 'alias: *a'],
	['multi: this goes', '  on and on', '', '  and on'],
	['lines: "this', '  due: not a key here"'],
	['empty:'],
	['__proto__:', '  polluted: true'],
	['DUE_: 3', 'due-date: 2020-01-01', 'x.due: 1'],
	['text: "two', '  lines: here"'],
	['spaced   :   wide   '],
	['date: 2024-07-21T12:37:00'],
	['日本: 語', 'emoji: 🧠'],
	['long: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ccccccccccccccccccccccccc'],
);

/** Lines for one of our own properties, as someone may have left it. */
const own = (name: string): fc.Arbitrary<string[]> =>
	fc.constantFrom(
		[`${name}: old`],
		[`${name}: "old" # said so`],
		[`"${name}": 5`],
		[`${name}:`],
		[`${name}: # nothing yet`],
		[`${name}:`, '  - "[[A]]"', '  # between', '  - "[[B]]" # the second', '  - "[[C]]"'],
		[`${name}:`, "- '[[A]]'", '- "[[C]]"'],
		[`${name}: ["[[A]]", "[[B]]"]`],
		[`${name}: [a,`, '  b]'],
		[`${name}: |`, '  block', '', '  text'],
		[`${name}: 'single'`],
		[`${name}: null`],
		[`${name}   : wide`],
		[`${name}: {x: 1}`],
	);

export const OWN = ['due', 'serves', 'title', 'current'] as const;

export interface Written {
	readonly text: string;
	readonly block: string;
}

const end = fc.constantFrom('\n', '\n', '\n', '\r\n');

/** A whole note; each line has its own line end, so that some notes mix them. */
export const note: fc.Arbitrary<Written> = fc
	.record({
		foreigners: fc.uniqueArray(foreign, { maxLength: 6, selector: (lines) => lines.join() }),
		owned: fc
			.uniqueArray(fc.constantFrom(...OWN), { maxLength: 2 })
			.chain((names) => fc.tuple(...names.map(own))),
		seed: fc.array(fc.nat({ max: 1000 }), { minLength: 10, maxLength: 10 }),
		usual: end,
		mixed: fc.option(fc.array(end, { minLength: 30, maxLength: 30 })),
		body: fc.constantFrom(
			'',
			'Text\n',
			'\n# T\r\n\r\n- [ ] box\n',
			'---\ndue: here\n---\n',
			'no last line end',
		),
		bom: fc.constantFrom('', '', '\uFEFF'),
	})
	.map(({ foreigners, owned, seed, usual, mixed, body, bom }) => {
		const groups = [...foreigners, ...owned]
			.map((lines, at) => ({ lines, by: seed[at] ?? at }))
			.sort((a, b) => a.by - b.by)
			.flatMap(({ lines }) => lines);
		const block = groups.map((line, at) => line + (mixed?.[at] ?? usual)).join('');
		return { text: `${bom}---${usual}${block}---${usual}${body}`, block };
	});

const words = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.string({ unit: 'binary-ascii', maxLength: 12 }),
	fc.constantFrom(
		'',
		' ',
		'yes',
		'null',
		'~',
		'0x1F',
		'12:30',
		'1_000',
		'- a',
		'a: b',
		'a #b',
		'#x',
		'[[A]]',
		'"',
		"'",
		'{{x}}',
		'@home',
		'`x`',
		'%',
		'*b*',
		'&a',
		'!!set',
		'|',
		'>',
		'a\nb',
		'a\r\nb',
		'\t',
		'x"\ngoal_type: therapy\nevil: 1',
		'---',
		'...',
		'2026-03-04',
		'1e3',
		'.5',
		'-',
		'?',
		':',
		'a:',
		'\u2028',
		'\uFEFFx',
		'<% tp %>',
		'= this.x',
		'🧠',
		'5 km',
		'Run: far',
		'true',
		'NaN',
		'.inf',
		'end ',
		' start',
		'\u00a0',
		'\\',
		'C:\\x',
		'%TAG',
		'0o7',
		'1.10',
		'<<',
	),
);

/** A value for one of our properties. */
export const value: fc.Arbitrary<string | number | boolean | readonly string[]> = fc.oneof(
	words,
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
	fc.integer(),
	fc.boolean(),
	fc.array(fc.oneof(words, fc.constantFrom('[[A]]', '[[B]]', '[[C]]', '[[New one|x]]')), { maxLength: 4 }),
);
