import { TRYING } from '../english/wishes';
import { rule } from '../point';
import type { Examples } from '../rule';

/** "Try to": the words keep a way out. */
export const wTryTo = rule('W.try-to', TRYING);

export const examples: Examples = {
	good: ['Swim twice a week', 'Try twelve new recipes'],
	bad: ['Try to swim twice a week', 'Make an effort to call my brother'],
	says: 'You wrote “Try to”. What would doing it look like?',
	because: '“Try to” can never be finished. What you would do can.',
};
