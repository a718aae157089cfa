/** A person's own template note survives byte for byte, apart from the variables and the properties that are set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/hosts/cli/vault.mts';
import { compose, turned } from '../../../src/hosts/obsidian/new-goal/compose';
import { otherKind, switchKind } from '../../../src/hosts/obsidian/new-goal/switch-kind';
import { emptyDraft } from '../../../src/ui/create/draft';
import { plannedLife, plannedTherapy } from '../../../src/ui/create/planned';

const empty = emptyDraft();
const bare = plannedLife(empty.life, null);
const made = (template: string, planned = bare): string =>
	compose({ planned, name: 'Run 5 km', today: '2026-11-25', template, parse: yaml }).text;

/** Lines of `before` that are not in `after`, in order. */
function lost(before: string, after: string): string[] {
	const rest = after.split('\n');
	return before.split('\n').filter((line) => {
		const at = rest.indexOf(line);
		if (at >= 0) rest.splice(0, at + 1);
		return at < 0;
	});
}

describe('a template note of one’s own', () => {
	it('keeps its properties, comments, quotes and body', () => {
		const template =
			'---\ntags: [goals, "a, b"]   # mine\naliases:\n    - Old name\ncount: 12345678901234567890\n---\n\n%% a comment %%\n## Mine\n\n- [ ] first\n\n```js\n{{ not ours }}\n```\n';
		expect(lost(template, made(template))).toEqual([]);
	});

	it('that ends inside a code block takes what was typed above its text', () => {
		const therapy = { ...empty, therapy: { ...empty.therapy, words: 'My own words' } };
		const text = made('---\nx: 1\n---\n# Mine\n\n```js\nopen\n', plannedTherapy(therapy, []));
		expect(text).toMatch(/\n---\nMy own words\n\n# Mine\n\n```js\nopen\n$/);
	});

	it('fills the name and the date, and leaves every other placeholder', () => {
		const text = made('Made {{date}} for {{title}}. {{unknown}} {{ VALUE }}\n');
		expect(text).toContain('Made 2026-11-25 for Run 5 km. {{unknown}} {{ VALUE }}\n');
	});

	it('fills the area by its label and the links it serves, in the text and as values of properties', () => {
		const therapy = { ...empty, therapy: { ...empty.therapy, area: 'self-worth' } };
		const links = ['[[A]]', '[[B: x]]'].map((link) => ({ link, strength: null, because: '' }));
		const template =
			'---\nabout: {{area}}\nseen: "{{serves}}"\nof: about {{name}}\n---\n{{name}} ({{ area }}): {{serves}}\n';
		const text = made(template, plannedTherapy(therapy, links));
		expect(text).toContain('about: Self-worth\nseen: ["[[A]]","[[B: x]]"]\nof: about {{name}}\n');
		expect(text).toContain('Run 5 km (Self-worth): [[A]], [[B: x]]\n');
	});

	it('a value of its own for a property is kept unless the form says otherwise', () => {
		const template = '---\nstatus: someday\narea: home\n---\nText\n';
		expect(made(template)).toContain('status: someday\narea: home\n');
		expect(made(template, plannedLife({ ...empty.life, area: 'fitness' }, null))).toContain(
			'area: fitness\n',
		);
	});

	it('survives whatever it holds', () => {
		const line = fc.string({
			unit: fc.constantFrom('a', 'é', ' ', '-', '#', '{', '}', '%', '`', '\t', ':'),
			maxLength: 30,
		});
		const body = fc.array(line, { maxLength: 12 }).map((lines) => `Body\n${lines.join('\n')}\n`);
		const head = fc.array(
			fc.constantFrom('tags: [a, b]', 'x: "y: z"', '# note', 'n: 007', 'l:\n  - 1\n  - "2"'),
			{
				maxLength: 4,
			},
		);
		fc.assert(
			fc.property(head, body, (properties, text) => {
				const unique = [...new Set(properties)];
				const template = unique.length === 0 ? text : `---\n${unique.join('\n')}\n---\n${text}`;
				const result = made(template);
				expect(lost(template, result)).toEqual([]);
				expect(result.endsWith(text)).toBe(true);
			}),
		);
	});
});

describe('turning a note into a goal', () => {
	it('adds properties on top and leaves every byte of the text', () => {
		const text = '# A wish\r\n\r\nWith windows lines.\r\n';
		const result = turned(text, bare, '2026-11-25', yaml);
		expect(result.ok && result.text.endsWith(text)).toBe(true);
	});

	it('puts typed lines under their headings and makes those that are not there', () => {
		const therapy = plannedTherapy({ ...empty, therapy: { ...empty.therapy, words: 'Mine.' } }, []);
		const result = turned('Before\n', therapy, '2026-11-25', yaml);
		expect(result.ok && result.text).toContain('Before\n\n## In my own words\nMine.\n');
	});
});

describe('switching between life and therapy', () => {
	it('there and back is lossless: every byte', () => {
		const value = fc.constantFrom(
			'due: 2027-01-01',
			'target: 5',
			'stage: naming',
			'serves:\n  - "[[A]]"',
			'x: [1, "2"]',
		);
		const note = fc.record({
			kind: fc.constantFrom('life' as const, 'therapy' as const),
			before: fc.uniqueArray(value, { maxLength: 3 }),
			body: fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replace(/\r/g, '')),
			end: fc.constantFrom('\n', '\r\n'),
		});
		fc.assert(
			fc.property(note, ({ kind, before, body, end }) => {
				const text = [
					'---',
					...before.join('\n').split('\n').filter(Boolean),
					`goal_type: ${kind}`,
					'---',
					body,
				].join(end);
				const there = switchKind(text, otherKind(kind), yaml);
				if (!there.ok) throw new Error(there.reason);
				expect(there.text).not.toBe(text);
				expect(there.text.length).toBe(text.length + otherKind(kind).length - kind.length);
				const back = switchKind(there.text, kind, yaml);
				expect(back.ok && back.text).toBe(text);
			}),
		);
	});
});
