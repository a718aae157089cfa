/** Laws of file names: safe on every system, never taken, and never longer than a disk allows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor, folded, freePath, readFolder } from '../../src/core/note/file-name';

const title = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
	fc
		.array(
			fc.constantFrom(
				'CON',
				'com1',
				'.',
				' ',
				'..',
				'/',
				'\\',
				':',
				'<%',
				'🧠',
				'é',
				'e\u0301',
				'|',
				'\u00a0',
				'a',
				'\ud800',
			),
			{ maxLength: 90 },
		)
		.map((parts) => parts.join('')),
);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('a file name', () => {
	it('is safe on every system, or empty', () => {
		fc.assert(
			fc.property(title, (typed) => {
				const name = fileNameFor(typed);
				if (name === '') return;
				expect(name).toMatch(/\.md$/);
				const stem = name.slice(0, -3);
				expect(stem).not.toMatch(/[*"\\/<>:|?#^[\]\p{Cc}\u00a0\u202f]|^[. ]|[. ]$|\p{Cs}/u);
				expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
				expect(name.normalize('NFC')).toBe(name);
				expect(bytes(name)).toBeLessThanOrEqual(255);
				expect(fileNameFor(stem)).toBe(name);
			}),
			{ numRuns: 1500 },
		);
	});

	it('keeps a plain title as it is', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,'()&+%-]{0,60}[A-Za-z0-9]$/), (typed) => {
				fc.pre(!/ {2}/.test(typed) && !/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(typed));
				expect(fileNameFor(typed)).toBe(`${typed}.md`);
			}),
		);
	});

	it('finds a free path that nothing has, however many are taken', () => {
		fc.assert(
			fc.property(title, fc.nat({ max: 12 }), (typed, count) => {
				const name = fileNameFor(typed);
				fc.pre(name !== '');
				const taken = new Set<string>();
				for (let made = 0; made <= count; made += 1) {
					const path = freePath('Goals', name, (other) => taken.has(folded(other)));
					expect(taken.has(folded(path))).toBe(false);
					expect(bytes(path.slice('Goals/'.length))).toBeLessThanOrEqual(255);
					taken.add(folded(path));
				}
			}),
		);
	});
});

describe('a folder as typed', () => {
	it('never leads out of the vault, into a hidden folder, or to a name some system refuses', () => {
		fc.assert(
			fc.property(
				fc.oneof(title, fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ' ', ':', 'C') })),
				(typed) => {
					const read = readFolder(typed);
					if (!read.ok) {
						expect(read.reason).not.toBe('');
						return;
					}
					for (const part of read.folder === '' ? [] : read.folder.split('/'))
						expect(part).not.toMatch(/^$|^\.|\.$|^ | $|[*"\\<>:|?#^[\]\p{Cc}]/u);
					expect(readFolder(read.folder)).toEqual(read);
				},
			),
		);
	});
});
