/** Names, ages, idioms and clauses whose digits say nothing about what would count. */
import { all } from './pattern';
import { CLOCK, UP_TO } from './clock';
import { WORD } from './counts';
import type { Form } from '../text/plain';

const NEVER_COUNT: readonly RegExp[] = [
	/\b24[/-]7\b|\b(?:9|nine)[- ]?(?:to|-)[- ]?(?:5|five)\b|\b50[/-]50\b|\btop \d+ ?(?:%|percent|per cent)|\btop (?:one|five|ten) percent/g,
	/\b(?:give|giving|be|feel|feeling|at|my) (?:it |my )?(?:1\d\d|200) ?(?:%|percent|per cent)|\b1[1-9]0 ?%|\b(?:one|a) hundred percent\b/g,
	/\b(?:number one|no\. ?1|day one|square one|one-on-one|the two of (?:us|them)|(?:us|you|them|we) two|a million|a thousand (?:times|things|words)|365 days|seven days a week|two cents|one and the same)\b/g,
	/\b(?:week|day|year|grade|level|module|unit|chapter|part|lesson|phase|stage|step|type|version|room|route|highway|channel|form|season|episode|class|track|tier|band|series|section|volume|book|group|goal|plan|project|option|draft|item|thing|key stage|division|league|zone) \d{1,4}\b/g,
	/\b[abc][12]\b|\bcouch to 5 ?k\b|\b(?:403\(?b\)?|401\(?k\)?|529|c25k)\b|\b[a-z]+ 101\b|\bcatch-22\b/g,
	/\b(?!x\d|us\d|eur|gbp|usd|chf|rs\d|by|to)[a-z]{1,8}-?\d{1,4}[a-z]?\b/g,
	/\b\d{1,3}(?:st|nd|rd|th)\b/g,
	/\bmy \d+ years\b|\bi(?:'m| am) \d{1,2}\b|\bof my \d+\b|\bfor (?:two|three|four|five|six)(?= ?(?:$|[.,;)]))|\b(?:aged?|born in|class of) \d{1,4}\b|\b(?:\d{1,2}|[a-z]+)[- ]years?[- ]olds?\b|\b(?:\d{1,2}|five|ten|three|two)-year\b/g,
	all`\b(?:my|our|his|her|the|with|these|have|of|for) (?:\d|${WORD}) (?:[a-z]+ )?(?:kids|children|sons|daughters|girls|boys|brothers|sisters|siblings|cats|dogs|flatmates|roommates|grandchildren|jobs)\b`,
	/\bcurrent(?:ly)? (?:[a-z]+ )?(?:\d[\d.,]*|[a-z]+)\b/g,
	/\b(?:in|since|from|of|summer|winter|class) (?:19|20)\d\d\b/g,
	all`\bfrom (?:[€$£] ?)?(?:\d[\d.,]*|${WORD})\b(?! ?(?:am|pm))(?![^]{0,36}(?:\b(?:to|down|up|until|towards?)\b|->))`,
];
/** Each with what must not stand before it. */
export const IDIOMS: readonly Form[] = [...NEVER_COUNT.map((form): Form => [form]), [CLOCK, UP_TO]];
/** A clause that tells how it is or was, not what is wanted. */
export const STANDING =
	/^(?![^]*\b(?:i (?:want|will|would|plan|aim|hope|intend)|i'll|i'd|my goal|goal is|now to)\b)[ ,(]*(?:i(?:'ve| have) (?:been|had|never|always|tried|wanted)|i (?:used to|weigh|currently|already|am now|now|earn|was|were|had|only|have \d|live|work)\b|i'm (?:currently|now|already|at|stuck)\b|(?:it|this)(?:'s| has| is) (?:been|taken)|right now|at the moment|currently|these days|so far|until now|up to now|last (?:year|month|week|summer|winter|spring|autumn|time)\b(?!'s)|in the past|previously|today i)/;
/** What was: from the word "I" on, wherever it stands. */
export const WAS =
	/\bi(?:'ve| have)? (?:wanted|gained|lost|spent|had|was|were|failed|ran|did|bought|started|tried|stopped|used to|saved|got|put|been)\b|\bused to\b|\b(?:\w+ ){0,3}ago\b|\bafter (?:[a-z]+|\d+) (?:[a-z]+ )?years\b/g;
export const BREAK =
	/[.:;!?\n,()]| - |\bbut\b|\band (?=i(?: |'))|\band (?=(?:now|want|will|would) )|\bso (?=i (?:want|will|plan))/g;
export const REASON =
	/\b(?:because|even though|although|though|given that|in case|as i(?:'m| am|'ve| have)|since (?:i|i'm|i've|we|my|he|she|it|they|the)|so (?:that )?(?:i|we|my|he|she|they|it)(?! (?:want|will|plan))|now that)\b/g;
/** "Microsoft 365", "Windows 11": a name with a number, where no counted thing follows. */
export const NAME =
	/\b[a-z]?[A-Z][A-Za-z]+ \d{1,4}[A-Z]?\b(?! ?(?:%|[a-z]+s\b|min\b|km\b|kg\b|k\b|x\b|more\b|[ap]m\b|to \d|-))/g;
/** Where a sentence opens a capital says nothing. */
export const OPENS = /(?:^|[^a-z, ]) ?$/;
