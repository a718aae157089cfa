import { doing } from '../facts';
import { gap, pointAt } from '../point';
import type { Examples } from '../rule';

/** Nothing in the words that one could watch, and no concrete outcome. Points at the text before the title. */
export const sDoing = gap(
	'S.doing',
	(given) =>
		!doing(given) &&
		(pointAt(given, ({ clauses }, { from }) => from !== null && clauses[0]) ??
			pointAt(given, ({ clauses }) => clauses[0]) ??
			{}),
	'edit',
);

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
