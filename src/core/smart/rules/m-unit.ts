import { numbered } from '../facts';
import { choice, pointAt, rule } from '../point';
import type { Examples } from '../rule';
import { smartWords } from '../../words/smart';

/** A target number that says nothing about what it counts. */
export const mUnit = rule(
	'M.unit',
	(given) => {
		const { target, unit } = given.goal;
		if (!numbered(given.goal) || unit !== null) return null;
		const said = pointAt(given, ({ quantities }) =>
			quantities.find((one) => one.value === target && one.unit),
		);
		const word = said?.span.unit;
		const actions = word ? [choice('add-unit', { unit: word }, smartWords.keepUnit(word))] : [];
		return { property: 'target', fill: target, actions };
	},
	'add-unit',
);

export const examples: Examples = {
	good: [{ text: 'Run 5 km', properties: { target: 5, start_value: 1, unit: 'km' } }],
	bad: [{ text: 'Run 5 km', properties: { target: 5, start_value: 1 } }],
	says: 'You put 5. What does it count?',
	because: 'A number with its unit still says something in half a year.',
};
