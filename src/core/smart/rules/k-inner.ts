import { pointAt, rule } from '../point';
import type { Examples } from '../rule';
import { innerPart } from '../text/inner';

/** Part of a life goal sounds like inner work. */
export const kInner = rule(
	'K.inner',
	(given) => !given.linked && pointAt(given, (said) => innerPart(said.plain, said.when)),
	'make-therapy',
	'keep',
);

export const examples: Examples = {
	good: ['Run 5 km by 1 October', 'Find a flat by June'],
	bad: [
		'Lose 10 kg so I finally like myself',
		'Get promoted and stop needing my father’s approval',
		'Feel at peace with my job',
	],
	says: 'Part of this sounds like something inside. Some people give that its own note and link the two.',
	because:
		'Inner work follows other rules: no number, no date. The link between the two is often the most useful part.',
};
