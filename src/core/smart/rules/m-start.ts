import { numbered } from '../facts';
import { rule } from '../point';
import type { Examples } from '../rule';

/** A target without a start: the bar would lie. Rhythms and limits count from nothing. */
export const mStart = rule(
	'M.start',
	({ goal }) => numbered(goal) && goal.startValue === null && { property: 'target' },
	'add-start',
	'skip',
);

export const examples: Examples = {
	good: [
		{ text: 'Save 3,000 euros', properties: { target: 3000, start_value: 200 } },
		{ text: 'Swim twice a week', properties: { target: 2, measure: 'rhythm' } },
	],
	bad: [{ text: 'Save 3,000 euros', properties: { target: 3000, unit: 'euros' } }],
	says: 'Where are you starting from?',
	because: 'Without a start, a bar could only guess how far you have come.',
};
