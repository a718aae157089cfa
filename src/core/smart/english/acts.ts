/** What shows, and what only leans or compares. `said`: a clause from its verb on, its words parted by one space. */
import { setOf } from '../text/words';
import { DONE } from './done';
import { one } from './pattern';

/** How, not what: "better", "calmly"; words in -ly that say how often are none. */
export const MANNER =
	/^(?:better|best|healthier|healthy|harder|smarter|well|wiser|faster|good|clean|cleaner|right|easy)$|^(?!(?:regular|consistent|frequent|week|month|night|year|hour|fortnight|quarter|actual|final|real|on)ly$).{4,}ly$/;
/** More of something, or good: by what measure is not said. */
export const COMPARED =
	'(?:feel|more|better|best|greater|good|great|fresh|(?!soldier|barrier|carrier|courier|premier|frontier|cashier|terrier|supplier|glacier)[a-z]{2,}ier|nicer|closer|bigger|stronger|calmer|kinder|smarter|fitter|leaner|cleaner|richer|wiser|wider|quieter|warmer|softer|sharper|slimmer|thinner|slicker|slower|steadier|larger|further)';
/** Verbs whose place or person may stand for the thing: "go to the pool", "live in Spain". */
export const BESIDE = setOf(
	'try go get work live come look turn take put act change give adjust keep move grow continue cut limit',
);
export const FIT = /^(?:exercis|work-?out|sport)/;
/** A number or a degree: names nothing. */
export const DEGREE = /^(?!family$|assembly$|reply$|italy$)(?:[\d€$£%]|.{3,}ly$)/;
export const BEING = /^(?:be|being|become|becoming)$/;
/** "Improve my GPA to 3.5": with an amount, a thing made better is an outcome. */
export const THUS = /^(?:improv|boost|maximi)/;
/** Verbs whose amount is enough: "lose 5 kg of fat", "spend …". */
export const SPENDS = /^(?:lose|sleep|get|spend|maintain|keep)/;
/** "Get over …", "look after …": the place is no thing. */
export const BEYOND = /^(?:after|over|beyond|ahead)$/;
/** "Less fried food": a thing to leave is named. */
export const FEWER = /^(?:less|fewer)$/;
/** Leaving is seen by what is left: "stop lending Kev money". */
export const STOPS =
	/^(?:stop|quit|avoid|giv[a-z]* up|cut[a-z]* out)[a-z]* [a-z]+ing\b(?! (?:everything|anything|things|stuff|myself|people|on|up|it|that)\b)/;
/** "Let Sam walk to school": what another does shows. */
export const LETS = /^let(?:ting)? (?!someone|somebody|people|myself|others|go$)/;
/** A line without a verb: "a weekly call with Ben". */
export const ARTICLE = /^(?:an?|the|one|two|three|\d.*)$/;
export const ANY = /^an?$/;
export const AWAY = /^(?:off|away)$/;
export const DOING = /ing$/;
/** "Get organised", "keep improving": how one is, not what one does. */
export const CHANGED = /(?:ed|ing)$/;

/** A state to be seen all the same: "be home by six", "be promoted", "be debt-free". */
export const SEEN = one`^(?:limit[a-z]* (?:myself|ourselves) to|let[a-z]* (?:the|my) [a-z]+ (?:out|in))\b|^(?:be|being|become|becoming) (?:home|back(?! among| to (?:normal|myself|my old)| in touch| on track)|(?:(?!pain|stress|worry|anxiety|symptom|panic|guilt|fear|headache)[a-z]+-|debt |smoke |alcohol |sugar )free|in bed|on time|at (?:the|my|work|home)(?! best| top| heart| bottom| cent)|on the (?:[a-z]+ )?(?:list|team|board|committee|register|rota|payroll|squad|ballot|shortlist)|${DONE})\b`;

const END = '(?= (?:on|in|about|at|with|of|for|to|when|by|after|before|around|than|from|again|enough)\\b|$)';
/** Words of one thing, up to where something hangs on it. */
const NP = "(?:(?!(?:for|to|with|in|on|at|by|from|about|that|when|if|before|after|until)\\b)[a-z0-9'-]+ )";
const ADJECTIVE =
	'(?!(?:talent|rent|event|comment|content|cement|present|parent|student|restaurant|equipment|treatment|entertainment|bread|seaweed) )(?:[a-z]{3,}(?:ed|ent|ant|ful|ous|ive|ish|less|able|ible)|rusty|messy|busy|lazy|angry|grumpy|clingy|needy|moody|guilty|lonely|clumsy|shy|noisy|jumpy|snappy|bossy|nervy|scared|tired|tense|stiff|harsh|rigid|late|blunt|chaotic|frantic|hectic|manic|anxious)';
/** Nothing to watch yet, whatever is counted beside it. */
const LEANINGS: readonly string[] = [
	`${COMPARED}\\b`,
	`(?:live|get|look|work|act)[a-z]* \\S*[a-z]{3}er${END}`,
	'\\S+ living\\b',
	// "Sleep better", "eat well": how, whatever the count of nights.
	'(?:sleep|eat|liv|breath)[a-z]* (?:better|well|deeply|soundly|healthily|healthier|properly|right|clean|cleaner)\\b',
	// "Less rusty", "less dependent": how one is, no thing one has less of.
	'[a-z]+ enough (?:to|for|that)\\b',
	'(?:[a-z]+ ){1,3}in (?:a )?(?:better|good|great|decent|top|best) (?:condition|shape|nick|order|form|state|health)\\b',
	'(?!consider|offer|answer|enter|register|deliver|cover|order|remember|master|transfer|recover|discover|gather|alter|conquer|foster|administer|shelter|water|butter|paper|plaster|hammer|filter|render|lower|volunteer|engineer|dinner|summer|winter|letter|number|computer|river|flower|power|soccer|poker|super|after|under|over|never|another|rather|together)[a-z]{3,}er [a-z]+s\\b',
	'on top of\\b',
	'on (?:an? )?(?:[a-z]+ )?(?:decent|good|better|best|firm|firmer|solid|even|speaking) (?:terms|ground|footing|keel|form)\\b',
	'(?:our|my|the) (?:[a-z]+ ){1,2}on (?:an? )?(?:decent|good|better|firm|firmer|solid|even) (?:terms|ground|footing|keel|form)\\b',
	'(?:strong|good|great|nice|healthy|happy|proper|decent|solid|well|lovely) [a-z]+',
	'(?:\\d+ ?%|[a-z]+ percent|twice|half|[a-z]+ times) (?:there|as|more|less|better)\\b',
	'(?:at (?:least|most) )?(?:[a-z0-9]+ )?(?:good|better|bad|decent) (?:days|nights|mornings|evenings|hours)\\b',
	`(?:[a-z'-]+ ){1,2}(?:calmer|kinder|closer|stronger|sharper|tighter|warmer|quieter|(?!earl)[a-z]{3,}ier|good|great|fresh)(?: enough|${END})`,
	`(?:[a-z]+ )?(?:less|more|fewer) ${ADJECTIVE}${END}`,
	'(?:[a-z]+ ){1,2}(?:no|not|any) (?:worse|better|higher|lower) than\\b',
	// A scale of the inside or the body: "pain no worse than 3".
	'(?:[a-z]+ )?(?:pain|stress|mood|anxiety|energy|fatigue|tiredness|worry|tension|confidence|motivation|happiness)\\b',
	'keep[a-z]* (?:my |the )?(?:pain|stress|mood|anxiety|energy|fatigue|confidence|motivation|spirits)\\b',
	`(?:keep|hav)[a-z]* (?:the|my|our) ${NP}+(?:fresh|nice|safe|happy|healthy|strong|sharp|alive|looking|going|running)${END}`,
	"[a-z]+ (?:[a-z0-9'-]+ ){0,4}(?:in (?:order|hand|check|shape)|under control|on track)\\b",
	'ma[a-z]+ (?!up )[a-z ]*(?:proud|happy|happier|better|easier|matter|work|count)$',
	"mak[a-z]* (?:[a-z0-9'-]+ ){1,4}(?:feel|look|sound|seem|work|run)\\b",
	'mak[a-z]* (?:something|the most|the best) of\\b',
	`get[a-z]* ${NP}*(?:fit|fitter|healthy|slim|strong|lean|smart)${END}`,
	'rais[a-z]* (?:them|him|her|[a-z ]*(?:kids?|children|sons?|daughters?|famil(?:y|ies))|(?:my|our) game)\\b',
	"(?:tak|mov|bring|lift|push)[a-z]* (?:[a-z'-]+ ){0,3}(?:to (?:another|the next|a new|a higher|a whole new) level|up to (?:a|speed|scratch|par))\\b",
	'keep[a-z]* on top\\b',
	'\\S.*\\b(?:hang|grip|handle|hold|sense|sort|kind|type) of\\b',
	// One of a sort only others could name: "a granny they remember", "a fun uncle".
	'be(?:com[a-z]+|ing)? an? .*\\b(?:they|people|others|everyone|someone|who|uncle|aunt|auntie|gran|granny|grandma|grandpa|grandad|nan|neighbour|neighbor|colleague|team-?mate|flatmate|housemate|boss|manager|citizen|host|guest|daughter|son|brother|sister|cousin|person|human)\\b',
	'(?:by|before|until|within|after|since|without|below|above) ',
];
export const LEANS = one`^(?:${LEANINGS.join('|')})`;
/** Only compared; with an amount it may be an outcome. */
export const COMPARES = one`^(?:(?:have|having|get|getting|find|mak|keep|look|sound|act|stay)[a-z]* ${NP}{0,4}?(?:less|fewer|${COMPARED}|[a-z]+ing (?:better|closer|calmer|tighter|faster|smoother|quicker|louder|cleaner|sharper|stronger|happier))\b|(?:the|my|our) ${NP}{1,3}${COMPARED}\b|[a-z]+ better\b|(?:an?|the|one|two|three) (?:${COMPARED}|presentable|proper|decent|respectable|tidy|clean|calm|happy|healthy)\b|an? [a-z -]+ (?:that|which) (?:is|are|stays?|feels?|looks?|runs?|works?)\b)`;
