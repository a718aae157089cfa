import { pointAt, rule } from '../point';
import type { Examples } from '../rule';
import { twoGoals } from '../text/two';

/** Two clauses with their own verb and their own thing, joined with "and" or "also". */
export const sTwo = rule(
	'S.two',
	(given) => pointAt(given, (said) => twoGoals(said)?.second),
	'split',
	'keep',
);

export const examples: Examples = {
	good: [
		'Buy running shoes and run three times a week',
		'Take a photo of each meal and log it in the app',
		'Cook rice and beans twice a week',
		'Write and record an album',
		'Sit with Rosa on the stairs and talk Spanish more often',
	],
	bad: [
		'Swim twice a week and write one page a day',
		'Run 5 km by June and save 2,000 euros',
		'Learn the guitar and also paint the shed',
	],
	says: 'This may be two goals. Split it?',
	because: 'Two goals in one line are hard to look back on: one may be done while the other waits.',
};
