import { pointAt, rule } from '../point';
import type { Examples } from '../rule';
import { away } from '../text/wishes';

/** Says only what to leave. Off in area health and coping (domain.md §12, decision 20). */
export const wAway = rule(
	'W.away',
	(given) => !given.goal.areas.some((area) => area === 'health' || area === 'coping') && pointAt(given, away),
);

export const examples: Examples = {
	good: [
		'Read before bed instead of scrolling',
		'Stop ordering in and cook three times a week',
		'Stop by my gran’s twice a week',
		{ text: 'Stop drinking alone', properties: { area: 'health' } },
	],
	bad: [
		'Stop ordering in',
		'Drink less coffee',
		'Avoid fast food',
		'Less screen time',
		'No phone after nine',
	],
	says: 'This says what to leave. If it helps, what would take its place?',
	because:
		'For many people it is easier to move toward something than away from it. Leaving something is fine too.',
};
