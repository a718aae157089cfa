import { OTHERS } from '../english/wishes';
import { pointAtWords, rule } from '../point';
import type { Examples } from '../rule';

/** The outcome rests on what others decide or feel; a next step is the part that is one's own. */
export const wOthers = rule(
	'W.others',
	(given) => given.goal.nextStep === null && pointAtWords(given, OTHERS),
	'add-step',
	'keep',
);

export const examples: Examples = {
	good: [
		'Go on two first dates a month',
		'Find a running partner',
		'Make my kids breakfast twice a week',
		'Send five applications a week',
	],
	bad: [
		'Find a partner by June',
		'Get a promotion',
		'Get hired by a design studio',
		'Get my kids to read more',
	],
	says: 'Part of this is up to other people. Is there a part that is yours?',
	because: 'What others do cannot be planned. A part in your own hands can be.',
};
