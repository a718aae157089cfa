import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn, readLink, wikilink } from '../../../src/core/goal/links';

describe('a link as a whole value', () => {
	it.each([
		['[[A]]', 'A', 'A'],
		[' [[Folder/A b]] ', 'Folder/A b', 'Folder/A b'],
		['[[A|shown]]', 'A', 'shown'],
		['[[A#Why it matters|shown]]', 'A', 'shown'],
		['[[A#^block]]', 'A', 'A'],
		['[[A.md]]', 'A', 'A'],
		['[[A\\|in a table]]', 'A', 'in a table'],
		['[[version 1.2]]', 'version 1.2', 'version 1.2'],
		['[shown](A.md)', 'A', 'shown'],
		['[shown](<A b.md>)', 'A b', 'shown'],
		['[shown](A%20b.md#x)', 'A b', 'shown'],
		['[shown](../A.md "title")', '../A', 'shown'],
		['[shown](A%zz.md)', 'A%zz', 'shown'],
		['[](A.md)', 'A', 'A'],
		['[x](A (1).md)', '', ''],
		['[x](A_(1).md)', 'A_(1)', 'x'],
	])('%s leads to %s and shows %s', (text, target, shown) => {
		if (target === '') expect(readLink(text)).toBeNull();
		else expect(readLink(text)).toMatchObject({ target, text: shown, original: text.trim() });
	});

	it.each([
		'A',
		'[[]]',
		'[[ ]]',
		'[[#Heading]]',
		'[[|x]]',
		'![[A]]',
		'[[A]] and [[B]]',
		'see [[A]]',
		'[[A',
		'[x](https://a.b/c)',
		'[x](mailto:a@b)',
		'[x]()',
		'',
	])('%j is none', (text) => {
		expect(readLink(text)).toBeNull();
	});
});

describe('the links of a text', () => {
	it('are found with their place, code, embeds and addresses left out', () => {
		const text =
			'See [[A]], `[[code]]`, ``[[`]]``, ![[embed]], \\[[no]], [b](B.md) [w](https://x.y) [[#here]] [[C|c]].';
		const found = linksIn(text);
		expect(found.map(({ target }) => target)).toEqual(['A', 'B', 'C']);
		for (const { from, to, original } of found) expect(text.slice(from, to)).toBe(original);
	});

	it('are found after a backtick that nothing closes', () => {
		expect(linksIn('it`s [[A]]').map(({ target }) => target)).toEqual(['A']);
	});

	it('are found in 100 kB of hostile brackets within a second', () => {
		for (const part of [
			'[',
			'[[',
			'[[a',
			'[a](',
			'[a](b "',
			'`',
			'``[',
			'[[a|',
			'[a](<',
			'![[',
			'(',
			'[](((',
		]) {
			const started = performance.now();
			linksIn(part.repeat(100_000 / part.length));
			expect(performance.now() - started, part).toBeLessThan(1000);
		}
	});

	it('stand where they say, whatever the text', () => {
		const piece = fc.constantFrom(
			'[[',
			']]',
			'[',
			']',
			'(',
			')',
			'|',
			'#',
			'a',
			' ',
			'`',
			'!',
			'\\',
			'x.md',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				let last = 0;
				for (const { from, to, original, target } of linksIn(text)) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(text.slice(from, to)).toBe(original);
					expect(target).not.toBe('');
					last = to;
				}
			}),
		);
	});
});

describe('the form to write', () => {
	it('reads back as the same target', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z][\w ,.'&()-]{0,20}[a-z]$/), fc.string(), (target, alias) => {
				expect(readLink(wikilink(target))?.target).toBe(target.replace(/\.md$/i, ''));
				expect(readLink(wikilink(target, alias))?.target).toBe(target.replace(/\.md$/i, ''));
			}),
		);
		expect(wikilink('A.md')).toBe('[[A]]');
		expect(wikilink('A', 'A')).toBe('[[A]]');
		expect(wikilink('A', 'b]]|c')).toBe('[[A|b c]]');
	});
});
