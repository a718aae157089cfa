/** Number words. */
export const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const LARGE: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	k: 1e3,
	m: 1e6,
};

/** Number words from two on; "one" and "half" need a closer look (quantities.ts). */
export const WORD = `(?:${SMALL.slice(2).join('|')}|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|dozens?|hundreds?|thousands?|millions?)`;
/** A whole count before a period: "six weeks", "a couple of months", "an hour". */
export const COUNT = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${WORD}|one|an?|half an?|a couple(?: of)?)`;
