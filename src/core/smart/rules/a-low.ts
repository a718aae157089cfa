import { sure } from '../facts';
import { rule } from '../point';
import type { Examples } from '../rule';

/** From this confidence down, a smaller version is offered (domain.md §6.5). */
const LOW = 4;

/** A confidence of 4 or less. */
export const aLow = rule(
	'A.low',
	(given) => {
		const found = sure(given);
		return found && found.fill <= LOW && found;
	},
	'edit',
	'its-fine',
);

export const examples: Examples = {
	good: [{ text: 'Order in at most twice a month', properties: { confidence: 7 } }, 'Swim weekly (6/10)'],
	bad: [
		{ text: 'Order in at most twice a month', properties: { confidence: 3 } },
		'Swim weekly (confidence 3/10)',
	],
	says: 'You put 3. Would smaller, later, or with help change that?',
	because: 'A low number is good to know early: a smaller step, more time or some help may change it.',
};
