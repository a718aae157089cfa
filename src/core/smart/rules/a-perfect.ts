import { choices, pointAtWords } from '../point';
import type { Examples, Rule } from '../rule';

const PERFECT =
	/\bevery single\b|\bnever (?:again|ever|miss|skip)\b|\bno matter what\b|\bwithout (?:fail|exception|a single)\b|\bno exceptions\b|\b(?:i|to|will|i'll) always\b|\bnot (?:miss|skip) (?:a|one|any)\b|\b100 ?% of the time\b|\b365 days\b/;

/** A perfect record: one ordinary day ends it. */
export const aPerfect: Rule = {
	id: 'A.perfect',
	letter: 'A',
	severity: 'hint',
	check: (given) => {
		const found = pointAtWords(given, PERFECT);
		return found && { ...found, actions: choices('edit', 'keep') };
	},
};

export const examples: Examples = {
	good: [{ text: 'Write three lines on most days', properties: { confidence: 8 } }],
	bad: [
		{ text: 'Write three lines every single day', properties: { confidence: 8 } },
		{ text: 'Never again order in', properties: { confidence: 8 } },
	],
	says: 'Would “most days” still count?',
	because: 'Perfect records invite all or nothing: after one ordinary bad day there is nothing left to keep.',
};
