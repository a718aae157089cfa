import { time } from '../facts';
import { rule } from '../point';
import type { Examples } from '../rule';

/** The date has passed; the letter stays found. A look set for later silences it until then. */
export const tPast = rule(
	'T.past',
	(given) => {
		const found = time(given);
		const { review } = given.goal;
		return found?.day && found.day < given.today && (review ?? '') <= given.today && found;
	},
	'keep',
	'move',
	'let-go',
);

export const examples: Examples = {
	good: [
		{ text: 'Save 3,000 euros', properties: { due: '2027-06-30' } },
		{ text: 'Save 3,000 euros', properties: { due: '2026-11-15', review: '2026-12-20' } },
		'Save 3,000 euros by June 2028',
	],
	bad: [
		{ text: 'Save 3,000 euros', properties: { due: '2026-11-15' } },
		'Save 3,000 euros by 15 November 2025',
	],
	says: 'The date you chose has passed. Keep it, move it, or let it go?',
	because: 'Dates are offers. A new one is as good as the old one.',
};
