import { EASY } from '../english/wishes';
import { rule } from '../point';
import type { Examples } from '../rule';

/** What is easy to count, which may not be what matters. */
export const wEasyMeasure = rule('W.easy-measure', EASY);

export const examples: Examples = {
	good: ['Sell ten prints by June', 'Score 300 points in the quiz', 'Write 500 words a day'],
	bad: ['Get 5,000 followers by June', 'Reach 300 subscribers'],
	says: 'This is easy to count. Does it show what matters to you?',
	because: 'What is easy to count takes over quickly. It helps to know what it stands for.',
};
