/** The words of dates, periods, holidays and events, and the patterns they stand in. `g` patterns find; the rest test. */
import { all } from './pattern';
import { AGE, COUNT } from './counts';
import { EVENT, HAPPENING, HOLIDAY } from './events';

export const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
export const WEEKDAYS = 'sunmontuewedthufrisat';
export const CHAIN =
	/(?:\b(?:by|before|until|till|til|through|thru|due|deadline:?|again|between now and|no|later|than|latest|ahead|of|in|time|for|prior|to|up|on|at|from|since|starting|starts?|begins?|beginning|after|as|the|this|next|coming|about|around|early|late|mid|middle|end|rest|remainder|whole|half|week|day|close|during|over|throughout|within|last|first|second|final|year|date|is|every|each|all|christmas|new|my) |\b(?:mid|early|late)-){1,7}$/;
export const BY =
	/\b(?:by|before|until|till?|thru|through|due|deadline|latest|later than|again after|between now and|ahead of|time for|prior to|up to)\b/;
export const END = /\b(?:end|rest|remainder|whole|close|last (?:day|week)) of\b|\bwithin (?:the|this) $/;
export const START = /\b(?:from|since|starts?|starting|begins?|after|as of)\b/;
const UNITS = '(?<u>day|weekend|week|fortnight|month|quarter|year|decade)';
export const SEASON = /summer|spring|autumn|fall|winter|new year/;
/** An age like "by 40" is none when the words speak of growing or shrinking. */
export const AMOUNT_VERB =
	/\b(?:increas|reduc|cut|lower|rais|improv|grow|boost|drop|decreas|shrink|rise|go up|gain)/;

/** Of a period, not in it: "the week's menu", "the end of" apart. */
export const OWNED = /^(?:'s| of (?!20|this|next|the year))/;
export const DURING =
	/\b(?:in|over|during|throughout|for|all|this|next)(?: (?:the|all|early|late|mid))* $|\b(?:mid|early|late)-$/;
export const COMING = /\b(?:this|next|coming) $/;
export const NEXT = /next $/;
/** "Two to three weeks": the last figure counts. */
export const LEAST = /^.*(?:-| to )/;
export const MIDDLE = /\bmid/;
export const EARLY = /\b(?:early|beginning|first week)\b/;

const YEAR = '(?<y>(?:19|20)\\d\\d)\\b';
const MON = `\\b(?<mon>${MONTH})\\b`;
const DATE = '(?<d>\\d{1,2})(?:st|nd|rd|th)';
const BY_WORDS = BY.source;
const ON = /\bon $/.source;
const any = (...sources: readonly string[]): RegExp => new RegExp(sources.join('|'));
/** A rate, an age, a name: what follows a span that is no time to come. */
const PER =
	/>(?: (?:an?|per|each|every|ago|old|at a time|on\b(?! end)|off)\b|'?s? old|-)|\btimes? <|<for[^>]*> of |<(?:in|within) (?:an?|one) day>/;

/**
 * Each form of a date or period, in order: the first to claim a stretch of text has it. Named groups say what was found:
 * `d` day of the month, `mon` or `m` month, `q` quarter, `y` year, `a` and `b` figures in either order, `n` times `u`
 * from now, `p` period (`k` its kind), `e` period whose end is meant, `wd` weekday, `near` today or tomorrow, `event`,
 * `age`. Second: what the words before it need. Third: what it is not, in `before<form>after`.
 */
export const DATES: readonly (readonly [form: RegExp, needs?: RegExp | null, never?: RegExp])[] = [
	[HAPPENING],
	[/\b(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)\b/g],
	[all`\b(?:${WEEKDAY},? (?:the )?)?${DATE}?(?: of)?[ -]${MON}(?:\.?,? ?-?${YEAR})?`],
	[
		all`(?:\b${WEEKDAY},? )?${MON}\.? (?:the )?${DATE}?\b(?! ?(?:times?|x|km|kg|k|%|hours?|min|mins|minutes|days?|books?|pages?)\b|[:.,]\d)(?:,? ${YEAR})?`,
	],
	[/\b(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<y>\d{4}|\d\d)\b/g],
	[/\b(?<a>\d{1,2})\/(?<b>\d{1,2})\b/g, any(BY_WORDS, ON)],
	[all`${MON}\.?,? ${YEAR}`],
	[all`\bthis time next ${UNITS}\b`],
	[all`\b(?:in|within) (?<event>a (?:year|month) and a half)\b`],
	[
		all`\b(?:in|within|over|for|during|across|inside|throughout)(?: (?:the|my|our))?(?: (?:next|coming|first|following))?(?: (?:about|around|under|less than|just|only|at least|at most|another|roughly|up to|no more than))? (?<n>(?:(?:\d+|[a-z]+)(?:-| to ))?${COUNT}|couple(?: of)?|(?:a )?few|several)[ -](?:consecutive |straight |whole |full |solid |more |working |business |calendar )?${UNITS}s?\b`,
		null,
		PER,
	],
	[
		all`\b(?:in|within|over|for|during|across|throughout) the (?:next|coming|following) ${UNITS}\b`,
		null,
		PER,
	],
	[all`\b(?:the )?next (?<n>${COUNT}|couple(?: of)?|few) ${UNITS}s\b`, null, PER],
	[all`\b(?<n>${COUNT}) ${UNITS}s? from (?:now|today)\b`, null, PER],
	[
		all`\b(?:review|re-?assess|re-?evaluate|evaluate|revisit|look again|take stock|check(?: in)? again|decide)[a-z ]{0,24} after (?<n>${COUNT}) ${UNITS}s?\b`,
		null,
		PER,
	],
	[/\b(?<near>today|tonight|tomorrow)\b(?!'s)/g],
	[/\bq(?<q>[1-4])\b(?:,? (?<y>20\d\d))?/g, any(BY_WORDS, END.source, '\\b(?:in|during|this|next) $')],
	[
		all`\b(?<event>${HOLIDAY})(?!'s [a-z]|-)\b`,
		any('\\b(?:by|before|until|till?|at|over|during|for|this|next|through|on|around|of)\\b', START.source),
		/\b(?:every|each)\b.*</,
	],
	// Found, though no day is worked out: the person picks it.
	[
		all`\b(?<event>${WEEKDAY} week|(?:second|third|2nd|3rd) week of ${MONTH}|(?:first|second) half of 20\d\d|h[12] 20\d\d)\b`,
		any(BY_WORDS, '\\b(?:in|within|during|on|over) (?:the )?$'),
	],
	[
		all`\b(?<wd>${WEEKDAY})\b(?!s| (?:morning|evening|night|afternoon)s)`,
		any(BY_WORDS, START.source, ON, COMING.source),
		/\b(?:every|each|of)\b.*<|>(?:,| and| or| &|\/|-| to| through) ?(?:mon|tue|wed|thu|fri|sat|sun)/,
	],
	[
		all`\b${DATE}\b(?: of (?:this|the|next) month)?(?= ?(?:[.,;:!?)\n]|$|and\b|to\b|so\b))`,
		any(BY_WORDS, '\\bon the $'),
	],
	[
		all`\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|(?:twenty|thirty)-[a-z]+) of (?<event>${MONTH}|(?:this|the|next) month)\b|\b(?<age>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth)(?= ?(?:[.,;:!?)\n]|$|and\b|so\b))`,
		any(BY_WORDS, '\\bon the $', '\\bon $'),
	],
	[
		new RegExp(MON, 'g'),
		/\b(?:by|before|until|till?|in|through|during|of|early|late|mid|this|next|throughout|from|since|after|over)\b/,
		/\bthe <|(?:^|\b(?!end|rest|remainder|whole|middle|half|week|beginning|start|day)[a-z]+ )of <|>(?:'s\b(?! end)| (?:does|did|calls?|says|asks|leaves|wakes|gets)\b|ing|ed)/,
	],
	[
		/\b(?<y>20[0-7]\d)\b(?! ?(?:euros?|dollars?|pounds?|words|steps|calories|kcal|points|people|metres|meters|%))/g,
		any(BY_WORDS, END.source, '\\b(?:in|of|from|since|during|for|this|year|late|early|after) $'),
	],
	[
		/\b(?<k>(?:school |academic |financial |fiscal |tax |calendar |new )?)(?<p>year|months?|week|weekend|quarter|term|semester|trimester|season|summer|spring|autumn|fall|winter|decade)\b(?: (?:of )?20\d\d\b)?(?!-end| end\b|s\b| (?:old|cleaning?|onions?|asleep|out|off))/g,
		null,
		/\b(?:every|each) (?:new |school )?<|^last <|\bby <(?:week|month|quarter|year|term)>/,
	],
	[/\b(?:the )?(?<e>year|month|quarter|week|term|season)(?:'s)?[- ]end\b/g],
	[/\beo(?<e>[ymqw])\b/g],
	[
		all`\b(?:by|before|until|till|when) (?:the time )?(?:(?:i|we) (?:turn|am|hit|reach) |i'm |we're |(?:the )?age (?:of )?|turning )(?<age>${AGE})\b`,
	],
	[/\b(?:by|before) (?<age>1[6-9]|[2-9]\d)(?= ?(?:[.,:;!?]|$|and\b|so\b))/g],
	[EVENT],
];
