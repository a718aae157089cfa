import { time } from '../facts';
import { choices } from '../point';
import { rule, type Examples } from '../rule';

/** A date, and nothing in the note about how. Only asked once the note's text is known. */
export const wNoPlan = rule({
	id: 'W.no-plan',
	check: (given) => {
		const { goal, body } = given;
		if (body === null || body.textStart === null || body.boxes.all > 0 || goal.nextStep !== null) return null;
		if (
			body.pieces.some(({ where }) => where !== 'title') ||
			given.parts.some(({ said }) => said.rhythms.length)
		)
			return null;
		return time(given) ? { actions: choices('add-step', 'keep') } : null;
	},
});

export const examples: Examples = {
	good: [
		{ text: 'Run 5 km by 1 October', properties: { next_step: 'Ask Ana for her old shoes' } },
		'Run three times a week until 1 October',
	],
	bad: [{ text: 'Run 5 km', properties: { due: '2027-10-01' } }],
	says: 'There is a date. What could be a first small step?',
	because: 'A date alone does not start anything. One small step often does.',
};
