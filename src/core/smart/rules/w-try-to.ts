import { choices, pointAtWords, quote } from '../point';
import { rule, type Examples } from '../rule';
import { TRYING } from '../english/wishes';

/** "Try to": the words keep a way out. */
export const wTryTo = rule({
	id: 'W.try-to',
	check: (given) => {
		const found = pointAtWords(given, TRYING);
		return found && { ...found, fill: quote(found.part, found.span), actions: choices('edit', 'keep') };
	},
});

export const examples: Examples = {
	good: ['Swim twice a week', 'Try twelve new recipes'],
	bad: ['Try to swim twice a week', 'Make an effort to call my brother'],
	says: 'You wrote “Try to”. What would doing it look like?',
	because: '“Try to” can never be finished. What you would do can.',
};
