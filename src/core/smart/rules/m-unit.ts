import { choice, choices, pointAt } from '../point';
import { smartWords } from '../../words/smart';
import { rule, type Examples } from '../rule';

/** A target number that says nothing about what it counts. */
export const mUnit = rule({
	id: 'M.unit',
	severity: 'hint',
	check: (given) => {
		const { target, unit, measure } = given.goal;
		if (target === null || unit !== null || (measure !== null && measure !== 'number')) return null;
		const word = pointAt(given, (said) => said.quantities.find((one) => one.value === target && one.unit))
			?.span.unit;
		const known = word ? [choice('add-unit', { unit: word }, smartWords.keepUnit(word))] : [];
		return { property: 'target', fill: target, actions: [...known, ...choices('add-unit')] };
	},
});

export const examples: Examples = {
	good: [{ text: 'Run 5 km', properties: { target: 5, start_value: 1, unit: 'km' } }],
	bad: [{ text: 'Run 5 km', properties: { target: 5, start_value: 1 } }],
	says: 'You put 5. What does it count?',
	because: 'A number with its unit still says something in half a year.',
};
