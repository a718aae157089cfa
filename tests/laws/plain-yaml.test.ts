/** The quick reader of plain properties says what the full parser says, or leaves the block to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainYaml } from '../../src/hosts/cli/plain-yaml.mts';
import { note } from './frontmatters';

const yaml = (block: string): unknown => {
	try {
		return parse(block, { logLevel: 'error' }) as unknown;
	} catch {
		return 'not YAML';
	}
};

function agrees(block: string): void {
	const quick = plainYaml(block);
	if (quick !== null) expect({ block, data: quick }).toEqual({ block, data: yaml(block) });
}

const piece = fc.constantFrom(
	...[
		'true',
		'True',
		'null',
		'~',
		'yes',
		'no',
		'-',
		'- a',
		'1',
		'-0',
		'007',
		'1.50',
		'1e3',
		'0x1F',
		'.5',
		'5.',
	],
	...[
		'2026-03-04',
		'2026-03-04T10:00:00',
		'12345678901234567890',
		'""',
		"''",
		'"a: b"',
		"'it''s'",
		'"a\\n"',
		'"[[A]]"',
	],
	...[
		'[[A]]',
		'[a, b]',
		'{a: 1}',
		'&a',
		'*a',
		'|',
		'>-',
		'@x',
		'%',
		'`',
		'!x',
		'? a',
		'a:b',
		'a: b',
		'a #b',
		'a#b',
		'#a',
	],
	...[
		'a,b',
		'a]',
		"it's",
		'a "b"',
		'a  b',
		'a ',
		' a',
		'a\tb',
		'a\u00a0b',
		'日本',
		'🧠 x',
		'é',
		'a\u2028b',
		'a\u0085b',
		'a:',
	],
	...[
		'Infinity',
		'NaN',
		'.inf',
		'...',
		'---',
		'<<',
		'=',
		'a\\b',
		'a\u0000',
		'1_000',
		'1:30',
		'0o17',
		'+1',
		'--',
		'null x',
	],
);
const name = fc.constantFrom(
	'due',
	'title',
	'a_1',
	'due',
	'Due',
	'"due"',
	'x y',
	'-',
	'__proto__',
	'constructor',
	'null',
	'true',
);
const line = fc.oneof(
	fc.tuple(name, fc.constantFrom(':', ': ', ':  ', ' : ', ':\t'), piece).map((parts) => parts.join('')),
	name.map((one) => `${one}:`),
	fc
		.tuple(fc.constantFrom('', '  ', '    ', '\t'), fc.constantFrom('- ', '-  ', '-'), piece)
		.map((parts) => parts.join('')),
	fc.constantFrom('', '  ', '# said', '  more', '...', '  - - a', '  a: b'),
);
const block = fc
	.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
	.map(([lines, end, closed]) => lines.join(end) + (closed ? end : ''));

describe('the quick reader of plain properties', () => {
	it('agrees with the parser on whatever it dares to read', () => {
		fc.assert(fc.property(block, agrees), { numRuns: 20_000 });
		const words = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }), fc.constant('word')), {
			maxLength: 3,
		});
		const value = fc.property(words, fc.constantFrom(' ', '', ': '), (said, gap) =>
			agrees(`a: ${said.join(gap)}\n`),
		);
		fc.assert(value, { numRuns: 10_000 });
		fc.assert(
			fc.property(note, (written) => agrees(written.block)),
			{ numRuns: 500 },
		);
	});

	it('reads what goals are written in, without the parser', () => {
		const text =
			'goal_type: life\narea: fitness\ndue: 2026-12-01\ntarget: 5.5\nwhy: I want to, really\nprivate: false\n';
		expect(plainYaml(`${text}unit:\nserves:\n  - "[[Run 5 km]]"\n  - "[[B|b]]"\n`)).toEqual({
			goal_type: 'life',
			area: 'fitness',
			due: '2026-12-01',
			target: 5.5,
			why: 'I want to, really',
			private: false,
			unit: null,
			serves: ['[[Run 5 km]]', '[[B|b]]'],
		});
	});

	it('leaves what it is not sure of to the parser', () => {
		for (const odd of [
			'a: b # said',
			'a: "b\\n"',
			'a: [1]',
			'a: 1\na: 2',
			'a: b\n  c',
			'a: 007',
			'# x',
			'',
		]) {
			expect([odd, plainYaml(odd)]).toEqual([odd, null]);
		}
	});
});
