import { choices, pointAt } from '../point';
import { rule, type Examples } from '../rule';

/** From this confidence down, a smaller version is offered (domain.md §6.5). */
const LOW = 4;

/** A confidence of 4 or less. */
export const aLow = rule({
	id: 'A.low',
	check: (given) => {
		const { confidence } = given.goal;
		if (confidence !== null)
			return confidence <= LOW
				? { property: 'confidence', fill: confidence, actions: choices('edit', 'its-fine') }
				: null;
		const found = pointAt(given, (said) => said.confidences.find(({ value }) => value <= LOW));
		return found && { ...found, fill: found.span.value, actions: choices('edit', 'its-fine') };
	},
});

export const examples: Examples = {
	good: [{ text: 'Order in at most twice a month', properties: { confidence: 7 } }, 'Swim weekly (6/10)'],
	bad: [
		{ text: 'Order in at most twice a month', properties: { confidence: 3 } },
		'Swim weekly (confidence 3/10)',
	],
	says: 'You put 3. Would smaller, later, or with help change that?',
	because: 'A low number is good to know early: a smaller step, more time or some help may change it.',
};
