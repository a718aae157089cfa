import { often, time, timed } from '../facts';
import { gap } from '../point';
import type { Examples } from '../rule';

/** A rhythm without an end: measured, not timed. */
export const tOpenRhythm = gap(
	'T.open-rhythm',
	(given) => !time(given) && !timed(given, 'weak') && often(given),
	'pick-review',
	'open-ended',
);

export const examples: Examples = {
	good: ['Swim twice a week until 1 April', 'Swim twice a week for the next eight weeks'],
	bad: [
		{ text: 'Swim', properties: { measure: 'rhythm', target: 2 } },
		'Swim twice a week',
		'Write every morning',
		'Call my brother on Sundays',
	],
	says: 'This is a rhythm. Until when, or when will you look again?',
	because: 'A rhythm with a day to look again can be changed without feeling given away.',
};
