/** The words of feelings and of how a person stands to themself. */
import { one } from './pattern';
import { setOf } from '../text/words';

/** Feelings and other parts of a person that no one else can look at; stems. */
const STUFF =
	'(?:feel|felt|emotion|anger|angr|rage|irritat|fury|sad|sorrow|grie[fv]|loss\\b|shame|asham|guilt|fear|afraid|scared|anx|worr[iy]|dread|panic|nerv(?:es|ous)|despair|depress|low mood|mood|jealous|env[iy]|lonel|resent|bitter|hurt|numb|emptiness|feel(?:ing)? empty|hopeless|helpless|overwhelm|stress|distress|insecur|self-(?!medicat|publish|employ|defen|assess|tap|cater|stor|host|build|driv|check|tan|stud)|inner |attach|closeness|intima|vulnerab|boundar|trust|trauma|trigger|flashback|childhood|pattern|abandon|reject|perfection|people-pleas|approv|peace|calm|seren|safe\\b|worth|unworth|(?:good|am|be|is|feel|being) enough\\b|(?:receiv|deserv|take in|worthy of)[a-z]* love|loved\\b|lovable|identity|sense of|meaning|accept|forgiv|urge|craving|impuls|thought|thinking|belief|tears|symptom|ptsd|ocd\\b|bipolar|dissoc|ruminat|intrusive|coping|happ[iy]|joy|contentment|compassion|empathy|grat[ei]|courage|insight|mindset|mindful|confiden|ambivalen|mixed |defensive|reactive|criticism|imp[eo]stor|comfortabl|uncomfortabl|discomfort|uncertain|silence|disappoint|longing|my needs|the past\\b|my past|my (?:heart|story|temper|body|shadow)\\b|disagree|conflict|dysregul|hypervigil|transference|avoidance|dysfunction|closure|homesick|heartbr)';
/** How the person stands to themself, or looks at why they do as they do. */
const SELF =
	"(?:myself|who i (?:am|was|want)|what i(?:'m| am)? (?:really )?(?:feel|want|need|value|afraid|avoid|fear|long|believe|think|carry|lost|miss)|(?:why|how|where|when|whenever|what) i(?:'m|'ve)?\\b|that i am (?:not|enough|more|only)|the part [a-z ]{1,30}plays?|relationship (?:with|to) |(?:father|mother|dad|mum|mom|parents|ex)(?:'s)? (?:death|absence|voice|illness|leaving|drinking)|happened|divorce|break-?up|without (?:needing|bracing|explaining|rehearsing|apologi|defending|spiral|shutting|hating|blaming|punishing|judging|collapsing|waiting for)|hard on|lean on|kind(?:er)? to|gentler? with|at home in|less alone|be(?:ing)? seen|(?:people|someone|others|him|her|them) in\\b|being alone|was never|were never|the need to|imperfect)";
export const INNER = one`\b(?:${STUFF}|${SELF})`;
/** Words after which even an inner word is on the outside: a class about anger, a book on grief. */
export const OUTSIDE =
	/\b(?:class(?:es)?|course|group|books?|therap(?:y|ist)|counsell?or|sessions?|doctor|gp|nurse|hospital|workshop|podcast|journal|diary|blog|article|essay|novel|meetings?|conference|appointment|medication|tablets|antidepressants|app|yoga|letters?|list|log|budget|team|customers?|house|home|flat|job|course|certificate|licen[cs]e|exercises|applications?|charit(?:y|ies)|workbooks?|forms?|clinics?|camps?|helplines?|donations?|fundraisers?|lectures?|trainings?|webinars?|referrals?|dogs?)\b/;
/** Inner whatever is done with it: parts of oneself, who and why one is, clinical scales. */
export const STRONG =
	/\bparts? of (?:me|myself)\b|\bmy (?:younger|older?|past|inner|former|teenage|child|[a-z-]+-year-old) (?:self|child|critic|voice|girl|boy)\b|\binside my (?:own )?head\b|\bwho i (?:really )?(?:am|was)\b(?! meeting)|\bmeans? to me\b|\bwhat (?:it|[a-z]+) feels like\b|\b(?:phq|gad|aaq|bdi|suds|hads|dass|core-om)\b(?:-?\d+)?/;
/** Inner doings that begin with a plain verb. */
export const PHRASES =
	/^(?:com(?:e|ing) to terms|mak(?:e|ing) (?:(?:my )?peace with|sense of (?:what|why|how|my|the way))|work(?:ing)? through (?:what|my|the) (?!list|book|back|course|pile|exercise|inbox|email|reading|to-?do|syllabus|paper|queue)|let(?:ting)? (?:go of|myself|my guard)|(?:attend|tend)(?:ing)? to (?:the|my|a|what|how) (?:sad|ang|fear|grie|hurt|feel|shame|tens|ache|lone|body|breath|anx)|hold(?:ing)? (?:both )?(?:love|joy|hope|grief|anger|sorrow|sadness) and |allow(?:ing)? myself|fac(?:e|ing) up to|(?:ask|watch|observ|catch|remind|tell|treat|talk(?:ing)? to|speak(?:ing)? to|listen(?:ing)? to|check(?:ing)? in with)(?:e|ing)? myself|pay(?:ing)? attention to (?:what|how|when|why|where|my (?!bills|posture|diet|form))|listen(?:ing)? to (?:what|my (?:body|needs|feelings|gut))|own(?:ing)? (?:up to|my (?:part|share|side|anger|mistakes|feelings|story|blame)|the (?:blame|part))|say(?:ing)? goodbye to (?:who|the (?:person|life|version|idea|child|mother|father|parent))|(?:confus|mistak)(?:e|ing)|figur(?:e|ing) out (?:who|why) i|(?:find|work)(?:ing)? out (?:who i|why i)|sit(?:ting)? with (?:what|not|the (?!team|kids|children|dog|family)|my (?:feel|sad|ang|grief|fear|shame|guilt|lone|loss))|stay(?:ing)? with (?:what|the feel|my (?:feel|sad|ang|grief|fear|body))|liv(?:e|ing) with (?:not|what|the (?:loss|guilt|fear|fact|uncertainty)))/;
/** Only ever inner, unless plainly outward: "accept the job offer", "process 20 claims". */
export const PURE = setOf(
	'feel forgive grieve mourn ruminate overthink worry believe cope soothe unlearn befriend soften tolerate resent obsess belong regulate heal catastrophise spiral doubt fear cry trust dread envy hate accept understand notice acknowledge embrace sense bear savour savor realise recognise process untangle surrender internalise verbalise validate enjoy appreciate love care desire dare long yearn dwell client patient',
);
export const OUTWARD =
	/\b(?:offers?|jobs?|invit|positions?|places?|awards?|payments?|cards?|deals?|deliver|credit|loans?|debts?|claims?|applications?|orders?|invoices?|photos?|data|returns?|emails?|requests?|knee|ankle|wrist|injury|fracture|grammar|mortgages?|tax|pensions?|contracts?|code|software|maths?|statistics|python|spanish|french|german|chess|rules|how (?:the|an?|to|my) |birds?|stars?|species|chords?|account|financ|invest|market|numbers|volunteer)/;
/** Doings that turn inner with an inner thing beside them: "say no", "rest without guilt", "set boundaries". */
export const SOFT = setOf(
	'sit stand leave follow take give set practise practice rest speak talk listen say ask open stop quit go put carry tell breathe wait hold reach limit meet cancel bring help release read test challenge share replace',
);
/** "Without guilt", "instead of hiding": an inner point on a doing. */
export const POINT =
	/\b(?:without|rather than|instead of|even when|before) (?:a |any |the |my )?(?:guilt|feeling|fear|shame|asham|panic|apolog|an apology|bracing|explaining|needing|hating|blaming|anxi|rehears|spiral|judging|resent|anger|worrying|waiting for|collaps|shutting|defending|afraid|scared|running away|i (?:feel|am)|disappear|hiding|numbing|punish)/;
/** When, before or after what: beside the point of a doing. */
export const ASIDE = / (?:after|before|when|while|whenever|every time|each time|on days) /;
export const STATES = /^(?:be|being|become|becoming|feel|feeling|get|getting|stay|staying|remain)$/;
/** Verbs that hold nothing without an amount: "reach 5,000", but "reach the point where …". */
export const BARE_HOLD =
	/^(?:hold|reach|see|come|look|face|fight|break|give|put|turn|own|gain|pursue|meet|hear)/;
export const LEAVES = /^(?:stop|quit|avoid|end|let|give|mov)(?:ping|ting|ing|e)?$/;
export const LEFT =
	/^(?: (?:up|go of|on))?(?: myself)? ?(?:from )?(?:on from|feeling|worry|apologi|blam|hating|compar|overthink|people|pleas|punish|doubt|critici|judging|pretend|needing|fearing|ruminat|beating myself|being (?:so |too |afraid|hard|scared|asham|jealous|angry|defensive|anxious|ruled|controlled|my own)|taking (?:things|it|everything) personally|seeking|running away|push|shutting|seeing|thinking|believ|assum|catastroph|resent|envying|dissoc|spiral|numbing|avoiding|hiding|caring what|wanting|expecting|rescuing|chasing|bracing|flinching|walking on eggshells|tiptoeing|clenching|replaying|second-guessing|shrinking|masking|clinging|reliving|mind-?reading|mistrust|holding|carrying|living in|dwelling|making myself|putting myself|defining|measuring my|sabotag|self-(?!medicat|publish|employ|defen|assess|tap|cater|stor|host|build|driv|check|tan|stud)|panick|fighting with|losing myself|leaving before|the need)/;
export const STATE_OF =
	/^(?: (?:more|less|a bit|a little|so|too|really|truly|fully|at))* ?(?:ok\b|okay|fine with|gentle|present\b|honest (?:with myself|about)|critical|harsh|proud|secure|whole|alive|free (?:of|from)|patient|content\b|alone|aware|open (?:to|about)|assertive|in touch with|sure of|true to|resilient|needy|clingy|sensitive|tolerant|hopeful|settled|easy with|kind|comfortable)/;
/** An inner aim put beside a doing: "so I finally like myself". */
export const RELATION =
	/\b(?:so (?:that )?i|to|and|until i) (?:can |could |will |finally |at last |truly |really |stop )*(?:(?:like|love|accept|respect|forgive|trust|believe in) (?:myself|my father|my mother|my dad|who i am)|hating myself|needing|feel (?:good |like i'm |that i am )?(?:enough|worthy|loved|whole))[a-z' ]{0,24}/;
/** What is only beside the point of a doing: "even if …", "which …", "nervous or not". */
export const BESIDE =
	/\b(?:even if|even when|despite|in spite of|however (?:much|hard|bad)|to (?:heal|feel|calm|cope|soothe|forget|honou?r) |which|that (?:makes?|made|helps?|reminds?|scares?|cheers?|stress(?:es)?|hurts?|drains?|upsets?) me|[a-z]+ (?:or (?:not|no [a-z]+)|and all|permitting)|and stop (?:dread|worr|fear|hat|stress|panick)[a-z]+)(?= |$|[.,;])[^.;!?\n]*/g;
/** Between an inner word and an outside one: two things, no compound. */
export const BETWEEN = / (?:of|from|in|at|on|for|with|to|about|when|while) /;
