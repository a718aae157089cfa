/** The session brief to the letter of domain.md §7.2. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../src/core/brief/brief';
import { discreetSources } from '../../../src/core/brief/discreet';
import {
	ITEMS,
	MOST_CHARACTERS,
	type Picks,
	readItems,
	TICKED_AT_FIRST,
} from '../../../src/core/brief/items';
import { ROOT } from '../../sources';
import { sourcesOf, sourcesOfNotes } from './vault-of';

const TODAY = '2026-11-25';
const sample = sourcesOf(join(ROOT, 'playground/vault'), TODAY);
const all: Picks = {
	ticked: ITEMS,
	wish: 'To look at the coat.',
	tried: 'One word on the stairs.',
	mixed: 'I would like to keep one box.',
	unsaid: 'That I nearly did not come.',
};
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const therapy = (more: string, body = ''): string => `---\ngoal_type: therapy\n${more}---\n${body}`;
const life = (more = ''): string => `---\ngoal_type: life\n${more}---\n`;

describe('a brief of the sample vault', () => {
	it('starts with the wish, three therapy goals and what they matter for, and nothing else', async () => {
		const page = brief(sample, { ticked: TICKED_AT_FIRST, wish: 'To look at the coat.' });
		await expect(page.text).toMatchFileSnapshot('../../expected/brief/first-ticks.md');
		expect(page.sections.map(({ item }) => item)).toEqual(['wish', 'therapy', 'matters']);
	});

	it('with everything ticked stays one page of at most 350 words', async () => {
		const page = brief(sample, all);
		await expect(page.text).toMatchFileSnapshot('../../expected/brief/everything.md');
		expect(wordsIn(page.text)).toBeLessThanOrEqual(350);
		expect(page.words).toBe(wordsIn(page.text));
	});

	it('says nothing about the private goal, in any item', () => {
		expect(brief(sample, all).text.toLowerCase()).not.toContain('year we moved');
	});

	it('never prints a closeness, a confidence or a share', () => {
		const { text } = brief(sample, all);
		expect(text).not.toMatch(/\d+\s*%|\/10|closeness|confidence|\(\w+::/);
	});

	it('in discreet mode shows no therapy title and nothing noticed', () => {
		const { text } = brief(discreetSources(sample), all);
		for (const goal of sample.index.goals().filter(({ kind }) => kind === 'therapy'))
			expect(text.toLowerCase()).not.toContain(goal.title.toLowerCase());
		expect(text).not.toContain('Last noticed');
	});
});

describe('what goes onto the page', () => {
	it('with nothing ticked has the day and the foot only', () => {
		expect(brief(sample, { ticked: [] }).text).toBe(
			'Wednesday, 25 November 2026\n\n---\n\nWritten by me from my own notes.\n',
		);
	});

	it('an item that was not ticked leaves no trace, whatever was typed for it', () => {
		for (const item of ITEMS) {
			const text = brief(sample, { ...all, ticked: ITEMS.filter((one) => one !== item) }).text;
			const alone = brief(sample, { ...all, ticked: [item] }).sections[0];
			expect(text).not.toContain(`### ${alone?.heading ?? ''}`);
		}
	});

	it('brings at most three therapy goals, those chosen before those written about last', () => {
		const paths = sample.index.goals().flatMap(({ kind, path }) => (kind === 'therapy' ? [path] : []));
		const lines = (picks: Partial<Picks>): number =>
			brief(sample, { ticked: ['therapy'], ...picks }).sections[0]?.lines.length ?? 0;
		expect(lines({})).toBe(3);
		expect(lines({ goals: paths })).toBe(3);
		expect(lines({ goals: paths.slice(0, 2) })).toBe(2);
		expect(lines({ goals: [] })).toBe(0);
	});

	it('a goal is not yet talked about when nothing was agreed, or the last talk is more than 60 days ago', () => {
		const sources = sourcesOfNotes(
			{
				'a.md': therapy(''),
				'b.md': therapy('agreed: not-yet\ntalked_about: 2026-11-20\n'),
				'c.md': therapy('agreed: yes\ntalked_about: 2026-09-26\n'),
				'd.md': therapy('agreed: yes\ntalked_about: 2026-09-25\n'),
				'e.md': therapy('agreed: yes\n'),
				'f.md': therapy('agreed: n/a\n'),
				'g.md': therapy('status: resting\n'),
				'h.md': therapy('private: true\n'),
			},
			TODAY,
		);
		const [section] = brief(sources, { ticked: ['untalked'] }).sections;
		expect(section?.lines.map(({ text }) => text)).toEqual(['a', 'b', 'd']);
	});

	it('a life goal moved within 28 days, or is stuck by its date, its quiet or its confidence', () => {
		const checkIn = (day: string, fields: string): string => `## Check-ins\n- ${day} ${fields}\n`;
		const sources = sourcesOfNotes(
			{
				'moved.md': life('start_value: 0\ntarget: 5\n') + checkIn('2026-11-20', '(current:: 2)'),
				'quiet.md': life('start_value: 0\ntarget: 5\n') + checkIn('2026-10-20', '(current:: 1)'),
				'past.md': life('due: 2026-11-01\n'),
			},
			TODAY,
		);
		const [section] = brief(sources, { ticked: ['moved'] }).sections;
		expect(section?.lines.map(({ text }) => text)).toEqual([
			'moved: 2 of 5.',
			'quiet: 1 of 5, quiet since 20 October.',
			'past: the date was 1 November.',
		]);
	});

	it('a sentence that names a private goal is left out, linked or in plain words', () => {
		const sources = sourcesOfNotes(
			{
				'Leave.md': therapy(
					'serves: ["[[Home]]"]\n',
					'## How this helps\n- [[Home]] (a lot): As in [[Secret wish]].\n## Mixed feelings\nThe secret wish again.\n## Check-ins\n- 2026-11-20 (noticed:: I thought of [[Secret wish|it]] and the Secret Wish)\n',
				),
				'Secret wish.md': therapy('private: true\nserves: ["[[Home]]"]\n'),
				'Home.md': life(),
				'2026-11-21.md': '- [[Home]] (current:: 1) because of [[Secret wish]]\n',
			},
			TODAY,
		);
		const page = brief(sources, { ticked: ITEMS });
		expect(page.text.toLowerCase()).not.toContain('secret');
		expect(page.text).toContain('- Home.');
	});

	it('links become plain words, template commands are taken apart', () => {
		const { text } = brief(sample, {
			ticked: ['wish'],
			wish: 'About [[Run 5 km|the run]] <% tp.x %>\nand more',
		});
		expect(text).toContain('About the run tp.x and more');
	});

	it('understands the items of --include and gives back what is none', () => {
		expect(readItems('agreed, Wish,nothing')).toEqual({ items: ['wish', 'agreed'], unknown: ['nothing'] });
	});
});

describe('one page, whatever the notes say', () => {
	const long = fc.string({
		unit: fc.constantFrom('a', 'word', ' ', 'ü', '**', '[[x]]', '\n'),
		maxLength: 4000,
	});

	it('is never longer than 350 words and one page', () => {
		const note = fc.record({ title: long, noticed: long, mixed: long });
		fc.assert(
			fc.property(fc.array(note, { maxLength: 5 }), long, long, (notes, wish, unsaid) => {
				const texts = notes.map(({ title, noticed, mixed }, at): [string, string] => [
					`${String(at)}.md`,
					therapy(
						`title: ${JSON.stringify(title.replace(/\n/g, ' '))}\n`,
						`## Mixed feelings\n${mixed}\n\n## Check-ins\n- 2026-11-20 (noticed:: ${noticed.replace(/\n/g, ' ')}) ${title.replace(/\n/g, ' ')}\n`,
					),
				]);
				const page = brief(sourcesOfNotes(Object.fromEntries(texts), TODAY), {
					ticked: ITEMS,
					wish,
					unsaid,
					tried: wish,
					mixed: unsaid,
				});
				expect(wordsIn(page.text)).toBeLessThanOrEqual(350);
				expect(page.text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
			}),
			{ numRuns: 40 },
		);
	});
});
