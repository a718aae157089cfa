/** What only the person could tell, and what others could see (smart.md, labelling page, "Life"). */
import { act } from './acts';
import { reasons } from './asides';
import { clauses, type Clause } from './clauses';
import { deadlines, type Calendar } from './deadlines';
import { ACTS, FINISH, LIGHT, MAKES, TAKES } from './lexicon';
import { find, mask, type Plain, type Span } from './plain';
import { quantities } from './quantities';
import { isForm, setOf } from './words';

/** Feelings and other parts of a person that no one else can look at; stems. */
const STUFF =
	'(?:feel|felt|emotion|anger|angr|rage|irritat|fury|sad|sorrow|grie[fv]|loss\\b|shame|asham|guilt|fear|afraid|scared|anx|worr[iy]|dread|panic|nerv(?:es|ous)|despair|depress|low mood|mood|jealous|env[iy]|lonel|resent|bitter|hurt|numb|empt(?:y|iness)\\b|hopeless|helpless|overwhelm|stress|distress|insecur|self-|inner |attach|closeness|intima|vulnerab|boundar|trust|trauma|trigger|flashback|childhood|pattern|abandon|reject|perfection|people-pleas|approv|peace|calm|seren|safe\\b|worth|unworth|(?:good|am|be|is|feel|being) enough\\b|(?:receiv|deserv|take in|worthy of)[a-z]* love|loved\\b|lovable|identity|sense of|meaning|accept|forgiv|urge|craving|impuls|thought|thinking|belief|tears|symptom|ptsd|ocd\\b|bipolar|dissoc|ruminat|intrusive|coping|happ[iy]|joy|contentment|compassion|empathy|grat[ei]|courage|insight|mindset|mindful|confiden|ambivalen|mixed |defensive|reactive|criticism|imp[eo]stor|comfortabl|uncomfortabl|discomfort|uncertain|silence|disappoint|longing|my needs|the past\\b|my past|my (?:heart|story|temper|body|shadow)\\b|disagree|conflict)';
/** How the person stands to themself, or looks at why they do as they do. */
const SELF =
	"(?:myself|who i (?:am|was|want)|what i(?:'m| am)? (?:really )?(?:feel|want|need|value|afraid|avoid|fear|long|believe|think|carry|lost|miss)|(?:why|how|where|when|whenever|what) i(?:'m|'ve)?\\b|that i am (?:not|enough|more|only)|the part [a-z ]{1,30}plays?|relationship (?:with|to) |(?:father|mother|dad|mum|mom|parents|ex)(?:'s)? (?:death|absence|voice|illness|leaving|drinking)|happened|divorce|break-?up|without (?:needing|bracing|explaining|rehearsing|apologi|defending|spiral|shutting|hating|blaming|punishing|judging|collapsing|waiting for)|hard on|lean on|kind(?:er)? to|gentler? with|at home in|less alone|be(?:ing)? seen|(?:people|someone|others|him|her|them) in\\b|being alone|was never|were never|the need to|imperfect)";
const INNER = new RegExp(`\\b(?:${STUFF}|${SELF})`);
/** Words after which even an inner word is on the outside: a class about anger, a book on grief. */
const OUTSIDE =
	/\b(?:class(?:es)?|course|group|books?|therap(?:y|ist)|counsell?or|sessions?|doctor|gp|nurse|hospital|workshop|podcast|journal|diary|blog|article|essay|novel|meetings?|conference|appointment|medication|tablets|antidepressants|app|yoga|letters?|list|log|budget|team|customers?|house|home|flat|job|course|certificate|licen[cs]e|exercises)\b/;
/** Only ever inner, unless plainly outward: "accept the job offer", "process 20 claims". */
const PURE = setOf(
	'feel forgive grieve mourn ruminate overthink worry believe cope soothe unlearn befriend soften tolerate resent obsess belong regulate heal catastrophise spiral doubt fear cry trust dread envy hate accept understand notice acknowledge embrace sense bear savour savor realise recognise process untangle surrender internalise verbalise validate enjoy appreciate love care desire dare long yearn dwell client patient',
);
const OUTWARD =
	/\b(?:offers?|jobs?|invit|positions?|places?|awards?|payments?|cards?|deals?|deliver|credit|loans?|debts?|claims?|applications?|orders?|invoices?|photos?|data|returns?|emails?|requests?|knee|ankle|wrist|injury|fracture|grammar|mortgages?|tax|pensions?|contracts?|code|software|maths?|statistics|python|spanish|french|german|chess|rules|how (?:the|an?|to|my) |birds?|stars?|species|chords?|account|financ|invest|market|numbers|volunteer)/;
/** Doings that turn inner with an inner thing beside them: "say no", "rest without guilt", "set boundaries". */
const SOFT = setOf(
	'sit stand leave follow take give set practise practice rest speak talk listen say ask open stop quit go put carry tell breathe wait hold reach limit meet cancel bring help release read test challenge share replace',
);
/** "Without guilt", "instead of hiding": an inner point on a doing. */
const POINT =
	/\b(?:without|rather than|instead of|even when|before) (?:a |any |the |my )?(?:guilt|feeling|fear|shame|asham|panic|apolog|an apology|bracing|explaining|needing|hating|blaming|anxi|rehears|spiral|judging|resent|anger|worrying|waiting for|collaps|shutting|defending|afraid|scared|running away|i (?:feel|am)|disappear|hiding|numbing|punish)/;
/** When, before or after what: beside the point of a doing. */
const ASIDE = / (?:after|before|when|while|whenever|every time|each time|on days) /;
const STATES = /^(?:be|being|become|becoming|feel|feeling|get|getting|stay|staying|remain)$/;
/** Verbs that hold nothing without an amount: "reach 5,000", but "reach the point where …". */
const BARE_HOLD = /^(?:hold|reach|see|come|look|face|fight|break|give|put|turn|own|gain|pursue|meet|hear)/;
const LEAVES = /^(?:stop|quit|avoid|end|let|give)(?:ping|ting|ing)?$/;
const LEFT =
	/^(?: (?:up|go of|on))?(?: myself)? ?(?:from )?(?:feeling|worry|apologi|blam|hating|compar|overthink|people|pleas|punish|doubt|critici|judging|pretend|needing|fearing|ruminat|beating myself|being (?:so |too |afraid|hard|scared|asham|jealous|angry|defensive|anxious|ruled|controlled|my own)|taking (?:things|it|everything) personally|seeking|running away|push|shutting|seeing|thinking|believ|assum|catastroph|resent|envying|dissoc|spiral|numbing|avoiding|hiding|caring what|wanting|expecting|rescuing|chasing|holding|carrying|living in|dwelling|making myself|putting myself|defining|measuring my|sabotag|self-|panick|fighting with|losing myself|leaving before|the need)/;
const STATE_OF =
	/^(?: (?:more|less|a bit|a little|so|too|really|truly|fully|at))* ?(?:ok\b|okay|fine with|gentle|present\b|honest (?:with myself|about)|critical|harsh|proud|secure|whole|alive|free (?:of|from)|patient|content\b|alone|aware|open (?:to|about)|assertive|in touch with|sure of|true to|resilient|needy|clingy|sensitive|tolerant|hopeful|settled|easy with|kind|comfortable)/;
/** An inner aim put beside a doing: "so I finally like myself". */
const RELATION =
	/\b(?:so (?:that )?i|to|and|until i) (?:can |could |will |finally |at last |truly |really |stop )*(?:(?:like|love|accept|respect|forgive|trust|believe in) (?:myself|my father|my mother|my dad|who i am)|hating myself|needing|feel (?:good |like i'm |that i am )?(?:enough|worthy|loved|whole))[a-z' ]{0,24}/;

/** Where a clause stands: inside, outside, both, or the words do not tell. */
export type Side = 'inner' | 'outer' | 'mixed' | null;

export interface Sided {
	readonly side: Side;
	readonly clause: Clause;
}

/** Does the inner word stand by itself, not as in "anxiety medication" or "a class about anger"? */
function alone(tail: string, inner: number): boolean {
	const outside = tail.search(OUTSIDE);
	return (
		outside < 0 ||
		(outside > inner &&
			/ (?:of|from|in|at|on|for|with|to|about|when|while) /.test(tail.slice(inner, outside)))
	);
}

function sideOf(clause: Clause, low: string, end: number): Side {
	const word = clause.verb.low;
	const tail = low.slice(clause.verb.to, Math.min(end, clause.verb.to + 140));
	const doing = isForm(word, ACTS) || isForm(word, FINISH);
	if (
		/^(?:be|being|become|becoming|feel|feeling|get|getting|stay|staying|remain)$/.test(word) &&
		STATE_OF.test(tail)
	)
		return 'inner';
	if (LEAVES.test(word) && LEFT.test(tail)) return 'inner';
	if (isForm(word, PURE)) return OUTWARD.test(tail.slice(0, 60)) && !INNER.test(tail) ? 'outer' : 'inner';
	const whole = doing ? tail : low.slice(clause.verb.from, end);
	const point = STATES.test(word) ? whole : (whole.split(ASIDE)[0] ?? whole);
	const inner = !doing || isForm(word, SOFT) ? INNER.exec(point) : null;
	if (inner && alone(point, inner.index)) return 'inner';
	if (doing) return POINT.test(tail) ? 'mixed' : 'outer';
	if (inner) return null;
	// A verb nobody listed tells nothing of where it happens.
	if (![LIGHT, TAKES, MAKES].some((list) => isForm(word, list)) && !/^(?:be|become)$/.test(word)) return null;
	const around = [
		{ from: 0, to: clause.from },
		{ from: end, to: low.length },
	];
	const amounts = quantities(mask(low, around, '_'));
	if (BARE_HOLD.test(word) && !amounts.length) return null;
	return act([clause], amounts) ? 'outer' : null;
}

/** What is only beside the point of a doing: "even if …", "which …", "nervous or not". */
const BESIDE = /\b(?:even if|even when|despite|in spite of|which|[a-z]+ or (?:not|no [a-z]+))\b[^.;!?\n]*/g;
/** Dates are put aside as well; which day they mean does not matter here. */
const ANY_DAY: Calendar = { today: '2000-01-01', dateOrder: 'dmy' };

function sided(low: string, raw: string): readonly Sided[] {
	const all = clauses(low, raw);
	return all.map((clause, i) => ({ clause, side: sideOf(clause, low, all[i + 1]?.verb.from ?? low.length) }));
}

/** Each clause with its side; reasons, dates, and what stands beside the point are left out. */
export function sides({ low, raw }: Plain, when?: readonly Span[]): readonly Sided[] {
	const reasonless = mask(low, reasons(low), '_');
	const point = mask(reasonless, when ?? deadlines(reasonless, ANY_DAY), '_');
	const short = sided(mask(point, find(BESIDE, point), '_'), raw);
	return short.some(({ side }) => side === 'outer') ? short : sided(point, raw);
}

/** The words of a life goal that sound inner; null where none do. */
export function innerPart(text: Plain, when?: readonly Span[]): Span | null {
	const inner = sides(text, when).find(({ side }) => side === 'inner');
	if (inner) return { from: inner.clause.from, to: inner.clause.to };
	const match = RELATION.exec(text.low);
	return match && { from: match.index, to: match.index + match[0].length };
}
