/** Names, ages, idioms and clauses whose digits say nothing about what would count. */
import { all, one } from './pattern';
import { CLOCK, UP_TO } from './clock';
import { WORD } from './counts';
import type { Form } from '../text/plain';

const NEVER_COUNT: readonly RegExp[] = [
	/\b24[/-]7\b|\b(?:9|nine)[- ]?(?:to|-)[- ]?(?:5|five)\b|\b50[/-]50\b|\btop \d+ ?(?:%|percent|per cent)|\btop (?:one|five|ten) percent/g,
	/\b(?:give|giving|be|feel|feeling|at|my) (?:it |my )?(?:1\d\d|200) ?(?:%|percent|per cent)|\b1[1-9]0 ?%|\b(?:one|a) hundred percent\b/g,
	/\b(?:number one|no\. ?1|day one|square one|one-on-one|the two of (?:us|them)|(?:us|you|them|we) two|a million|a thousand (?:times|things|words)|365 days|seven days a week|two cents|one and the same)\b/g,
	/\b(?:week|day|year|grade|level|module|unit|chapter|part|lesson|phase|stage|step|type|version|room|route|highway|channel|form|season|episode|class|track|tier|band|series|section|volume|book|group|goal|plan|project|option|draft|item|thing|key stage|division|league|zone|ward|floor|gate|platform|bus|line|flat|apartment|hole|seat|row|bay|lane|table|exam|paper|game|match|round|race|desk|office|studio|house|block|number) \d{1,4}(?! bus| tram| train)\b/g,
	/\b[abc][12]\b|\bcouch to 5 ?k\b|\b(?:403\(?b\)?|401\(?k\)?|529|c25k)\b|\b[a-z]+ 101\b|\bcatch-22\b/g,
	/\b(?!x\d|us\d|eur|gbp|usd|chf|rs\d|by|to)[a-z]{1,8}-?\d{1,4}[a-z]?\b/g,
	/\b\d{1,3}(?:st|nd|rd|th)\b/g,
	/\bmy \d+ years\b|\bi(?:'m| am) \d{1,2}\b|\bof my \d+\b|\b(?:for|of) (?:two|three|four|five|six)(?= ?(?:$|[.,;)]))|\b\d+x\d+\b|\b(?:\d+|one|two|three|four)-(?:bed|bedroom|bedroomed|tonner|tonne|ton|seater|door|man|woman|storey|star|string|wheel|speed|piece|part|inch|litre|bike|car|deep|lane|handed)\b|\b\d+ (?:again|doors (?:down|up|away)|(?:on|off)(?= ?\/))\b|\b(?:team|class|family|group|crew|staff|household|choir) of (?:\d+|[a-z]+)\b|\b(?:19|20)\d\d (?=[a-z]+ (?:my|i|that|from|by)\b)|\b(?:aged?|born in|class of) \d{1,4}\b|\b(?:\d{1,2}|[a-z]+)[- ]years?[- ]olds?\b|\b(?:\d{1,2}|five|ten|three|two)-year\b/g,
	all`\b(?:my|our|his|her|the|with|these|have|of|for) (?:\d|${WORD}) (?:[a-z]+ )?(?:kids|children|sons|daughters|girls|boys|brothers|sisters|siblings|cats|dogs|flatmates|roommates|grandchildren|jobs)\b`,
	/\([^)]*\b(?:diagnosed|since|was|were|had|ago|later|last|aged?|came|i'm|it's|he's|she's|currently|now)\b[^)]*\)|\(\d{1,2}\)|\b(?:his|her|their|its) \d+|\bno half measures|\bat \d\d(?=[!.,])|\bat \d\d,? (?=i\b|it|we|he|she|they|still)|(?:^|[.!?;] )\d\d and\b|\b\d{1,4}[a-jln-wyz]\b(?! ?(?:a|per))/g,
	/\bcurrent(?:ly)? (?:[a-z]+ )?(?:\d[\d.,]*|[a-z]+)\b/g,
	/\b(?:in|since|from|of|summer|winter|class) (?:19|20)\d\d\b/g,
	all`\bfrom (?:[€$£] ?)?(?:\d[\d.,]*|${WORD})\b(?! ?(?:am|pm))(?![^]{0,36}(?:\b(?:to|down|up|until|towards?)\b|->))`,
];
/** Each with what must not stand before it. */
export const IDIOMS: readonly Form[] = [...NEVER_COUNT.map((form): Form => [form]), [CLOCK, UP_TO]];
/** Said with any of these, a clause is wanted. */
const WANTS =
	"(?:i|we) (?:want|will|would|plan|aim|hope|intend|must|shall|should|promise)|(?:i|we)(?:'ll|'d like|'d love)|i'd|(?:i'm|i am|we're|we are) (?:going|aiming|planning|hoping|trying|looking|ready|determined|about|training|learning)|(?:goal|aim|plan|target|wish|hope|idea|focus|mission|resolution|challenge|intention)s?(?: for (?:me|us|this year))? is|now to|time to|(?:was|been|'m) (?:told|supposed|meant|expected) to|should|needs? (?:to|an?|more|some)|(?:ha(?:ve|s)|got) to|wants? to";
const PAST =
	'(?:(?!need|feed|speed|breed|seed|succeed|proceed|exceed|decided|promised|agreed|committed|signed|booked|planned|wanted)[a-z]{2,}ed|was|were|had|did|came|got|went|lost|ran|took|made|found|fell|felt|broke|bought|spent|began|left|saw|kept|thought|knew|wrote|grew|met|paid|stood|won|sat|swore|said|told|heard)';
const OFTEN = '(?:already |only |just |never |always |also |still |even )?';
const SAYS = '(?:says|said|reckons|tells|told|thinks|claims|complains|has (?:told|said))';
/** What tells how things are: subjects with their verb, and openings of the past. */
const TELLS: readonly string[] = [
	`(?:i|we|you|he|she|they|it|that)(?:'ve|'d|'s| have| has)? ${OFTEN}${PAST}\\b(?! myself)`,
	`(?:i'm|i am|we're|we are|they're|they are) (?:\\d+|currently|now|already|at|stuck|back|in|on|a|an|the|not|so|too|only|still|just|forever|always|never|from|good|bad|ok|fine|tired|sick|fed|late)\\b(?! to)`,
	`(?:i(?:'ve| have)|we(?:'ve| have)|(?:he|she|it)(?:'s| has)) (?:got|been|had|never|always|tried|wanted|only|no|an?|the|my|our|\\d|${WORD})\\b(?!.* to [a-z])`,
	"(?:it|this|that|he|she|there)(?:'s| is| are) (?!(?:to|time|about|the year|when|what|why|how)\\b)",
	`(?!(?:[a-z0-9']+ ){1,6}(?:by|until|till|before|due)\\b)(?:my|our|his|her|their|the|an?|no|\\d[\\d.,]*|${WORD}|everybody|everyone|nobody|people|most people)(?: (?!who|that|which|where|what|when|how|if|to )[a-z0-9'-]+){1,7}? (?:is|are|was|were|has|had|have|got|failed|died|broke|rated|asked|called|gave|offered|refused|rejected|left|lost|moved|started|stopped|came|went|(?:looks?|feels?|smells?|sounds?) like|${SAYS})\\b(?! (?:to|that|about|for|by)\\b)`,
	`[a-z]+(?: [a-z]+)? ${SAYS}\\b`,
	`(?:\\d+|${WORD}) (?:weeks|months|years|yrs|days) (?:in|into|later)\\b`,
	`after (?:\\d+|${WORD}) (?:years|yrs|months|decades)\\b`,
	"(?:[a-z0-9'-]+ ){1,5}still [a-z]+s\\b",
	'(?:stuck|got|bought|lost|came|went|took|made|began|knew|wrote|grew|had|was|were|failed|tried|started|gained|did|never once did)\\b',
	`(?:\\d+|${WORD}|no|zero|an?|only|[a-z]+-[a-z]+)\\b[a-z0-9' -]*\\bsince (?!when)`,
	"[a-z]+'s (?:got|been|had)\\b",
	'(?:he|she|it) (?!is|has|was|does|needs|wants)[a-z]{2,}s\\b',
	'i (?:used to|weigh|currently|now|earn|live|work|only)\\b',
	'right now|at the moment|currently|these days|so far|until now|up to now|in the past|previously|today i|since (?!when)|as a child|years ago|yesterday',
	"last (?:year|month|week|summer|winter|spring|autumn|time)\\b(?!'s)",
];
/** A clause that tells how it is or was, not what is wanted. */
export const STANDING = one`^(?![^]*\b(?:${WANTS})\b)[ ,(-]*(?:(?:and|but|so|now|rn|atm|well|look|honestly) )?(?:(?:on|in|at|since|after) (?:[a-z0-9']+ ){1,5}?)?(?:${TELLS.join('|')})`;
/** What was: from the word "I" on, wherever it stands. */
export const WAS =
	/\bi(?:'ve| have)? (?:wanted|gained|lost|spent|had|was|were|failed|ran|did|bought|started|tried|stopped|used to|saved|got|put|been)\b|\bused to\b|\b(?:\w+ ){0,3}ago\b|\bafter (?:[a-z]+|\d+) (?:[a-z]+ )?(?:years|yrs|decades)\b|\bafter (?:\d+|two|three|four|five|six) (?!days?|weeks?|months?|minutes?|hours?|sessions?|tries|attempts)[a-z]+|\b(?:when|where|as) (?:there|it|they|we|he|she) (?:are|is|was|were|did|had)\b/g;
export const BREAK =
	/[;!?\n()]|[.,:](?!\d)| - |\bbut\b|\band (?=(?:i|we|he|she|it|they)(?: |'))|\band (?=(?:now|want|will|would) )|\bso (?=i (?:want|will|plan))/g;
export const REASON =
	/\b(?:because|even though|although|though|given that|in case|as i(?:'m| am|'ve| have)|since (?:i|i'm|i've|we|my|he|she|it|they|the)|so (?:that )?(?:i|we|my|he|she|they|it)(?! (?:want|will|plan))|now that)\b/g;
/** "Microsoft 365", "Windows 11": a name with a number, where no counted thing follows. */
export const NAME =
	/\b[a-z]?[A-Z][A-Za-z]+ \d{1,4}[A-Z]?\b(?! ?(?:%|[a-z]+s\b|min\b|km\b|kg\b|k\b|x\b|more\b|[ap]m\b|to \d|-))/g;
/** Where a sentence opens a capital says nothing. */
export const OPENS = /(?:^|[^a-z, ]) ?$/;
/** Words that open a sentence and say nothing of what is wanted. */
export const FILLER = all`\b(?:this|20\d\d) (?:is|=|will be) (?:going to be )?the year (?:that |when )?(?:i |we |of )?|\b(?:from (?:here|now|today) on|going forward|ideally|eventually|what i want (?:from myself|most)?)\b[,:]?|(?:\b(?:\d+|${WORD}|one|no|zero) [a-z' -]+, (?:and )?)+(?:\d+|${WORD}|one|no|zero|an?) [a-z' -]+[.:;!](?= [a-z])`;

/** A sentence of a text. */
export const SENTENCE = /(?:[^.!?;\n]|\.(?=\d))+/g;
/** A sentence that says what is wanted, whatever it begins with. */
export const WISHES =
	/\b(?:i want|i wish|i hope|i plan|i'd (?:like|love)|(?:i|we) (?:would|will|shall|should|must|need|have to)|would (?:love|like) to|i'll|we'll|let's|gonna|(?:my|the) (?:whole )?(?:goal|aim|plan) is|that's the (?:goal|aim|plan)|time to|(?:was|been|'m) (?:told|supposed|meant|expected) to|should|must)\b/;
/** A sentence that tells: somebody does or is something; no plan told in the present ("I swim twice a week"). */
export const TELLING =
	/^(?!.*\b(?:every|each|daily|weekly|times|twice|once|(?:a|per) (?:day|night|week|month)|by|until)\b)(?:.*\b(?:i|i'm|i've|we|we've|we're|he|she|they|they've|it|it's|who|me|us|there's|that's|nothing|everyone|everybody|nobody|still|is|are|was|were|has|had|have)\b| ?(?:the|my|our|his|her|their) (?:[a-z'-]+ ){1,3}[a-z]+s\b)/;
/** The word a sentence begins with, past what says nothing. */
export const BEGINS = /^ ?(?:to |and |so |ok |also |then |please |finally |[a-z ]+: )*([a-z-]+)/;
