import { time, timed } from '../facts';
import { gap } from '../point';
import type { Examples } from '../rule';

/** "This year", "next summer": a window without an end. */
export const tWindow = gap('T.window', (given) => !time(given) && timed(given, 'weak'), 'pick-date');

export const examples: Examples = {
	good: ['Learn to swim by the end of next summer', 'Learn to swim in the next six weeks'],
	bad: ['Learn to swim next summer', 'Read 12 books this year', 'Read 12 books in 2027'],
	says: 'Which date would that be? The last day of it works too.',
	because: 'A season or a year passes without saying so. Its last day is a date.',
};
