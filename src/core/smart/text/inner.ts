/** What only the person could tell, and what others could see (smart.md, labelling page, "Life"). */
import { ACTS } from './acts';
import { background } from './asides';
import { clauses, type Clause } from './clauses';
import { FINISH } from './lexicon';
import { mask, type Plain, type Span } from './plain';
import { isForm, setOf } from './words';

/** Feelings, and the parts of a person that no one else can look at. */
const STUFF =
	'(?:feelings?|emotions?|emotional(?:ly)?|anger|angry|rage|irritation|fury|sadness|sad|sorrow|grief|loss|shame|ashamed|guilt|guilty|fears?|afraid|scared|anxiety|anxious(?:ly|ness)?|worry|worries|dread|panic|nerves|despair|depression|depressi(?:on|ve)|depressed|low mood|moods?|jealous(?:y)?|envy|lonel(?:y|iness)|resentment|bitterness|hurt|pain of|numb(?:ness)?|emptiness|hopeless(?:ness)?|helpless(?:ness)?|overwhelm(?:ed)?|stress(?:ed)?|distress|insecur(?:e|ity|ities)|self-(?:worth|esteem|compassion|acceptance|criticism|critical|love|doubt|awareness|hatred|harm|image|confidence|respect|forgiveness|talk|judg(?:e)?ment|blame|trust|kindness|care|pity|sabotage)|inner (?:[a-z]+)|attachment|attach|closeness|intimacy|vulnerab(?:le|ility)|boundar(?:y|ies)|trust|trauma(?:tic)?|triggers?|triggered|flashbacks?|childhood|patterns?|abandon(?:ment|ed)|reject(?:ion|ed)|perfectionis[mt]|people-pleas(?:ing|er)|approval|peace|calm(?:er|ly|ness)?|serenity|safe|worth(?:y|iness)?|unworthy|(?:good )?enough|loved|lov(?:e)?able|identity|sense of self|meaning|acceptance|forgiveness|urges?|cravings?|impulses?|thoughts?|thinking|beliefs?|tears|distress|symptoms?|ptsd|ocd|bipolar|dissociat[a-z]+|ruminat[a-z]+|intrusive|coping|happiness|happy|happier|joy(?:ful)?|content(?:ment)?|compassion(?:ate)?|empathy|gratitude|grateful|courage|insight|mindset|mindful(?:ness)?|confidence|confident|ambivalence|mixed feelings|defensive(?:ness)?|reactive|criticism|imposter syndrome|impostor syndrome|comfortable|uncomfortable|discomfort|uncertainty|silence|disappointment|longing|desires?|needs|vulnerabilities|the past|my past|my (?:heart|story|temper|body image|true self|shadow)|disagreement|conflict)';
/** How the person stands to themself, or looks at why they do as they do. */
const SELF =
	"(?:myself|my ?self|who i (?:am|was|want)|what i(?:'m| am)? (?:really )?(?:feel|want|need|value|afraid|avoid|fear|long|believe|think|carry|lost|miss)|(?:why|how|where|when(?:ever)?|that|what) i(?:'m| am|'ve| have)?\\b|the part [a-z ]{1,30}plays?|relationship (?:with|to) (?:food|anger|money|alcohol|work|my|the|men|women|authority|control|conflict)|(?:my|her|his|their) (?:father|mother|dad|mum|mom|parents|ex)(?:'s)? (?:death|absence|voice|illness|leaving|way|drinking|anger)|without (?:needing|feeling|bracing|explaining|rehearsing|apologi[sz]ing|defending|panicking|spiralling|shutting|hating|blaming|fear|shame|guilt|punishing|judging|collapsing|waiting for)|hard on|lean on|kind(?:er)? to|gentle(?:r)? with|at home in|less alone|be seen|let (?:people|someone|others|joy|love|him|her|them) in|good at being alone|(?:was|were) never|of being)";
const INNER = new RegExp(`\\b(?:${STUFF}|${SELF})(?=[ .,;:!?)_'"\\n-]|$)`);

/** Only ever inner. */
const PURE = setOf(
	'feel forgive grieve mourn ruminate overthink worry believe cope soothe self-soothe unlearn befriend soften tolerate resent obsess belong regulate heal catastrophise catastrophize spiral doubt fear trust dread envy hate accept understand notice acknowledge embrace sense bear savour savor realise realize recognise recognize process untangle surrender internalise internalize verbalise verbalize validate enjoy appreciate love care desire dare long yearn disappoint people-please dwell',
);
/** Of these, what makes them plain doings: "accept the job offer", "process 20 claims". */
const OUTWARD =
	/\b(?:offers?|jobs?|invitations?|invites?|positions?|places?|awards?|payments?|cards?|deals?|deliver(?:y|ies)|credit|loans?|debts?|claims?|applications?|orders?|invoices?|photos?|data|returns?|emails?|requests?|knee|ankle|wrist|injury|back|fracture|grammar|subjunctive|mortgages?|taxes|pensions?|contracts?|code|software|maths?|statistics|python|spanish|french|german|chess|rules|how (?:the|a|to|mortgages|taxes|my (?:car|pension|boiler|payslip|camera))|birds?|stars?|species|signs|chords?|accounting|finances|investing|budget|market|numbers|volunteers?)\b/;
/** Inner with an inner thing beside them, outer with an outer one. */
const EITHER = setOf(`
	be being get become becoming stay remain keep build develop gain increase reduce decrease lower improve manage handle
	control overcome deal work stop quit start have take make give set express practise practice use utilise utilize apply
	identify regain restore cultivate balance strengthen deepen know see find discover explore look learn let allow own face
	welcome hold release question remember figure sit live say ask rest speak open lean rely move connect reconnect depend
	put receive carry treat hear tell separate wait pause respond react talk listen come go let's observe catch spot name
	respect value like want need think stand break challenge replace demonstrate report decrease eliminate minimise minimize
	experience integrate honour honor free detach calm relax breathe cry laugh speak trust reflect examine nurture turn drop
	maintain boost raise grow seek avoid show share distinguish differentiate disentangle reach read stick resolve address
	confront bring meet rebuild repair create focus protect return rediscover recover hide loosen surrender choose reclaim
	fight calm quiet silence tame lose fix enjoy end foster achieve survive withstand slow step keep`);
const NOT_INNER =
	/\b(?:class|classes|course|group|book|books|therapy|therapist|counsell?or|session|sessions|workshop|podcast|journal|diary|blog|article|essay|novel|meeting|meetings|conference|appointment|medication|tablets|meds|app|yoga|meditation|letter|list|log|budget|team|client|customers?|lanes?)\b/;
/** Doings with an inner point all the same. */
const QUALIFIED =
	/\b(?:without|rather than|instead of|even when|and (?:mean|believe|feel)) (?:a |any |the |my )?(?:[a-z]+ )?(?:guilt|guilty|feeling|fear|shame|ashamed|panic|panicking|apolog[a-z]+|an apology|bracing|explaining|needing|hating|blaming|anxiety|rehearsing|spiralling|spiraling|judging|resent[a-z]*|anger|worrying|waiting for|collapsing|fleeing|shutting|defending|anxious|afraid|scared|running away|i (?:feel|am|don't)|disappearing|dissociating|hiding|numbing|punishing)\b/;
const LEAVES = /^(?:stop|quit|avoid|end|let|give)(?:ping|ting|ing)?$/;
const INNER_DOING =
	/^(?: (?:up|go of|on))?(?: myself)? ?(?:from )?(?:feeling|worrying|apologi[sz]ing|blaming|hating|comparing|overthinking|people-pleasing|pleasing|punishing|doubting|critici[sz]ing|judging|pretending|needing|fearing|ruminating|beating myself|being (?:so |too |afraid|hard|scared|ashamed|jealous|angry|defensive|anxious|ruled|controlled|my own)|taking (?:things|it|everything) personally|seeking|running away|pushing|shutting|seeing|thinking|believing|assuming|catastrophi[sz]ing|resenting|envying|dissociating|spirall?ing|numbing|avoiding (?:my|conflict|feel|hard|difficult|closeness)|hiding|caring what|wanting|expecting|rescuing|chasing (?:people|approval|men|women|love)|holding (?:on|back|grudges)|carrying|living in the past|dwelling|making myself|putting myself|defining|measuring my|sabotaging|self-sabotaging|panicking|fighting with myself|losing myself|leaving before)/;
const ADJECTIVES =
	/^(?: (?:more|less|a bit|a little|so|too|really|truly|fully|more and more|at))* ?(?:calm|at peace|peace|ok\b|okay|fine with|comfortable|kind(?:er)? (?:to|with|toward)|gentle|gentler|present\b|vulnerable|honest with myself|honest about|anxious|afraid|scared|ashamed|angry|jealous|defensive|reactive|critical|hard on|harsh|proud|worthy|enough|good enough|safe\b|secure|whole|alive|free of|free from|loved|confident|patient|content|grateful|grounded|myself|alone|aware|self-aware|open to|open about|mindful|accepting|assertive|happy|happier|home in|in touch with|less alone|sure of|true to|resilient|emotionally|compassionate|forgiving|stressed|overwhelmed|sad|lonely|needy|clingy|sensitive|bitter|resentful|tolerant|hopeful|connected to my|settled|easy with)/;

/** Where a clause stands: inside, outside, both, or the words do not tell. */
export type Side = 'inner' | 'outer' | 'mixed' | null;

export interface Sided {
	readonly side: Side;
	readonly clause: Clause;
}

function sideOf(clause: Clause, low: string, end: number): Side {
	const word = clause.verb.low;
	const tail = low.slice(clause.verb.to, Math.min(end, clause.verb.to + 140));
	const outward = NOT_INNER.test(tail.slice(0, 60));
	if (
		/^(?:be|being|become|becoming|feel|feeling|get|getting|stay|staying|remain)$/.test(word) &&
		ADJECTIVES.test(tail)
	)
		return 'inner';
	if (LEAVES.test(word) && INNER_DOING.test(tail)) return 'inner';
	if (/^(?:client|patient)s?$/.test(word)) return 'inner';
	if (isForm(word, PURE))
		return OUTWARD.test(tail.slice(0, 60)) && !/\b(?:why|how|where|when) i\b|\bmyself\b/.test(tail)
			? 'outer'
			: 'inner';
	if (isForm(word, EITHER)) {
		const inner = INNER.exec(tail);
		if (inner && !(outward && isForm(word, ACTS)))
			return outward && !/^ ?(?:my|the)? ?(?:self|how|why)/.test(inner[0]) ? 'mixed' : 'inner';
	}
	if (isForm(word, ACTS) || isForm(word, FINISH)) return QUALIFIED.test(tail) ? 'mixed' : 'outer';
	return INNER.test(low.slice(clause.verb.from, end)) && !outward ? 'inner' : null;
}

/** Each clause with its side; reasons and how things stand are left out. */
export function sides({ low, raw }: Plain): readonly Sided[] {
	const wanted = mask(low, background(low), '_');
	const all = clauses(wanted, raw);
	return all.map((clause, i) => ({
		clause,
		side: sideOf(clause, wanted, all[i + 1]?.verb.from ?? wanted.length),
	}));
}

const SELF_RELATION =
	/\b(?:so (?:that )?i|to|and|finally|until i) (?:can |could |will |finally |at last |truly |really |stop )*(?:like|love|accept|respect|forgive|trust|hating|needing|believe in|feel (?:good |like i'm |that i am )?(?:enough|worthy|loved|whole))(?: (?:myself|my father|my mother|my dad|anyone)[a-z' ]{0,20})?/;

/** The words of a life goal that sound inner; null where none do. */
export function innerPart(text: Plain): Span | null {
	const inner = sides(text).find(({ side }) => side === 'inner');
	if (inner) return { from: inner.clause.from, to: inner.clause.to };
	const match = SELF_RELATION.exec(text.low);
	return match && { from: match.index, to: match.index + match[0].length };
}
