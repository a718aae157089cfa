import { choice, choices, skipping } from '../point';
import { rule, type Examples } from '../rule';

/** A target without a start: the bar would lie. Rhythms and limits count from nothing. */
export const mStart = rule({
	id: 'M.start',
	check: (given) => {
		const { target, startValue, measure } = given.goal;
		if (target === null || startValue !== null || (measure !== null && measure !== 'number')) return null;
		return {
			property: 'target',
			actions: [...choices('add-start'), choice('skip', skipping(given, 'M.start'))],
		};
	},
});

export const examples: Examples = {
	good: [
		{ text: 'Save 3,000 euros', properties: { target: 3000, start_value: 200 } },
		{ text: 'Swim twice a week', properties: { target: 2, measure: 'rhythm' } },
	],
	bad: [{ text: 'Save 3,000 euros', properties: { target: 3000, unit: 'euros' } }],
	says: 'Where are you starting from?',
	because: 'Without a start, a bar could only guess how far you have come.',
};
