import { THEIRS } from '../english/wishes';
import { rule } from '../point';
import type { Examples } from '../rule';

/** The words say that somebody else wants it. */
export const wTheirs = rule('W.theirs', THEIRS);

export const examples: Examples = {
	good: ['Lose 5 kg by June', 'Ask my doctor about my knee by Friday'],
	bad: [
		'My mother wants me to finish law school',
		'I am supposed to lose 5 kg',
		'They keep telling me to date again',
	],
	says: 'This may be someone else’s wish. Which part of it is yours?',
	because: 'People stay with what they want themselves. Someone else’s wish can hold a part that is yours.',
};
