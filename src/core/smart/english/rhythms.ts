/** How often, in words. */
import { all, one } from './pattern';
import type { Form } from '../text/plain';
import { COUNT, WORD } from './counts';
import { MONTH, WEEKDAY } from './dates';

const PERIOD =
	'(?:day|night|morning|evening|weekday|week|weekend|fortnight|month|quarter|year|hour|term|season)';
export const SHORT = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const EITHER = `(?:${WEEKDAY}|${SHORT})`;
const ALL: readonly RegExp[] = [
	/\b(?:daily|nightly|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annually|hourly|everyday)\b(?! (?:life|lives|news|bread|grind|mail|routine)\b)/g,
	/\b(?:every|each)(?! (?:other(?! ?(?:day|week|month|year|night|morning|evening|weekend|sun|mon|tue|wed|thu|fri|sat))|one|thing|now and|so often|way|aspect|part|bit|chance|opportunity|moment|penny|cent|effort|corner|area|single (?:thing|aspect|part)|reason|detail)\b) (?:(?:single|other|second|third|fourth|two|three|four|five|six|\d{1,2}|few|last|first|school|work|working) ){0,2}[a-z]+/g,
	/\b(?:once|twice|thrice)\b(?: (?:an?|per|each|every|in a) (?:day|week|weekend|fortnight|month|quarter|year)\b)?(?! (?:i|i'm|we|you|he|she|they|it|the|my|our|again|more|upon|in a while|and for all|a goal|there|that)\b)/g,
	all`\b(?:${COUNT}x?|few|several|some)(?: ?-? ?(?:to |or )?\d{0,3})? (?:[a-z$€£%-]{1,20} ){0,4}?(?:an?|per|each|every|in a) (?:single )?${PERIOD}\b(?! (?:from|ago))`,
	/\b(?:times?|days?|nights?|evenings?|mornings?|hours?|mins?|minutes?|sessions?) (?:an?|per|in a|out of the) (?:day|week|weekend|fortnight|month|year|night)\b/g,
	/(?:\bper|\/) ?(?:day|week|month|year|night|session|quarter|hour|meal)\b/g,
	all`\b${WEEKDAY}s\b|\b${WEEKDAY}(?: (?:and|or|&|\+|to|through)|,|/|-| -)+ ?${EITHER}\b|\b${SHORT}(?:-| - |, ?|/| to | and | & | \+ )${EITHER}\b`,
	all`\b(?:${WEEKDAY}|weekday|weekend) (?:mornings|evenings|nights|afternoons)\b`,
	/\b(?:weekdays|weekends|weeknights|school nights|work(?:ing)? ?days)\b/g,
	/\b(?:mornings? (?:and|&) (?:night|evening)|nights? (?:and|&) morning|before (?:breakfast|lunch) and (?:before )?(?:bed|dinner))s?\b/g,
	/\bmost (?:days|nights|evenings|mornings|weeks|weekends|weekdays|weeknights|lunchtimes)\b/g,
	/\b(?:alternate|alternating) (?:day|week|weekend|month|evening|night)s\b/g,
	all`\b(?:first|second|third|fourth|last|1st) (?:${WEEKDAY}|weekend|day|week) of (?:the|each|every) month\b`,
	all`\b(?:mornings|evenings|nights) (?:a|per) week\b|\bon (?:[a-z]+ )?${WEEKDAY}s\b(?!${MONTH})`,
];
/** "For once" is no rhythm. */
export const FORMS = ALL.map((form): Form => [form, /\bonce/.test(form.source) ? /\bfor $/ : undefined]);
export const TIMES = one`^(?:.*[^\d.,a-z-])?(\d[\d.,]*|${WORD}|(?:one|once|twice|an?)\b)(?:x| ?x\b)? ?(?:(?:to|-|or) \d{1,3} )?(?:times (?:of )?)?((?:[a-z-]{1,20} ){0,3}?)(?:an?|per|each|every) (day|night|week|month)\b`;
/** How long one round of a rhythm without a count is. */
export const ROUNDS: Readonly<Record<string, RegExp>> = {
	day: /^(?:daily|nightly|everyday|(?:every|each|an?|per) (?:single )?(?:day|night|morning|evening))$/,
	week: /^(?:weekly|(?:every|each) (?:week|weekend|[a-z]+day)|[a-z]+days)$/,
	month: /^(?:monthly|(?:every|each) month)$/,
};
/** At most so many. */
export const AT_MOST =
	/\b(?:at most|no more than|not more than|less than|fewer than|under|max(?:imum)?(?: of)?|only|up to|limit [a-z ]+ to|(?:cut|reduc)[a-z]* [a-z ]+ to) (?:[€$£]|about )?$/;

/** Rhythms that stand before what is done, as in "every morning write a page". */
export const LEADS = /^(?:every|each|once|twice|most|daily|nightly|weekly|monthly|on\b|week)/;
/** Where a sentence or a clause opens. */
export const OPENING = /(?:^|[.,;:\n]|\band) ?$/;
/** "From 200 to 500". */
export const FROM = /\bfrom (?:[€$£] ?)?$/;
export const TO = /\bto (?:[€$£] ?)?$/;
