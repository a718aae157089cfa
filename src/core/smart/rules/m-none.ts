import { leaning, measure } from '../facts';
import { gap } from '../point';
import type { Examples } from '../rule';

/** No number, count, rhythm or yes/no finish, and no `target`. */
export const mNone = gap(
	'M.none',
	(given) => !measure(given) && (leaning(given) ?? {}),
	'add-measure',
	'open-goal',
);

export const examples: Examples = {
	good: [
		'Send three bookkeeping applications a week',
		'Submit my thesis',
		'No phone in bed',
		{ text: 'Read more', properties: { target: 12, unit: 'books', start_value: 0 } },
		{ text: 'See how far I can walk', properties: { measure: 'yes-no' } },
	],
	bad: [
		'Talk Spanish more often',
		'Start running in the park',
		'Stop worrying 24/7',
		'Be in the top 1% by June',
	],
	says: 'How would you know it has happened? A number or a clear yes both work.',
	because:
		'Looking at progress helps people get there, and it takes something to look at. A plain yes or no is enough.',
};
