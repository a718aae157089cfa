import { doing } from '../facts';
import { choices, pointAt } from '../point';
import { rule, type Examples, type Given } from '../rule';

/** The first clause of the text, else of the title. */
function leaningPart(given: Given): ReturnType<typeof pointAt> {
	const body = given.parts.filter(({ piece }) => piece.from !== null);
	return pointAt({ ...given, parts: body.length ? body : given.parts }, (said) => said.clauses[0]);
}

/** Nothing in the words that one could watch, and no concrete outcome. */
export const sDoing = rule({
	id: 'S.doing',
	missing: true,
	check: (given) =>
		given.parts.length === 0 || doing(given) ? null : { ...leaningPart(given), actions: choices('edit') },
});

export const examples: Examples = {
	good: [
		'Read my daughter a story four nights a week',
		'Apply for the senior analyst post',
		'Read more',
		'Lose 5 kg',
	],
	bad: ['Be a better dad', 'Get ahead at work', 'Be fitter by 1 June', 'Feel good three days a week'],
	says: 'What would you be doing, if you were doing this?',
	because:
		'People keep a goal more easily when they can see themselves doing it. Words alone say little about this, so it is only a question.',
};
