/** The words of feelings and of how a person stands to themself. */
import { one } from './pattern';
import { HABITS, NAMED_FOR, WITHOUT } from './pictured';
import { setOf } from '../text/words';

/** "Self-critical", not "self-employed". */
const ONESELF = 'self-(?!medicat|publish|employ|defen|assess|cater|stor|host|stud)';
/** Feelings and other parts of a person that no one else can look at; stems. */
const STUFF = `(?:feel|felt(?!ed|ing)|emotion|anger|angr|rage|sad|sorrow|grie[fv]|loss\\b|shame|asham|guilt|fear|afraid|scared|anx|worr[iy]|dread|panic|nerv(?:es|ous)|despair|depress|mood|jealous|env[iy]|lonel|resent|bitter|hurt|numb\\b|numbness|emptiness|feel(?:ing)? empty|hopeless|helpless|overwhelm|stress|distress|insecur|${ONESELF}|inner (?!tube|city|ear)|attach|closeness|intima|vulnerab|boundar|trust|trauma|trigger|flashback|childhood|pattern|abandon|reject|perfection|people-pleas|approv|peace|calm|safe\\b|(?:un)?worth|(?:good|am|be|is|feel|being) enough\\b|(?:receiv|deserv|take in|worthy of)[a-z]* love|loved\\b|lovable|identity|sense of|meaning|accept|forgiv|urge|craving|impuls|thought|thinking|belief|tears|symptom|ptsd|ocd\\b|dissoc|ruminat|intrusive|coping|happ[iy](?! (?:kids|children))|joy|compassion|tender|dignity|mourn|regret|remorse|humiliat|flinch|empathy|grat[ei]|mindset|mindful|confiden(?!ce level|t\\)|ce[:)])|mixed |defensive|reactive|criticism|imp[eo]stor|(?:un)?comfortabl|discomfort|uncertain|silence|disappoint|longing|my (?:needs|no|yes)\\b|catastroph|overthink|brood|sabotag|the past\\b|my past|my (?:heart|story|temper|body|shadow)\\b|disagree|conflict|dysregul|hypervigil|avoidance|heartbr|mentali[sz]|window of tolerance|soothing|splitting\\b(?! (?:the|wood|logs)))`;
/** How the person stands to themself, or looks at why they do as they do. */
const SELF =
	"(?:myself|who i (?:am|was|want)|what i(?:'m| am| was)? (?:[a-z]+ly |so )*(?:angry|hungry|feel|want|need|value|afraid|avoid|fear|long|believe|think|carry|lost|miss)|why [a-z' ]{1,30} (?:me|i)\\b|(?:why|how|where|when|whenever|what) i(?:'m|'ve)?\\b|that i am (?:not|enough|more|only)|the part [a-z ]{1,30}plays?|relationship (?:with|to) |happened|divorce\\b|break-?up|being (?:held|loved|wrong|needed|small)\\b|without (?:needing|bracing|explaining|rehearsing|apologi|spiral|shutting|hating|judging|waiting for)|hard on|lean on|kind(?:er)? to|gentler? with|at home in|less alone|be(?:ing)? seen|(?:people|someone|others|him|her|them) in\\b|being alone|the need to|imperfect|(?:as|like) me\\b|turn(?:ing)? (?:in)?to (?:stone|ice|him|her)\\b|go(?:ing)? (?:cold|blank|quiet)\\b)";
export const INNER = one`\b(?:${STUFF}|${SELF})`;
/** Words after which even an inner word is on the outside: a class about anger, a book on grief. */
export const OUTSIDE = one`\b(?:class(?:es)?|course|group|books?|therap(?:y|ist)|counsell?or|sessions?|doctor|gp|nurse|hospital|workshop|podcast|journal|diary|blog|essay|novel|meetings?|conference|appointment|medication|app|yoga|letters?|list|budget|team|customers?|job|course|certificate|licen[cs]e|exercises|applications?|charit(?:y|ies)|forms?|clinics?|dogs?|(?:a|the) talk|seminars?|library|films?|songs?|poems?|exams?|claims?|court|psychiatrist|psychologist|lawyer|dr)\b|(?:^| )${NAMED_FOR}`;
/** Inner whatever is done with it: parts of oneself, who and why one is, clinical scales. */
export const STRONG =
	/\b(?:part|side)s? of (?:me|myself)\b|\bmy (?:[a-z-]+ self|(?:younger|old|inner|teenage|[a-z-]+-year-old) (?:child|critic|voice|girl|boy))\b(?!-)|\bin(?:side)? my (?:own )?(?:head|chest|mind|heart|gut|belly|stomach|throat|bones|skin|skull|ribs|soul)\b|\b(?:in|inside|within) me\b|\b(?:was|were|are|is|not|never) mine\b|\bmy (?:own )?(?:demons?|ghosts?|monsters?|armou?r)\b|\bwhat (?:[a-z0-9']+ ){0,6}(?:do(?:es|ing)?|did) (?:to|in) me\b|\bwhose voice\b|\bthe (?:kid|boy|girl|child|man|woman|person) i (?:was|used)\b|\bwho i (?:really )?(?:am|was)\b(?! meeting)|\bmeans? to me\b|\bwhat (?:it|[a-z]+) feels like\b|\b(?:phq|gad|bdi|suds|core-om)\b/;
/** Inner doings that begin with a plain verb; ~ stands for its endings. */
const SAID = String.raw`^(?:(?:be|hear|let|miss|think|fac)~ .*?${WITHOUT}|com~ (?:to terms|back (?:in)?to my body)|(?:find|put)~ (?:words?|a name) (?:for|to) (?:what|how|the (?:thing|pain)|my)|(?:sort|work|figur|find)~ out (?:which of|whose|(?:who|why) i)|see~ (?:that i|my [a-z]+|myself|him|her|them) as |look~ at (?:why|whose|where i|(?:[a-z0-9']+ ){1,9}as (?:something|more|less|an?|my) )|catch~ the moment|mak~ room for (?:the one|who|what)|hold~ both |car~ (?:less )?(?:about )?what |know~ (?:that (?:my|s?he|his|her|it|they)|(?:that )?i(?:'m)?|what my) |not (?:be|need|feel|want|disappear|hate|mind)\b|get~ over (?!to |\d|the (?:line|wall|fence))|stop~ (?:being (?:the|an?|my|every)|(?!(?:${HABITS}|be|do|go|giv|gett?|hav|keep|let|liv|los|mak|mess|miss|putt?|runn?|wait|wast|forget|procrastinat)[a-z]?ing)[a-z]{3,}ing\b)|let~ (?:go of|myself|my guard|(?:[a-z]+ ){1,3}(?:(?:see|hold|love|look after) me|near|close|land)\b)|mak~ (?:(?:my )?peace with|sense of (?:what|why|how|my|the way))|work~ through (?:what|my|the) (?!list|book|back|course|exercise|inbox|email|pile)|allow~ myself|fac~ up to|(?:ask|watch|observ|catch|remind|tell|treat|(?:talk|speak|listen)~ to|check~ in with)(?:e|ing)? myself|pay~ attention to (?:what|how|when|why|where|my (?!bills|posture|diet|form))|listen~ to (?:what|my (?:body|needs|feelings|gut))|own~ (?:up to|my (?:part|share|side|mistakes|story)|the (?:blame|part))|say~ goodbye to (?:who|the (?:person|life|version|idea|child))|(?:confus|mistak)~ |sit~ with (?:what|not|the (?!team|kids|children|dog|family))|stay~ with (?:what|my body)|liv~ (?:with|beside|alongside|next to) (?:not|what|the (?:fact|pain|loss|ache)))`;
export const PHRASES = new RegExp(SAID.replace(/~/g, '(?:e|[a-z]?ing)?'));
/** Only ever inner, unless plainly outward: "accept the job offer", "process 20 claims". */
export const PURE = setOf(
	'feel forgive grieve mourn worry believe cope soothe unlearn befriend soften tolerate resent obsess belong heal spiral doubt fear cry trust dread envy hate accept understand notice acknowledge embrace sense bear savour savor realise recognise process untangle enjoy appreciate love dare long yearn client patient',
);
export const OUTWARD =
	/\b(?:offers?|jobs?|invit|positions?|places?|awards?|payments?|cards?|deals?|deliver|credit|loans?|debts?|claims?|applications?|orders?|photos?|data|returns?|emails?|knee|injury|grammar|mortgages?|tax|pensions?|contracts?|code|software|maths?|statistics|python|spanish|french|german|chess|rules|how (?:the|an?|to|my) |birds?|stars?|species|account|financ|invest|market|numbers|volunteer|food|meat|sugar)/;
/** Doings that turn inner with an inner thing beside them: "say no", "rest without guilt", "set boundaries". */
export const SOFT = setOf(
	'sit stand leave follow take give set practise practice rest speak talk listen say ask open stop quit go put carry tell breathe wait hold reach meet cancel bring help release read test challenge share replace attend catch',
);
/** "Without guilt", "instead of hiding": an inner point on a doing. */
export const POINT = one`\b(?:without|rather than|instead of|even when|before) (?:(?:a |any |the |my )?(?:${STUFF}|apolog|hating|blaming|spiral|judging|shutting|i (?:feel|am)|disappear|hiding|punish)|my [a-z]+ (?!on\b|in\b)[a-z]+ing)|^ (?:[a-z]+ ){0,2}(?:my|the|this|that|new) (?!pattern)${STUFF}[a-z]*\W*(?:$|(?:of|about|from|that|i|for|with|until|by|instead) )`;
/** When, before or after what: beside the point of a doing. */
export const ASIDE = / (?:after|before|when|while|whenever|every time|each time|on days) /;
export const STATES = /^(?:be|being|become|becoming|feel|feeling|get|getting|stay|staying|remain)$/;
/** What holds nothing without an amount: "reach 5,000", but "reach the point where …"; one sees a doctor, or one's part. */
export const BARE_HOLD =
	/^(?:hold(?! an? )|reach|see(?! (?:[a-z]+ ){0,3}(?:dr|doctor|gp|[a-z]*(?:dent|therap|log|iatr)ist|[a-z]*(?:path|cian|ellor|yer)|nurse|midwife)\b)|come|look|face|fight|break|give|put|turn(?! (?:off|the [a-z ]+ into a))|own|gain|pursue|meet|hear)/;
export const LEAVES = /^(?:stop|quit|avoid|end|let|give|mov)(?:ping|ting|ing|e)?$/;
export const LEFT = one`^(?: (?:up|go of|on))?(?: myself)? ?(?:from )?(?:on from|blam|compar|needing|beating myself|being (?:so |too |afraid|hard|scared|asham|jealous|angry|defensive|anxious|my own)|taking things personally|buying love|caring what|${ONESELF}|the need)`;
export const STATE_OF =
	/^(?: (?:more|less|a bit|a little|so|too|really|truly|fully|at))* ?(?:ok\b|okay|gentle|present\b|honest (?:with myself|about)|critical|harsh|proud|secure|whole|alive|free (?:of|from)|patient|content\b|alone|aware|open (?:to|about)|assertive|in touch with|resilient|sensitive|tolerant|hopeful|settled|kind|comfortable)/;
/** An inner aim put beside a doing: "so I finally like myself". */
export const RELATION =
	/\b(?:so (?:that )?i|to|and|until i) (?:can |could |will |finally |at last |truly |really |stop )*(?:(?:like|love|accept|respect|forgive|trust|believe in) (?:myself|him|her|my father|my mother|my dad|who i am)|hating myself|needing|(?:stand|bear|face) (?:the sight of me|myself|the mirror)|feel (?:good |like i'm |that i am )?(?:enough|worthy|loved|whole))[a-z' ]{0,24}/;
/** What is only beside the point of a doing: "even if …", "which …", "nervous or not". */
export const BESIDE =
	/\b(?:even if|even when|despite|in spite of|however (?:much|hard|bad)|to (?:heal|feel|calm|cope|soothe|forget|honou?r) |which(?! of)|that (?:makes?|made|helps?|reminds?|scares?|cheers?|stress(?:es)?|hurts?|drains?|upsets?) me|[a-z]+ (?:or (?:not|no [a-z]+)|and all|permitt(?:ing|ed))|and stop (?:dread|worr|fear|hat|stress|panick)[a-z]+)(?= |$|[.,;])[^.,;!?\n]*|, (?:scared|terrified|nervous|anxious|jealous|shaking|in tears)\b[^.,;!?\n]*/g;
/** Between an inner word and an outside one: two things, no compound. */
export const BETWEEN =
	/ (?:of|from|in(?:to)?|at|on|for|with|to|about|when|while|where|before|after|during|and|than|that|by|as) /;
/** A name after an article: "the Happy Hour" is no joy. */
export const TITLE = /\b(?:the|an?|our|at) [A-Z][a-z]+/g;
