/** From the form to notes: what was typed and nothing else, readable back as a goal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, PERIODS } from '../../../src/core/goal/goal';
import { readGoal } from '../../../src/core/goal/read';
import { readBody } from '../../../src/core/note/body';
import { yaml } from '../../../src/hosts/cli/vault.mts';
import { compose } from '../../../src/hosts/obsidian/new-goal/compose';
import { emptyDraft, type LifeDraft } from '../../../src/ui/create/draft';
import { helpLine, plannedLife, plannedTherapy, unreadAmount } from '../../../src/ui/create/planned';

const empty = emptyDraft();
const written = (planned: ReturnType<typeof plannedLife>, name = 'A goal'): string =>
	compose({ planned, name, today: '2026-11-25', template: null, parse: yaml }).text;

/** The goal that stands in a text. */
function goalIn(text: string) {
	const block = text.slice(4, text.indexOf('\n---\n', 4));
	const reading = readGoal('A goal.md', yaml(block));
	if (reading.is !== 'goal') throw new Error('no goal');
	expect(reading.problems).toEqual([]);
	return reading.goal;
}

describe('a life goal from the form', () => {
	it('left empty has its kind, status and start, and the five headings', async () => {
		await expect(written(plannedLife(empty.life, null))).toMatchFileSnapshot(
			'../../expected/create/life-empty.md',
		);
	});

	it('filled in holds every answer where it belongs', async () => {
		const life: LifeDraft = {
			...empty.life,
			area: 'work',
			measure: 'number',
			from: '0',
			to: '3',
			unit: 'talks',
			due: '2027-06-30',
			why: 'I would like to be asked.',
			confidence: 6,
			nextStep: 'Write one page',
			howLong: 'About two years here.',
			candidate: 'Someone others ask first.',
			experience: 'I have led one project; never a team.',
			importance: 3,
		};
		await expect(written(plannedLife(life, '[[Something bigger]]'))).toMatchFileSnapshot(
			'../../expected/create/life-full.md',
		);
	});

	it('steps become boxes that count as its measure', () => {
		const text = written(plannedLife({ ...empty.life, measure: 'steps', steps: 'Tape\n\nPaint\n' }, null));
		expect(readBody(text).boxes).toEqual({ ticked: 0, all: 2 });
	});

	it('keeps to the fields of the chosen measure; what was typed for another stays in the form', () => {
		const life: LifeDraft = { ...empty.life, measure: 'yes-no', to: '5', unit: 'km' };
		expect(goalIn(written(plannedLife(life, null)))).toMatchObject({
			measure: 'yes-no',
			target: null,
			unit: null,
		});
	});

	it('reads back as it was typed, whatever was typed', () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 60 });
		const draft = fc.record({
			measure: fc.constantFrom('' as const, ...MEASURES),
			per: fc.constantFrom(...PERIODS),
			to: fc.integer({ min: -999, max: 9999 }).map(String),
			why: words,
			unit: words,
			nextStep: words,
			confidence: fc.option(fc.integer({ min: 0, max: 10 })),
			due: fc.constantFrom('', '2027-02-28', 'soon'),
		});
		const line = (text: string): string | null =>
			text.replaceAll('<%', '< %').replace(/\s+/g, ' ').trim() || null;
		fc.assert(
			fc.property(draft, (given) => {
				const goal = goalIn(written(plannedLife({ ...empty.life, ...given }, null)));
				expect(goal.measure).toBe(given.measure || null);
				expect(goal.why).toBe(line(given.why));
				expect(goal.nextStep).toBe(line(given.nextStep));
				expect(goal.confidence).toBe(given.confidence);
				expect(goal.due).toBe(given.due.startsWith('2') ? given.due : null);
			}),
		);
	});
});

describe('a therapy goal from the form', () => {
	const therapy = {
		...empty.therapy,
		area: 'attachment',
		words: 'I go quiet.',
		notice: 'Mostly at night.',
		sign: 'I stay.',
	};
	const links = [
		{ link: '[[Home]]', strength: 3 as const, because: 'I leave first.' },
		{ link: '[[Work]]', strength: null, because: '' },
	];

	it('holds the person’s words and its links, and never a date, a number or a score', async () => {
		const text = written(plannedTherapy({ ...empty, therapy }, links), 'Stay when it is good');
		await expect(text).toMatchFileSnapshot('../../expected/create/therapy-full.md');
		expect(goalIn(text)).toMatchObject({ due: null, confidence: null, target: null, publish: false });
	});

	it('says how much and why in a line that reads back', () => {
		const [first] = readBody(`## How this helps\n${links.map(helpLine).join('\n')}\n`).helps;
		expect(first).toMatchObject({ strength: 3, because: 'I leave first.' });
	});
});

describe('template commands', () => {
	it('from a name, an answer or a because never survive into a new note', () => {
		const life: LifeDraft = {
			...empty.life,
			why: '<% tp.a %>',
			howLong: '<%* b %>',
			measure: 'steps',
			steps: '<% c',
		};
		expect(written(plannedLife(life, null), 'Run <% tp.file.cursor() %>')).not.toContain('<%');
		const therapy = { ...empty.therapy, words: '<% d', sign: '<% e' };
		const link = { link: '[[A]]', strength: 1 as const, because: '<% f %>' };
		expect(written(plannedTherapy({ ...empty, therapy }, [link]))).not.toContain('<%');
	});
});

describe('letters where a number belongs', () => {
	const { life } = emptyDraft();
	it.each([
		[{ measure: 'number', from: 'abc' }, 'abc'],
		[{ measure: 'number', from: '0', to: '1.000,50' }, null],
		[{ measure: 'rhythm', from: 'abc', to: 'often' }, 'often'],
		[{ measure: 'limit', to: ' ' }, null],
		[{ measure: 'open', to: 'abc' }, null],
		[{ measure: '', from: 'abc' }, null],
	] as const)('in %j are found where they are shown: %s', (some, found) => {
		expect(unreadAmount({ ...life, ...some })).toBe(found);
	});
});
