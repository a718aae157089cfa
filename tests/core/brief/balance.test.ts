/** Balance and questions for a helper: a picture in words, never a recommendation (domain.md §4, §7.1). */
import { describe, expect, it } from 'vitest';
import { helperQuestions, leaning } from '../../../src/core/brief/balance';
import type { Goal } from '../../../src/core/goal/goal';
import { readGoal } from '../../../src/core/goal/read';

const goal = (kind: 'life' | 'therapy', more: Record<string, unknown> = {}): Goal => {
	const reading = readGoal('x.md', { goal_type: kind, ...more });
	if (reading.is !== 'goal') throw new Error('no goal');
	return reading.goal;
};
const goals = (life: number, therapy: number, more: Record<string, unknown> = {}): Goal[] => [
	...Array.from({ length: life }, () => goal('life')),
	...Array.from({ length: therapy }, () => goal('therapy', more)),
];

describe('the picture of both kinds', () => {
	it.each([
		[3, 0, 'few'],
		[4, 0, 'mostly life goals'],
		[7, 2, 'mostly life goals'],
		[3, 1, 'some of each'],
		[1, 3, 'some of each'],
		[1, 4, 'mostly therapy goals'],
	])('%i life and %i therapy goals are %s', (life, therapy, words) => {
		expect(leaning(goals(life, therapy))).toBe(words);
	});

	it('counts open goals that are not private', () => {
		const closed = [
			goal('therapy', { status: 'done' }),
			goal('therapy', { private: true }),
			goal('therapy', { status: 'someday' }),
		];
		expect(leaning([...goals(4, 0), ...closed, ...closed])).toBe('mostly life goals');
		expect(leaning([...goals(3, 0), goal('therapy', { status: 'resting' })])).toBe('some of each');
	});
});

describe('questions for a helper', () => {
	it('are questions, whatever the picture', () => {
		for (const [life, therapy] of [
			[5, 0],
			[0, 5],
			[3, 3],
			[1, 1],
		] as const)
			for (const question of helperQuestions(goals(life, therapy)).questions) expect(question).toMatch(/\?$/);
	});

	it('where most inner work is in hard areas a clinician is named, and no coach', () => {
		const { lead } = helperQuestions(goals(8, 2, { area: 'grief' }));
		expect(lead).toContain('a qualified therapist or doctor');
		expect(lead).not.toMatch(/coach/i);
		expect(helperQuestions(goals(8, 2, { area: 'self-worth' })).lead).toContain('may suit; ask.');
	});
});
