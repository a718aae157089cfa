/** A line of the map as text in the note that owns it. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
	removeLink,
	setLink,
	type Detail,
	type LinkPlace,
} from '../../../src/hosts/obsidian/goal-map/link-text';

const place = (target: string, property: LinkPlace['property'] = 'serves'): LinkPlace => ({
	property,
	leads: (link) => link === target,
	parse,
});
const NOTE = `---
goal_type: therapy
serves:
  - "[[Run 5 km]]"
stage: naming # mine
---

# Anger

## How this helps
- [[Run 5 km]] (some): It clears my head.

## Mixed feelings
Last words.
`;
const RUN: Detail = { strength: 2, because: 'It clears my head.' };
const textOf = (splice: ReturnType<typeof setLink>): string => {
	if (!splice.ok) throw new Error(splice.reason);
	return splice.text;
};

describe('a line of the map, as text', () => {
	it('is added to the property and told under "How this helps"', () => {
		const text = textOf(
			setLink(NOTE, '[[Sing]]', place('Sing'), null, { strength: 3, because: 'I stay silent.' }),
		);
		expect(text).toBe(
			NOTE.replace('"[[Run 5 km]]"\n', '"[[Run 5 km]]"\n  - "[[Sing]]"\n').replace(
				'head.\n',
				'head.\n- [[Sing]] (a lot): I stay silent.\n',
			),
		);
	});

	it('without strength and because only the property is touched', () => {
		const text = textOf(setLink(NOTE, '[[Sing]]', place('Sing'), null, { strength: null, because: null }));
		expect(text).toBe(NOTE.replace('"[[Run 5 km]]"\n', '"[[Run 5 km]]"\n  - "[[Sing]]"\n'));
	});

	it('is changed in its own line alone', () => {
		const text = textOf(
			setLink(NOTE, '[[Run 5 km]]', place('Run 5 km'), RUN, { strength: 1, because: null }),
		);
		expect(text).toBe(NOTE.replace('(some): It clears my head.', '(a little)'));
	});

	it('loses its line when nothing is said any more, and keeps its entry', () => {
		const text = textOf(
			setLink(NOTE, '[[Run 5 km]]', place('Run 5 km'), RUN, { strength: null, because: null }),
		);
		expect(text).toBe(NOTE.replace('- [[Run 5 km]] (some): It clears my head.\n', ''));
	});

	it('is removed with its entry and its line, and the empty property goes', () => {
		const text = textOf(removeLink(NOTE, place('Run 5 km'), RUN));
		expect(text).toBe(
			NOTE.replace('serves:\n  - "[[Run 5 km]]"\n', '').replace(
				'- [[Run 5 km]] (some): It clears my head.\n',
				'',
			),
		);
	});

	it('adding and removing gives back what was there', () => {
		const said = fc.record({
			strength: fc.constantFrom(1, 2, 3, null),
			because: fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,40}[a-z.]$/), { nil: null }),
		}) as fc.Arbitrary<Detail>;
		fc.assert(
			fc.property(said, (detail) => {
				const added = textOf(setLink(NOTE, '[[Sing]]', place('Sing'), null, detail));
				const read = { ...detail, because: detail.because?.replace(/\s+/g, ' ') ?? null };
				expect(textOf(removeLink(added, place('Sing'), read))).toBe(NOTE);
			}),
		);
	});

	it.each<[string, () => ReturnType<typeof setLink>]>([
		['the link appeared meanwhile', () => setLink(NOTE, '[[Run 5 km]]', place('Run 5 km'), null, RUN)],
		['the link went meanwhile', () => setLink(NOTE, '[[Sing]]', place('Sing'), RUN, RUN)],
		[
			'its line says something else now',
			() => setLink(NOTE, '[[Run 5 km]]', place('Run 5 km'), { ...RUN, strength: 1 }, RUN),
		],
		['there is nothing to remove', () => removeLink(NOTE, place('Sing'), RUN)],
		[
			'what would be removed says something else now',
			() => removeLink(NOTE, place('Run 5 km'), { ...RUN, because: 'Other words.' }),
		],
		[
			'another entry is no text',
			() => setLink('---\nserves: [[[A]], 3]\n---\n', '[[B]]', place('B'), null, RUN),
		],
	])('refuses with a sentence where %s', (_when, act) => {
		expect(act()).toMatchObject({ ok: false, reason: expect.stringMatching(/^[A-Z].*\.$/) });
	});

	it('practice stands in the life note, as an entry and nothing else', () => {
		const life = '---\ngoal_type: life\n---\nWords.\n';
		const none = { strength: null, because: null };
		const added = textOf(setLink(life, '[[Anger]]', place('Anger', 'practice_for'), null, none));
		expect(added).toBe('---\ngoal_type: life\npractice_for:\n  - "[[Anger]]"\n---\nWords.\n');
		expect(textOf(removeLink(added, place('Anger', 'practice_for'), none))).toBe(life);
	});
});
