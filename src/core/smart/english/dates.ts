/** The words of dates, periods, holidays and events, and the patterns they stand in. `g` patterns find; the rest test. */
import { COUNT } from './counts';

export const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
export const WEEKDAYS = 'sunmontuewedthufrisat';
export const HOLIDAY =
	"(?:christmas|xmas|easter|thanksgiving|halloween|new year'?s?(?: eve| day)?|hanukkah|chanukah|diwali|eid|ramadan|lent|passover|rosh hashanah|yom kippur|pentecost|valentine'?s(?: day)?|(?:mother|father)'?s'? day|labou?r day|memorial day|independence day|(?:fourth|4th) of july|bonfire night|midsummer|st\\.? patrick'?s(?: day)?|(?:chinese|lunar) new year|nowruz|holi|mardi gras|carnival|boxing day|advent|black friday|bank holiday|half[- ]term|spring break|(?:the |summer |school |autumn |winter )?holidays|super bowl|world cup|olympics)";

export const CHAIN =
	/(?:\b(?:by|before|until|till|til|through|thru|due|deadline:?|no|later|than|latest|ahead|of|in|time|for|prior|to|up|on|at|from|since|starting|starts?|begins?|beginning|after|as|the|this|next|coming|about|around|early|late|mid|middle|end|rest|remainder|whole|half|week|day|close|during|over|throughout|within|last|first|second|final|year|date|is|every|each|all|christmas|new|my) |\b(?:mid|early|late)-){1,7}$/;
export const BY =
	/\b(?:by|before|until|till?|thru|through|due|deadline|latest|later than|ahead of|time for|prior to|up to)\b/;
export const END = /\b(?:end|rest|remainder|whole|close|last (?:day|week)) of\b/;
export const START = /\b(?:from|since|starts?|starting|begins?|after|as of)\b/;
const UNITS = '(day|weekend|week|fortnight|month|quarter|year|decade)';
export const SEASON = /summer|spring|autumn|fall|winter|new year/;
/** An age like "by 40" is none when the words speak of growing or shrinking. */
export const AMOUNT_VERB =
	/\b(?:increas|reduc|cut|lower|rais|improv|grow|boost|drop|decreas|shrink|rise|go up|gain)/;
export const EVENT_LEAD =
	/\b(?:by|before|until|till|in time for|ahead of|prior to|up to|leading up to|(?:at|in|during|on)(?= (?:my|our|the|her|his|their|this|next|upcoming)\b))(?: (?:the time|the day of|the end of|the date of))? (?:upcoming )?/g;

/** What stands around a form and tells what it is: before it (ending in a space and `$`) or after it (`^`). */
export const PERSON = /^'s\b(?! end)|^ (?:does|did|calls?|says|asks|leaves|wakes|gets)\b|^ing|^ed/;
export const MONTH_LEAD =
	/\b(?:by|before|until|till?|in|through|during|of|early|late|mid|this|next|throughout|from|since|after|over)\b/;
export const OF_PART = /\b(?:end|rest|remainder|whole|middle|half|week|beginning|start|day) of $/;
export const EACH = /\b(?:every|each) (?:new |school )?$|^last $/;
export const OWNED = /^(?:'s| of (?!20|this|next|the year))/;
export const DURING =
	/\b(?:in|over|during|throughout|for|all|this|next)(?: (?:the|all|early|late|mid))* $|\b(?:mid|early|late)-$/;
export const PER = /^ (?:an?|per|each|every|ago|old|at a time|on\b(?! end)|off)\b|^'?s? old|^-/;
export const FEAST_LEAD = /\b(?:by|before|until|till?|at|over|during|for|this|next|through|on|around|of)\b/;
export const MORE_DAYS = /^(?:,| and| or| &|\/|-| to| through) ?(?:mon|tue|wed|thu|fri|sat|sun)/;
export const YEAR_LEAD = /\b(?:in|of|from|since|during|for|this|year|late|early|after) $/;

/** Each form of a date or period; its reader stands in text/deadlines.ts. */
export const DATES = {
	iso: /\b(\d{4}-\d\d-\d\d)\b/g,
	dayMonth: new RegExp(
		`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${MONTH})\\b(?:\\.?,? ?-?((?:19|20)\\d\\d)\\b)?`,
		'g',
	),
	monthDay: new RegExp(
		`\\b(${MONTH})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:times?|x|km|kg|k|%|hours?|min|mins|minutes|days?|books?|pages?)\\b|[:.,]\\d)(?:,? ((?:19|20)\\d\\d)\\b)?`,
		'g',
	),
	figures: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)\b/g,
	short: /\b(\d{1,2})\/(\d{1,2})\b/g,
	monthYear: new RegExp(`\\b(${MONTH})\\b\\.?,? ((?:19|20)\\d\\d)\\b`, 'g'),
	span: new RegExp(
		`\\b(in|within|over|for|during|across|inside|throughout)(?: (?:the|my|our))?(?: (?:next|coming|first|following))?(?: (?:about|around|under|less than|just|only|at least|at most|another|roughly|up to|no more than))? ((?:(?:\\d+|[a-z]+)(?:-| to ))?${COUNT}|couple(?: of)?|(?:a )?few|several)[ -](?:consecutive |straight |whole |full |solid |more |working |business |calendar )?${UNITS}s?\\b`,
		'g',
	),
	nextOne: new RegExp(
		`\\b(in|within|over|for|during|across|throughout)( the (?:next|coming|following)) ${UNITS}\\b`,
		'g',
	),
	nextSome: new RegExp(`\\b(the next|next) (${COUNT}|couple(?: of)?|few) ${UNITS}s\\b`, 'g'),
	fromNow: new RegExp(`\\b()(${COUNT}) ${UNITS}s? from (?:now|today)\\b`, 'g'),
	lookAgain: new RegExp(
		`\\b(?:review|re-?assess|re-?evaluate|evaluate|revisit|look again|take stock|check(?: in)? again|decide)[a-z ]{0,24} (after) (${COUNT}) ${UNITS}s?\\b`,
		'g',
	),
	today: /\b(today|tonight|tomorrow)\b(?!'s)/g,
	quarter: /\bq([1-4])\b(?:,? (20\d\d))?/g,
	holiday: new RegExp(`\\b(${HOLIDAY})(?!'s [a-z]|-)\\b`, 'g'),
	weekday: new RegExp(`\\b(${WEEKDAY})\\b(?!s| (?:morning|evening|night|afternoon)s)`, 'g'),
	ordinal:
		/\b(\d{1,2})(?:st|nd|rd|th)\b(?: of (?:this|the|next) month)?(?= ?(?:[.,;:!?)\n]|$|and\b|to\b|so\b))/g,
	month: new RegExp(`\\b(${MONTH})\\b`, 'g'),
	year: /\b(20\d\d)\b(?! ?(?:euros?|dollars?|pounds?|words|steps|calories|kcal|points|people|metres|meters|%))/g,
	period:
		/\b((?:school |academic |financial |fiscal |tax |calendar |new )?)(year|months?|week|weekend|quarter|term|semester|trimester|season|summer|spring|autumn|fall|winter|decade|day)\b(?!-end| end\b|s\b| (?:old|cleaning?|onions?|asleep|out|off))/g,
	yearEnd: /\b(?:the )?(year|month|quarter|week|term|season)(?:'s)?[- ]end\b|\beo([ymqw])\b/g,
	age: new RegExp(
		`\\b(?:by|before|until|till|when) (?:the time )?(?:(?:i|we) (?:turn|am|hit|reach) |i'm |we're |(?:the )?age (?:of )?|turning )(\\d\\d|${COUNT})\\b`,
		'g',
	),
	byAge: /\b(?:by|before) ([3-9]\d)(?= ?(?:[.,;!?]|$|and\b|so\b))/g,
};
