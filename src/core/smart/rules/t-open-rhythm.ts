import { time, timed } from '../facts';
import { choice, choices, pointAt, skipping } from '../point';
import { rule, type Examples } from '../rule';

/** A rhythm without an end: measured, not timed. */
export const tOpenRhythm = rule({
	id: 'T.open-rhythm',
	missing: true,
	check: (given) => {
		if (time(given) || timed(given, 'weak')) return null;
		const often = pointAt(given, (said) => said.rhythms[0]);
		return (
			often && { ...often, actions: [...choices('pick-review'), choice('open-ended', skipping(given, 'T'))] }
		);
	},
});

export const examples: Examples = {
	good: ['Swim twice a week until 1 April', 'Swim twice a week for the next eight weeks'],
	bad: ['Swim twice a week', 'Write every morning', 'Call my brother on Sundays'],
	says: 'This is a rhythm. Until when, or when will you look again?',
	because: 'A rhythm with a day to look again can be changed without feeling given away.',
};
