import { offer, pointAtWords } from '../point';
import { rule, type Examples } from '../rule';
import { PERFECT } from '../english/wishes';

/** A perfect record: one ordinary day ends it. */
export const aPerfect = rule({
	id: 'A.perfect',
	check: (given) => offer(pointAtWords(given, PERFECT), 'edit', 'keep'),
});

export const examples: Examples = {
	good: [{ text: 'Write three lines on most days', properties: { confidence: 8 } }],
	bad: [
		{ text: 'Write three lines every single day', properties: { confidence: 8 } },
		{ text: 'Never again order in', properties: { confidence: 8 } },
	],
	says: 'Would “most days” still count?',
	because: 'Perfect records invite all or nothing: after one ordinary bad day there is nothing left to keep.',
};
