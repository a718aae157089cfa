import { PERFECT } from '../english/wishes';
import { rule } from '../point';
import type { Examples } from '../rule';

/** A perfect record: one ordinary day ends it. */
export const aPerfect = rule('A.perfect', PERFECT);

export const examples: Examples = {
	good: [
		{ text: 'Repair every single pane of the greenhouse', properties: { confidence: 8 } },
		{ text: 'Write three lines on most days', properties: { confidence: 8 } },
	],
	bad: [
		{ text: 'Always be on time', properties: { confidence: 8 } },
		{ text: 'Write three lines every single day', properties: { confidence: 8 } },
		{ text: 'Never again order in', properties: { confidence: 8 } },
	],
	says: 'Would “most days” still count?',
	because: 'Perfect records invite all or nothing: after one ordinary bad day there is nothing left to keep.',
};
