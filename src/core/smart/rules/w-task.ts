import { pointAt, rule } from '../point';
import type { Examples } from '../rule';
import { errand } from '../text/wishes';

/** One errand, soon done: maybe a step of something bigger. */
export const wTask = rule(
	'W.task',
	(given) =>
		!given.linked && !given.goal.partOf.length && given.goal.target === null && pointAt(given, errand),
);

export const examples: Examples = {
	good: [
		'Buy a house by 2029',
		'Book three concerts for the choir',
		{ text: 'Buy running shoes', properties: { part_of: '[[Run 5 km]]' } },
	],
	bad: ['Buy running shoes', 'Email the landlord', 'Order a new passport'],
	says: 'This may be one step of something bigger. What is it for?',
	because: 'A small errand fits well as the next step of a goal.',
};
