/** What the panel says: few sentences, one question, no second one after "Not now". */
import { describe, expect, it } from 'vitest';
import { insights } from '../../../src/core/map/insights';
import { tableMeasure } from '../../../src/core/map/measure';
import { sentencesOf } from '../../../src/ui/goal-map/sentences';
import { modelOf } from '../../../src/ui/goal-map/use-model';
import { goal, graphOf, type Given } from './graph';

const quiet = Array.from({ length: 9 }, (_, index) => goal('life', `Goal ${index}`, { due: '2026-01-01' }));

function said(goals: Given['goals'], quieted: readonly string[] = []) {
	const given: Given = { goals, edges: [], facts: new Map() };
	const told = insights({ goals: () => given.goals, edges: () => [] }, given.facts, '2026-11-25');
	return sentencesOf(told, modelOf(graphOf(given), null, tableMeasure), new Set(quieted));
}

const questions = (sentences: ReturnType<typeof said>): string[] =>
	sentences.filter(({ asks, key }) => asks !== undefined || key === 'load').map(({ key }) => key);

describe('what the map tells', () => {
	it('is at most four sentences, one of them a question', () => {
		expect(said(quiet).length).toBeLessThanOrEqual(4);
		expect(questions(said(quiet))).toEqual(['quiet']);
	});

	it('asks nothing else after "Not now"', () => {
		expect(questions(said(quiet, ['Goal 3.md']))).toEqual([]);
	});

	it('asks about the next goal where one was answered for good', () => {
		const answered = quiet.map((one) => ({ ...one, smartSkip: one.title < 'Goal 4' ? ['map.inner'] : [] }));
		expect(said(answered).find(({ asks }) => asks)?.asks).toBe('Goal 4.md');
	});
});
