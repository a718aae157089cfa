import { time, timed } from '../facts';
import { choices } from '../point';
import type { Examples, Rule } from '../rule';

/** "This year", "next summer": a window without an end. */
export const tWindow: Rule = {
	id: 'T.window',
	letter: 'T',
	severity: 'note',
	missing: true,
	check: (given) => {
		if (time(given)) return null;
		const window = timed(given, 'weak');
		return window && { ...window, actions: choices('pick-date') };
	},
};

export const examples: Examples = {
	good: ['Learn to swim by the end of next summer', 'Learn to swim in the next six weeks'],
	bad: ['Learn to swim next summer', 'Read 12 books this year', 'Read 12 books in 2027'],
	says: 'Which date would that be? The last day of it works too.',
	because: 'A season or a year passes without saying so. Its last day is a date.',
};
