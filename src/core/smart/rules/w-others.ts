import { choices, pointAtWords } from '../point';
import type { Examples, Rule } from '../rule';
import { OTHERS } from '../english/wishes';

/** The outcome rests on what others decide or feel. */
export const wOthers: Rule = {
	id: 'W.others',
	letter: null,
	severity: 'hint',
	check: (given) => {
		const found = pointAtWords(given, OTHERS);
		return found && { ...found, actions: choices('add-step', 'keep') };
	},
};

export const examples: Examples = {
	good: ['Go on two first dates a month', 'Send five applications a week'],
	bad: ['Find a partner by June', 'Get hired by a design studio', 'Get my kids to read more'],
	says: 'Part of this is up to other people. Is there a part that is yours?',
	because: 'What others do cannot be planned. A part in your own hands can be.',
};
