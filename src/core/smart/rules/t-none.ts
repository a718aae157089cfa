import { often, time, timed } from '../facts';
import { gap } from '../point';
import type { Examples } from '../rule';

/** No date, period or look-again point anywhere. A window or a rhythm has its own question. */
export const tNone = gap(
	'T.none',
	(given) => !time(given) && !timed(given, 'weak') && !often(given) && {},
	'pick-date',
	'open-ended',
);

export const examples: Examples = {
	good: [
		'Run 5 km by 1 October',
		'Finish the quilt before the baby comes',
		{ text: 'Run 5 km', properties: { due: '2027-10-01' } },
		{ text: 'Run 5 km', properties: { review: '2027-03-01' } },
	],
	bad: ['Run 5 km one day', 'March in the parade', 'Run 5 km before breakfast', 'Call June and April'],
	says: 'By when, or when will you look again?',
	because: 'A day to look again is enough. It says when to stop wondering, not when to be finished.',
};
