/** How often: "daily", "every second weekend", "three times a week", "Mon–Thu", "most evenings". */
import { MONTH, WEEKDAY } from './calendar';
import { COUNT, valueOf, WORD } from './counts';
import { find, type Span } from './plain';

export interface Rhythm extends Span {
	/** "three evenings a week" as target 3 per week; null where the words give no such count. */
	readonly times: {
		readonly target: number;
		readonly unit: string;
		readonly per: 'day' | 'week' | 'month';
	} | null;
}

const PERIOD =
	'(?:day|night|morning|evening|weekday|week|weekend|fortnight|month|quarter|year|hour|term|season)';
const SHORT = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const EITHER = `(?:${WEEKDAY}|${SHORT})`;

const FORMS: readonly RegExp[] = [
	/\b(?:daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annually|hourly|everyday)\b(?! (?:life|lives|news|bread|grind|mail|routine)\b)/g,
	/\b(?:every|each)(?! (?:other(?! ?(?:day|week|month|year|night|morning|evening|weekend|sun|mon|tue|wed|thu|fri|sat))|one|thing|now and|so often|way|aspect|part|bit|chance|opportunity|moment|penny|cent|effort|corner|area|single (?:thing|aspect|part)|reason|detail)\b) (?:(?:single|other|second|third|fourth|two|three|four|five|six|\d{1,2}|few|last|first|school|work|working) ){0,2}[a-z]+/g,
	/\b(?:once|twice|thrice)\b(?: (?:an?|per|each|every|in a) (?:day|week|weekend|fortnight|month|quarter|year)\b)?(?! (?:i|i'm|we|you|he|she|they|it|the|my|our|again|more|upon|in a while|and for all|a goal|there|that)\b)/g,
	new RegExp(
		`\\b(?:${COUNT}|few|several|some)(?: ?-? ?(?:to |or )?\\d{0,3})? (?:[a-z$€£%-]{1,20} ){0,4}?(?:an?|per|each|every|in a) (?:single )?${PERIOD}\\b(?! (?:from|ago|off))`,
		'g',
	),
	/\b(?:times?|days?|nights?|evenings?|mornings?|hours?|mins?|minutes?|sessions?) (?:an?|per|in a|out of the) (?:day|week|weekend|fortnight|month|year|night)\b/g,
	/(?:\bper|\/) ?(?:day|week|month|year|night|session|quarter|hour|meal)\b/g,
	new RegExp(
		`\\b${WEEKDAY}s\\b|\\b${WEEKDAY}(?: (?:and|or|&|to|through)|,|/|-| -)+ ?${EITHER}\\b|\\b${SHORT}(?:-| - |, ?|/| to | and | & )${EITHER}\\b`,
		'g',
	),
	new RegExp(`\\b(?:${WEEKDAY}|weekday|weekend) (?:mornings|evenings|nights|afternoons)\\b`, 'g'),
	/\b(?:weekdays|weekends|weeknights|school nights|work(?:ing)? ?days)\b/g,
	/\bmost (?:days|nights|evenings|mornings|weeks|weekends|weekdays|weeknights|lunchtimes)\b/g,
	/\b(?:alternate|alternating) (?:day|week|weekend|month|evening|night)s\b/g,
	new RegExp(
		`\\b(?:first|second|third|fourth|last|1st) (?:${WEEKDAY}|weekend|day|week) of (?:the|each|every) month\\b`,
		'g',
	),
	new RegExp(
		`\\b(?:mornings|evenings|nights) (?:a|per) week\\b|\\bon (?:[a-z]+ )?${WEEKDAY}s\\b(?!${MONTH})`,
		'g',
	),
];
const TIMES = new RegExp(
	`^(?:.*[^\\d.,a-z-])?(\\d{1,3}(?:[.,]\\d)?|${WORD}|one|once|twice|an?) ?(?:(?:to|-|or) \\d{1,3} )?((?:[a-z-]{1,20} ){0,3}?)(?:an?|per|each|every) (day|week|month)\\b`,
);

const FIRST: Readonly<Record<string, number>> = { once: 1, twice: 2, one: 1 };

/** All recurrences in plain lower-case text; they may overlap. */
export function rhythms(low: string): readonly Rhythm[] {
	return FORMS.flatMap((form) => find(form, low)).map(({ from, to, match }) => {
		const [, count = '', words = '', per = ''] = TIMES.exec(match[0]) ?? [];
		const target = FIRST[count] ?? valueOf(count);
		const unit = words.trim();
		const known =
			target && per
				? { target, unit: unit === 'times' ? '' : unit, per: per as 'day' | 'week' | 'month' }
				: null;
		return { from, to, times: known };
	});
}
