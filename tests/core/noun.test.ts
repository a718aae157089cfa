import { afterEach, describe, expect, it } from 'vitest';
import { callGoals, spoken } from '../../src/core/noun';

const words = spoken({
	one: 'Create your first goal',
	article: 'A goal is enough; this is a goal too.',
	many: { list: ['Life goals', 'goalkeeper'] },
	of: (title: string, n: number): string => `${title} and ${String(n)} more goals`,
	keys: { done: 'reached' },
});
afterEach(() => callGoals('goal'));

describe('the word for a goal', () => {
	it('is goal at first', () => {
		expect(words.one).toBe('Create your first goal');
	});

	it('stands in every string, with its article and its capital', () => {
		callGoals('aim');
		expect(words.one).toBe('Create your first aim');
		expect(words.article).toBe('An aim is enough; this is an aim too.');
		expect(words.many.list).toEqual(['Life aims', 'goalkeeper']);
		callGoals('hope');
		expect(words.article).toBe('A hope is enough; this is a hope too.');
	});

	it('never changes what a person wrote', () => {
		callGoals('direction');
		expect(words.of('Score a goal', 2)).toBe('Score a goal and 2 more directions');
	});

	it('leaves the shape of the words as it is', () => {
		expect(Object.keys(words)).toEqual(['one', 'article', 'many', 'of', 'keys']);
		expect(words.of.length).toBe(2);
		expect(words.many.list.map((text) => text.length)).toEqual([10, 10]);
	});
});
