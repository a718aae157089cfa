/** The sorting helper in the form: the tricky cases of domain.md §8.3 and 40 of our own. It suggests; nothing here chooses. */
import { describe, expect, it } from 'vitest';
import { emptyDraft, namesOf } from '../../../src/ui/create/draft';
import { areaOf, type Sorting, sortingOf } from '../../../src/ui/create/sorting-line';

type Said = 'life' | 'therapy' | 'both' | 'ask';
const suggested = (sentence: string): Said => sortingOf(sentence).suggested ?? 'ask';

describe('the ten tricky cases of domain.md §8.3', () => {
	it('B01 a feeling at a place is therapy, and a linked life goal is offered', () => {
		expect(sortingOf('Feel less anxious at parties')).toMatchObject({ suggested: 'therapy', twin: 'life' });
	});

	it('B02 going to therapy is a life goal; no second note is offered', () => {
		expect(sortingOf('Go to therapy every week')).toMatchObject({ suggested: 'life', twin: null });
		expect(areaOf('Go to therapy every week')).toBe('health');
	});

	it('B03 a condition on liking oneself is both, split into two halves', () => {
		const { suggested: choice, halves } = sortingOf('Lose 10 kg so I finally like myself');
		expect(choice).toBe('both');
		expect(halves.names).toEqual({ life: 'Lose 10 kg', therapy: 'Like myself' });
	});

	it('B04 a visible habit is life, its inner side is offered, and one line says to ask a doctor', () => {
		const { suggested: choice, twin, note } = sortingOf('Stop drinking alone');
		expect({ choice, twin }).toEqual({ choice: 'life', twin: 'therapy' });
		expect(note).toContain('doctor');
		expect(sortingOf('Stop biting my nails').note).toBeNull();
	});

	it('B05 boundaries with someone are therapy, and a life twin is offered', () => {
		expect(sortingOf('Set boundaries with my mother')).toMatchObject({ suggested: 'therapy', twin: 'life' });
	});

	it('B06 a countable practice is life', () => {
		expect(sortingOf('Meditate ten minutes a day')).toMatchObject({ suggested: 'life', twin: null });
	});

	it('B07 forgiving is therapy; nothing nudges towards contact', () => {
		expect(sortingOf('Forgive my father')).toMatchObject({ suggested: 'therapy', twin: null, note: null });
	});

	it('B08 a visible outcome is life; the motive gets no comment', () => {
		const sorting = sortingOf('Get promoted to prove Dad wrong');
		expect(areaOf('Get promoted to prove Dad wrong')).toBe('work');
		expect(sorting).toMatchObject({ suggested: 'life', twin: null, note: null });
	});

	it('B09 a comparison alone is a question with the area of family', () => {
		const sorting = sortingOf('Be a better parent');
		expect(sorting.suggested).toBeNull();
		expect(sorting.line).toContain('Could someone else see when this has happened?');
		expect(areaOf('Be a better parent')).toBe('family');
	});

	it('B10 an outcome that rests on others is life', () => {
		expect(sortingOf('Find a partner by June')).toMatchObject({ suggested: 'life', twin: null });
	});
});

/** Forty of our own: what the form suggests for each, `ask` where the words do not tell. */
const OWN: readonly (readonly [string, Said])[] = [
	['I keep quitting jobs and want a promotion this year', 'both'],
	['Be home for dinner and stop hiding in work when I am angry', 'both'],
	['Finish my thesis and stop hating every page of it', 'both'],
	['Go on a date so that I stop feeling invisible', 'both'],
	['Visit my sister, but stop dreading it', 'both'],
	['I always end up alone and want to go on two dates a month', 'both'],
	['Run a marathon because I feel worthless when I sit still', 'both'],
	['Understand why I go quiet when someone gets close', 'therapy'],
	['Notice my anger sooner', 'therapy'],
	['Stop comparing myself with my sister', 'therapy'],
	['Be less jealous when my partner goes out', 'therapy'],
	['Make peace with my body', 'therapy'],
	['Trust my husband again', 'therapy'],
	['Find out what I want', 'therapy'],
	['Feel at home in this city', 'therapy'],
	['Stop people-pleasing', 'therapy'],
	['Love myself', 'therapy'],
	['Worry less about money', 'therapy'],
	['Be more confident at work', 'therapy'],
	['Learn to be alone', 'therapy'],
	['Understand my mother', 'therapy'],
	['Run 5 km without stopping by 25 December', 'life'],
	['Call my sister every second week', 'life'],
	['Move out of my parents’ flat by March', 'life'],
	['Ask for a raise', 'life'],
	['Learn to drive', 'life'],
	['Spend one evening a week alone', 'life'],
	['Swim twice a week', 'life'],
	['Sign the divorce papers', 'life'],
	['Find a flat with a balcony', 'life'],
	['Have dinner with my husband every week', 'life'],
	['Join a choir', 'life'],
	['Say no to one extra shift a month', 'life'],
	['Write a letter to my dead father', 'life'],
	['Give a talk at the spring meeting', 'life'],
	['Pay back 1,800 on the card', 'life'],
	['Play the cello for half an hour a day', 'life'],
	['Visit my mother once a month', 'life'],
	['Write a song and record it', 'life'],
	['Let go of my dead father', 'therapy'],
];

describe('forty sentences of our own', () => {
	it('are forty', () => {
		expect(new Set(OWN.map(([sentence]) => sentence)).size).toBe(40);
	});

	it.each(OWN)('%s → %s', (sentence, said) => {
		expect(suggested(sentence)).toBe(said);
	});
});

describe('the line under the sentence', () => {
	const lines = OWN.map(([sentence]): [string, Sorting] => [sentence, sortingOf(sentence)]);

	it('quotes words that were typed, and ends with the choice being the person’s', () => {
		for (const [sentence, { line, suggested: choice }] of lines) {
			if (choice === null) continue;
			const quotes = [...line.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
			expect(quotes.length, sentence).toBeGreaterThan(0);
			for (const quote of quotes)
				expect(sentence.toLowerCase().replace(/’/g, "'")).toContain(quote.toLowerCase().replace(/’/g, "'"));
			expect(line).toMatch(/You choose, and you can switch any time\.$/);
		}
	});

	it('is the question while little is typed', () => {
		expect(sortingOf('Ru').line).toContain('Could someone else see when this has happened?');
	});
});

describe('the two halves', () => {
	it('keep the person’s own words, without the wishing before them', () => {
		const { halves } = sortingOf('I keep quitting jobs and want a promotion this year');
		expect(halves.names).toEqual({ life: 'Get a promotion this year', therapy: 'I keep quitting jobs' });
	});

	it('stay as they were written when the sentence changes afterwards', () => {
		const draft = emptyDraft({ sentence: 'x', choice: 'both' });
		const named = { ...draft, life: { ...draft.life, name: 'Lead the team' } };
		expect(namesOf(named, { life: 'other', therapy: 'inner' })).toEqual({
			life: 'Lead the team',
			therapy: 'inner',
		});
	});

	it('are never chosen by the form: a new draft has no kind', () => {
		expect(emptyDraft({ sentence: 'Run 5 km' }).choice).toBeNull();
	});
});
