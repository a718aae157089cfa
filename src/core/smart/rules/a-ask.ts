import { sure } from '../facts';
import { gap } from '../point';
import type { Examples } from '../rule';

/** No `confidence` yet. Asked, never judged. */
export const aAsk = gap('A.ask', (given) => !sure(given) && {}, 'ask-confidence');

export const examples: Examples = {
	good: [
		'Walk 30 minutes a day (confidence 8/10)',
		{ text: 'Walk 30 minutes a day', properties: { confidence: 8 } },
	],
	bad: ['Walk 30 minutes a day', 'Be confident by 8/10'],
	says: 'How sure are you, 0 to 10?',
	because: 'Nobody else can tell what is within your reach. Your own number is the best sign there is.',
};
