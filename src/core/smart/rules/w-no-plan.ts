import { often, time } from '../facts';
import { rule } from '../point';
import type { Examples } from '../rule';

/** A date, and nothing in the note about how. Only asked once the note's text is known. */
export const wNoPlan = rule(
	'W.no-plan',
	(given) => {
		const { goal, body } = given;
		if (!body || body.boxes.all || goal.nextStep !== null) return null;
		const told = body.pieces.some(({ where }) => where !== 'title') || often(given);
		const day = time(given)?.day;
		return !told && day !== undefined && (day ?? given.today) >= given.today && {};
	},
	'add-step',
	'keep',
);

export const examples: Examples = {
	good: [
		{ text: 'Run 5 km by 1 October', properties: { next_step: 'Ask Ana for her old shoes' } },
		'Run three times a week until 1 October',
		{ text: 'Run 5 km', properties: { review: '2027-01-01' } },
		{ text: 'Run 5 km', properties: { due: '2026-01-01' } },
	],
	bad: [{ text: 'Run 5 km', properties: { due: '2027-10-01' } }],
	says: 'There is a date. What could be a first small step?',
	because: 'A date alone does not start anything. One small step often does.',
};
