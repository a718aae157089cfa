/** Laws of writing properties: what was written reads back, and every other byte stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blockOf } from '../../src/core/note/frontmatter';
import { joined, linesOf } from '../../src/core/note/lines';
import { setProperties } from '../../src/core/note/properties';
import { note, OWN, value } from './frontmatters';

const name = fc.constantFrom(...OWN);
const change = fc.option(value, { freq: 6 });
const read = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

function dataOf(text: string): Record<string, unknown> {
	const lines = linesOf(text);
	const block = blockOf(lines);
	if (!block) throw new Error('no block');
	return (read(joined(lines.slice(block.open + 1, block.close))) ?? {}) as Record<string, unknown>;
}

const others = (data: Record<string, unknown>, own: string): [string, unknown][] =>
	Object.entries(data).filter(([key]) => key !== own);

/** How many of the lines of `before`, each with its line end, are still there in order. */
function isWithin(before: readonly string[], after: readonly string[]): boolean {
	let at = 0;
	for (const line of after) if (line === before[at]) at += 1;
	return at === before.length;
}

const pieces = (text: string): string[] => linesOf(text).map((line) => line.text + line.end);

describe('setting a property', () => {
	it('reads back as it was given, with every other property as before', () => {
		fc.assert(
			fc.property(note, name, change, ({ text }, own, given) => {
				const result = setProperties(text, { [own]: given }, read);
				expect(result.ok, 'a readable note is never refused').toBe(true);
				if (!result.ok) return;
				const after = dataOf(result.text);
				expect(others(after, own)).toEqual(others(dataOf(text), own));
				if (given === null) expect(Object.hasOwn(after, own)).toBe(false);
				else expect(after[own]).toEqual(given);
			}),
			{ numRuns: 1500 },
		);
	});

	it('keeps every line that is not its own, line ends and all', () => {
		fc.assert(
			fc.property(note, name, change, ({ text }, own, given) => {
				const result = setProperties(text, { [own]: given }, read);
				if (!result.ok) return;
				if (!Object.hasOwn(dataOf(text), own)) {
					expect(isWithin(pieces(text), pieces(result.text))).toBe(true);
					return;
				}
				const removed = setProperties(text, { [own]: null }, read);
				if (removed.ok) expect(isWithin(pieces(removed.text), pieces(result.text))).toBe(true);
			}),
			{ numRuns: 800 },
		);
	});

	it('a second time changes nothing', () => {
		fc.assert(
			fc.property(note, name, change, ({ text }, own, given) => {
				const once = setProperties(text, { [own]: given }, read);
				if (!once.ok) return;
				expect(setProperties(once.text, { [own]: given }, read)).toEqual({
					ok: true,
					text: once.text,
					changed: false,
				});
			}),
		);
	});

	it('and removing it again gives the note back, where it was not there before', () => {
		fc.assert(
			fc.property(note, name, value, ({ text }, own, given) => {
				if (Object.hasOwn(dataOf(text), own)) return;
				const once = setProperties(text, { [own]: given }, read);
				if (once.ok)
					expect(setProperties(once.text, { [own]: null }, read)).toMatchObject({ ok: true, text });
			}),
		);
	});

	it('leaves the text below the properties alone, and exactly one block above it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), name, value, (body, own, given) => {
				fc.pre(!body.startsWith('---'));
				const result = setProperties(body, { [own]: given }, read);
				expect(result.ok && result.text.endsWith(body)).toBe(true);
				if (result.ok) expect(dataOf(result.text)).toEqual({ [own]: given });
			}),
		);
	});

	it('several at once reads back as all of them', () => {
		fc.assert(
			fc.property(note, fc.dictionary(name, change, { maxKeys: 4 }), ({ text }, changes) => {
				const result = setProperties(text, changes, read);
				if (!result.ok) return;
				const after = dataOf(result.text);
				for (const [own, given] of Object.entries(changes)) {
					if (given === null) expect(Object.hasOwn(after, own)).toBe(false);
					else expect(after[own]).toEqual(given);
				}
			}),
		);
	});

	it('never throws, whatever stands above the note', () => {
		const text = fc.string({ unit: 'binary' }).map((inside) => `---\n${inside}\n---\n`);
		fc.assert(
			fc.property(text, name, value, (before, own, given) => {
				const result = setProperties(before, { [own]: given }, read);
				if (!result.ok) expect(result.reason).toMatch(/nothing was changed|^Nothing was changed/i);
			}),
		);
	});
});
