/** Laws of new notes: a fresh note is a goal, and reads back as what was typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../src/core/goal/goal';
import { newNote } from '../../src/core/goal/template';
import { readBody } from '../../src/core/note/body';
import { readNote } from '../../src/core/note/read-note';
import { value } from './frontmatters';

const kind = fc.constantFrom(...KINDS);
const name = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
	fc.constantFrom(
		'Run 5 km',
		'a/b: c',
		'"quoted"',
		'x"\ngoal_type: therapy\nevil: 1',
		'<% tp %>',
		'[[A]]',
		'2026',
		'yes',
		'{{title}}',
		'目標 هدف',
	),
);
const read = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });
const line = (text: string): string => text.replaceAll('<%', '< %').replace(/\s+/g, ' ').trim();

const template = fc.constantFrom(
	'---\ncssclasses: [wide]\nid: 007\ngoal_type: life\nstatus: someday\n---\n# {{title}}\n\n<% tp.date.now() %> {{date}} {{other}}\n',
	'---\r\ntitle: {{title}}\r\naliases:\r\n  - "{{title}}"\r\n---\r\n\r\n## Check-ins\r\n',
	'No properties here.\n{{title}}',
	'---\nbroken: [\n---\nbody\n',
	'',
);

describe('a new note', () => {
	it('is a goal of its kind, shown under the name that was typed', () => {
		fc.assert(
			fc.property(kind, name, (as, typed) => {
				const made = newNote({ kind: as, name: typed, today: '2026-03-04' });
				fc.pre(made.fileName !== '');
				const reading = readNote(made.fileName, made.text, read);
				expect(reading).toMatchObject({ is: 'goal', problems: [], goal: { kind: as, title: line(typed) } });
				expect(reading).toMatchObject({ goal: { status: 'active', started: '2026-03-04', private: false } });
				expect(readBody(made.text).pieces).toEqual([]);
			}),
		);
	});

	it('from a template of the person is a goal too, and keeps their words and properties', () => {
		fc.assert(
			fc.property(kind, name, template, (as, typed, text) => {
				const made = newNote({ kind: as, name: typed, today: '2026-03-04', template: { text, parse: read } });
				fc.pre(made.fileName !== '');
				const reading = readNote(made.fileName, made.text, read);
				expect(reading).toMatchObject({ is: 'goal', goal: { kind: as, title: line(typed) } });
				expect(made.said === null).toBe(!text.includes('broken'));
				if (text.includes('cssclasses')) {
					expect(made.text).toContain('cssclasses: [wide]\nid: 007\n');
					expect(made.text).toContain('<% tp.date.now() %> 2026-03-04 {{other}}\n');
				}
			}),
		);
	});

	it('holds each property as it was given', () => {
		fc.assert(
			fc.property(
				kind,
				fc.dictionary(fc.constantFrom('why', 'area', 'x y'), value, { maxKeys: 3 }),
				(as, properties) => {
					const made = newNote({ kind: as, name: 'A', today: '2026-03-04', properties });
					const data = read(/^---\n([^]*?)\n---\n/.exec(made.text)?.[1] ?? '') as Record<string, unknown>;
					for (const [property, given] of Object.entries(properties)) {
						const kept =
							typeof given === 'string' ? line(given) : typeof given === 'object' ? given.map(line) : given;
						expect(data[property]).toEqual(kept);
					}
					expect(data['goal_type']).toBe(as);
					expect(data['evil']).toBeUndefined();
				},
			),
		);
	});
});
