/** Laws of adding and replacing lines: the line is there, and every other byte stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/core/note/lines';
import { outline, sectionOf } from '../../src/core/note/outline';
import { appendToSection, replaceLine } from '../../src/core/note/sections';

const piece = fc.constantFrom(
	'## Check-ins',
	'# Title',
	'### check-ins ###',
	'## Other',
	'- one',
	'  - two',
	'1. three',
	'- [ ] box',
	'words',
	'',
	'',
	'```',
	'~~~js',
	'%%',
	'%% aside %%',
	'<!--',
	'-->',
	'> quote',
	'$$',
	'    code',
	'\t- tab',
);
const end = fc.constantFrom('\n', '\n', '\r\n');
const text = fc
	.array(fc.tuple(piece, end), { maxLength: 14 })
	.chain((lines) =>
		fc.record({ whole: fc.constant(lines.map(([line, close]) => line + close).join('')), cut: fc.boolean() }),
	)
	.map(({ whole, cut }) => (cut ? whole.replace(/\r?\n$/, '') : whole))
	.chain((body) => fc.constantFrom(body, `---\ngoal_type: life\n---\n${body}`));
const LINE = '- 2026-03-04 (current:: 12) Knee held up.';

describe('adding a line to a section', () => {
	it('puts it last in that section, and keeps every byte around it', () => {
		let added = 0;
		fc.assert(
			fc.property(text, (before) => {
				const result = appendToSection(before, 'Check-ins', LINE, { level: 2 });
				if (!result.ok) {
					expect(outline(before).unclosed).toBe(true);
					return;
				}
				added += 1;
				const shape = outline(result.text);
				const section = sectionOf(shape, 'check-ins');
				const item = shape.items.filter((entry) => shape.lines[entry.line]?.text === LINE).at(-1);
				expect(item && section && item.line >= section.first && item.line < section.ownEnd).toBe(true);
				const at = result.text.indexOf(LINE, shape.items.length ? (item?.from ?? 0) : 0);
				const head = result.text.slice(0, at);
				const tail = result.text.slice(at + LINE.length);
				expect(before.endsWith(tail.replace(/^\r?\n/, '')) || before.endsWith(tail)).toBe(true);
				expect(head.startsWith(before.slice(0, before.length - tail.length))).toBe(true);
			}),
			{ numRuns: 600 },
		);
		expect(added).toBeGreaterThan(200);
	});

	it('uses the line ends of the note', () => {
		fc.assert(
			fc.property(text, (some) => {
				const before = some.replace(/\r?\n/g, '\r\n');
				const result = appendToSection(before, 'Check-ins', LINE, { level: 2 });
				fc.pre(before.includes('\n'));
				if (result.ok) expect(result.text.replaceAll('\r\n', '')).not.toContain('\n');
			}),
		);
	});
});

describe('replacing a line', () => {
	it('changes that line only, and back again gives the note back', () => {
		fc.assert(
			fc.property(text, fc.nat(), (before, number) => {
				const lines = linesOf(before);
				const at = number % lines.length;
				const old = lines[at]?.text ?? '';
				const once = replaceLine(before, at, old, 'something else');
				expect(once.ok).toBe(true);
				if (!once.ok) return;
				expect(linesOf(once.text).map((line) => line.end)).toEqual(lines.map((line) => line.end));
				expect(replaceLine(once.text, at, 'something else', old)).toMatchObject({ ok: true, text: before });
			}),
		);
	});

	it('refuses where another text stands there', () => {
		fc.assert(
			fc.property(text, fc.nat({ max: 20 }), (before, at) => {
				expect(replaceLine(before, at, 'never written', 'x').ok).toBe(false);
			}),
		);
	});
});
