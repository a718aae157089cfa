/** Number words. */

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that add up: "twenty-five". */
export const ADDS: Readonly<Record<string, number>> = {
	...Object.fromEntries(SMALL.map((word, i) => [word, i])),
	...Object.fromEntries(TENS.map((word, i) => [word, (i + 2) * 10])),
	once: 1,
	twice: 2,
};
/** Words that multiply: "two hundred", "half a dozen", "a couple of". */
export const TIMES: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	of: 1,
	half: 0.5,
	couple: 2,
	dozen: 12,
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	k: 1e3,
	m: 1e6,
};
/** The words and figures of a count; a plural counts as its singular. */
export const FIGURES = /\d(?:[\d.,]*\d)?|[a-z]+?(?=s?(?![a-z]))/g;
/** `3,000` and `3.000`: no part of one. */
export const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Number words from two on; "one" and "half" need a closer look (quantities.ts). */
export const WORD = `(?:${SMALL.slice(2).join('|')}|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|dozens?|hundreds?|thousands?|millions?)`;
/** An age one looks ahead to. */
export const AGE = `(?:[1-9]\\d|${SMALL.slice(12).join('|')}|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?)`;
/** A whole count before a period: "six weeks", "a couple of months", "an hour". */
export const COUNT = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${WORD}|one|an?|half an?|a couple(?: of)?)`;
