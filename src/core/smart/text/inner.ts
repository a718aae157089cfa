/** What only the person could tell, and what others could see (smart.md, labelling page, "Life"). */
import { act } from './acts';
import { reasons } from './asides';
import { clauses, type Clause } from './clauses';
import { deadlines, type Calendar } from './deadlines';
import { ACTS, FINISH } from './lexicon';
import { find, mask, type Plain, type Span } from './plain';
import { quantities } from './quantities';
import { isForm, setOf } from './words';

/** Feelings and other parts of a person that no one else can look at; stems. */
const STUFF =
	'(?:feel|felt|emotion|anger|angr|rage|irritat|fury|sad|sorrow|grie[fv]|loss\\b|shame|asham|guilt|fear|afraid|scared|anx|worr[iy]|dread|panic|nerv(?:es|ous)|despair|depress|low mood|mood|jealous|env[iy]|lonel|resent|bitter|hurt|numb|empt(?:y|iness)\\b|hopeless|helpless|overwhelm|stress|distress|insecur|self-|inner |attach|closeness|intima|vulnerab|boundar|trust|trauma|trigger|flashback|childhood|pattern|abandon|reject|perfection|people-pleas|approv|peace|calm|seren|safe\\b|worth|unworth|enough\\b|loved\\b|lovable|identity|sense of|meaning|accept|forgiv|urge|craving|impuls|thought|thinking|belief|tears|symptom|ptsd|ocd\\b|bipolar|dissoc|ruminat|intrusive|coping|happ[iy]|joy|contentment|compassion|empathy|grat[ei]|courage|insight|mindset|mindful|confiden|ambivalen|mixed |defensive|reactive|criticism|imp[eo]stor|comfortabl|uncomfortabl|discomfort|uncertain|silence|disappoint|longing|my needs|the past\\b|my past|my (?:heart|story|temper|body|shadow)\\b|disagree|conflict)';
/** How the person stands to themself, or looks at why they do as they do. */
const SELF =
	"(?:myself|who i (?:am|was|want)|what i(?:'m| am)? (?:really )?(?:feel|want|need|value|afraid|avoid|fear|long|believe|think|carry|lost|miss)|(?:why|how|where|when|whenever|what) i(?:'m|'ve)?\\b|that i am (?:not|enough|more|only)|the part [a-z ]{1,30}plays?|relationship (?:with|to) |(?:father|mother|dad|mum|mom|parents|ex)(?:'s)? (?:death|absence|voice|illness|leaving|drinking)|happened|divorce|break-?up|without (?:needing|bracing|explaining|rehearsing|apologi|defending|spiral|shutting|hating|blaming|punishing|judging|collapsing|waiting for)|hard on|lean on|kind(?:er)? to|gentler? with|at home in|less alone|be(?:ing)? seen|(?:people|someone|others|him|her|them) in\\b|being alone|was never|were never|the need to|imperfect)";
const INNER = new RegExp(`\\b(?:${STUFF}|${SELF})`);
/** Words after which even an inner word is on the outside: a class about anger, a book on grief. */
const OUTSIDE =
	/\b(?:class(?:es)?|course|group|books?|therap(?:y|ist)|counsell?or|sessions?|workshop|podcast|journal|diary|blog|article|essay|novel|meetings?|conference|appointment|medication|tablets|antidepressants|app|yoga|letters?|list|log|budget|team|customers?|house|home|flat|job|course|certificate|licen[cs]e|exercises)\b/;
/** Only ever inner, unless plainly outward: "accept the job offer", "process 20 claims". */
const PURE = setOf(
	'feel forgive grieve mourn ruminate overthink worry believe cope soothe unlearn befriend soften tolerate resent obsess belong regulate heal catastrophise spiral doubt fear trust dread envy hate accept understand notice acknowledge embrace sense bear savour savor realise recognise process untangle surrender internalise verbalise validate enjoy appreciate love care desire dare long yearn dwell client patient',
);
const OUTWARD =
	/\b(?:offers?|jobs?|invit|positions?|places?|awards?|payments?|cards?|deals?|deliver|credit|loans?|debts?|claims?|applications?|orders?|invoices?|photos?|data|returns?|emails?|requests?|knee|ankle|wrist|injury|fracture|grammar|mortgages?|tax|pensions?|contracts?|code|software|maths?|statistics|python|spanish|french|german|chess|rules|how (?:the|an?|to|my) |birds?|stars?|species|chords?|account|financ|invest|market|numbers|volunteer)/;
/** Inner with an inner thing beside them. */
const EITHER = setOf(`
	be get become stay remain keep build develop gain increase reduce decrease lower improve manage handle control overcome
	deal work stop quit start have take make give set express practise practice use utilise utilize apply identify regain
	restore cultivate balance strengthen deepen know see find discover explore look learn let allow own face welcome hold
	release question remember figure sit live say ask rest speak open lean rely move connect reconnect depend put receive
	carry treat hear tell separate wait pause respond react talk listen come go observe catch spot name respect value like
	want need think stand challenge replace demonstrate report eliminate minimise experience integrate honour honor free
	detach calm relax breathe cry laugh reflect examine nurture turn drop maintain boost raise grow seek avoid show share
	distinguish reach stick resolve address confront bring meet rebuild repair create focus protect return rediscover
	recover hide surrender choose reclaim fight quiet tame lose fix foster survive withstand step`);
/** "Without guilt", "instead of hiding": an inner point on a doing. */
const POINT =
	/\b(?:without|rather than|instead of|even when) (?:a |any |the |my )?(?:guilt|feeling|fear|shame|asham|panic|apolog|an apology|bracing|explaining|needing|hating|blaming|anxi|rehears|spiral|judging|resent|anger|worrying|waiting for|collaps|shutting|defending|afraid|scared|running away|i (?:feel|am)|disappear|hiding|numbing|punish)/;
const LEAVES = /^(?:stop|quit|avoid|end|let|give)(?:ping|ting|ing)?$/;
const LEFT =
	/^(?: (?:up|go of|on))?(?: myself)? ?(?:from )?(?:feeling|worry|apologi|blam|hating|compar|overthink|people|pleas|punish|doubt|critici|judging|pretend|needing|fearing|ruminat|beating myself|being (?:so |too |afraid|hard|scared|asham|jealous|angry|defensive|anxious|ruled|controlled|my own)|taking (?:things|it|everything) personally|seeking|running away|push|shutting|seeing|thinking|believ|assum|catastroph|resent|envying|dissoc|spiral|numbing|avoiding|hiding|caring what|wanting|expecting|rescuing|chasing|holding|carrying|living in|dwelling|making myself|putting myself|defining|measuring my|sabotag|self-|panick|fighting with|losing myself|leaving before|the need)/;
const STATE_OF =
	/^(?: (?:more|less|a bit|a little|so|too|really|truly|fully|at))* ?(?:calm|peace|ok\b|okay|fine with|comfortable|kind(?:er)? (?:to|with|toward)|gentle|present\b|vulnerable|honest (?:with myself|about)|anxious|afraid|scared|ashamed|angry|jealous|defensive|reactive|critical|hard on|harsh|proud|worthy|enough|good enough|safe\b|secure|whole|alive|free (?:of|from)|loved|confident|patient|content|grateful|grounded|myself|alone|aware|self-|open (?:to|about)|mindful|accepting|assertive|happ|home in|in touch with|sure of|true to|resilient|emotional|compassion|forgiving|stressed|overwhelmed|sad|lonely|needy|clingy|sensitive|bitter|resentful|tolerant|hopeful|settled|easy with)/;
/** An inner aim put beside a doing: "so I finally like myself". */
const RELATION =
	/\b(?:so (?:that )?i|to|and|until i) (?:can |could |will |finally |at last |truly |really |stop )*(?:(?:like|love|accept|respect|forgive|trust|believe in) (?:myself|my father|my mother|my dad|who i am)|hating myself|needing|feel (?:good |like i'm |that i am )?(?:enough|worthy|loved|whole))[a-z' ]{0,24}/;

/** Where a clause stands: inside, outside, both, or the words do not tell. */
export type Side = 'inner' | 'outer' | 'mixed' | null;

export interface Sided {
	readonly side: Side;
	readonly clause: Clause;
}

function sideOf(clause: Clause, low: string, end: number): Side {
	const word = clause.verb.low;
	const tail = low.slice(clause.verb.to, Math.min(end, clause.verb.to + 140));
	const outside = OUTSIDE.test(tail.slice(0, 60));
	const doing = isForm(word, ACTS) || isForm(word, FINISH);
	if (
		/^(?:be|being|become|becoming|feel|feeling|get|getting|stay|staying|remain)$/.test(word) &&
		STATE_OF.test(tail)
	)
		return 'inner';
	if (LEAVES.test(word) && LEFT.test(tail)) return 'inner';
	if (isForm(word, PURE))
		return OUTWARD.test(tail.slice(0, 60)) && !/\b(?:why|how|where|when) i\b|\bmyself\b/.test(tail)
			? 'outer'
			: 'inner';
	if (isForm(word, EITHER) && !(outside && doing)) {
		const inner = INNER.exec(tail);
		if (inner) return outside ? 'mixed' : 'inner';
	}
	if (doing) return POINT.test(tail) ? 'mixed' : 'outer';
	if (INNER.test(low.slice(clause.verb.from, end))) return outside ? null : 'inner';
	return act(
		[clause],
		quantities(
			mask(
				low,
				[
					{ from: 0, to: clause.from },
					{ from: end, to: low.length },
				],
				'_',
			),
		),
	)
		? 'outer'
		: null;
}

/** What is only beside the point of a doing: "even if …", "which …", "nervous or not". */
const BESIDE = /\b(?:even if|even when|despite|in spite of|which|nervous or not|proud or not)\b[^.;!?\n]*/g;
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
