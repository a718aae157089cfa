import { timed } from '../facts';
import { choice, choices } from '../point';
import { rule, type Examples } from '../rule';

/** The date has passed; the letter stays found. */
export const tPast = rule({
	id: 'T.past',
	check: (given) => {
		const { due, review } = given.goal;
		const actions = [...choices('keep', 'move'), choice('let-go', { status: 'released' })];
		if (due !== null) return due < given.today ? { property: 'due', actions } : null;
		if (review !== null) return null;
		const firm = timed(given, 'firm');
		return firm?.span.day && firm.span.day < given.today ? { ...firm, actions } : null;
	},
});

export const examples: Examples = {
	good: [{ text: 'Save 3,000 euros', properties: { due: '2027-06-30' } }, 'Save 3,000 euros by June 2028'],
	bad: [
		{ text: 'Save 3,000 euros', properties: { due: '2026-11-15' } },
		'Save 3,000 euros by 15 November 2025',
	],
	says: 'The date you chose has passed. Keep it, move it, or let it go?',
	because: 'Dates are offers. A new one is as good as the old one.',
};
