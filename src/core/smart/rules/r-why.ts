import { why } from '../facts';
import { gap } from '../point';
import type { Examples } from '../rule';

/** No `why`, no link, no reason in the words. */
export const rWhy = gap('R.why', (given) => !why(given) && {}, 'write-why');

export const examples: Examples = {
	good: [
		{ text: 'Run 5 km', properties: { why: 'I want to keep up with my daughter.' } },
		'Run 5 km because my daughter asked me to come along',
		{ text: 'Run 5 km', properties: { part_of: '[[Run a marathon]]' } },
	],
	bad: ['Run 5 km by 1 October'],
	says: 'What makes this matter now?',
	because: 'Only you know why it matters. Your own sentence helps on the days when it is hard to see.',
};
