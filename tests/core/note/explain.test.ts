/** Why properties could not be read, said to a person: our words, never the parser's. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readNote } from '../../../src/core/note/read-note';

const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const LAUGHS = [
	'a: &a [1,1,1,1,1,1,1,1,1]',
	...'bcdefg'.split('').map((name, at) => {
		const before = '*' + 'abcdef'.charAt(at);
		return `${name}: &${name} [${Array(9).fill(before).join(',')}]`;
	}),
].join('\n');

describe('a block that could not be read', () => {
	it.each([
		['serves:\n  [a, b', /a \] is missing/, 4],
		['serves: [a, b', /quotes around it help/, 2],
		['why: "so', /a " is missing/, 3],
		["why: 'so", /a ' is missing/, 3],
		['why: "a\\q"', /two of them make one/, 2],
		['why: "so" and so', /this line is not of the form "name: value"/, 2],
		['why: - so', /this line is not of the form/, 2],
		['why: yes: no', /"why" has a colon/, 2],
		['why: *so', /"why" starts with a sign/, 2],
		['why: b\n...\nx: y', /a second block begins/, 4],
		[`x: ${'['.repeat(3000)}${']'.repeat(3000)}`, /nested too deeply/, 2],
		[LAUGHS, /nested too deeply/, null],
	])('with %.30s says so in plain words', (lines, reason, line) => {
		const reading = readNote('A.md', `---\ngoal_type: life\n${lines}\n---\nText\n`, yaml);
		expect(reading).toMatchObject({
			is: 'unreadable',
			reason: expect.stringMatching(reason) as string,
			line,
		});
		expect(JSON.stringify(reading)).not.toMatch(/must|unexpected|invalid|YAML|scalar|token|mapping/i);
	});
});
