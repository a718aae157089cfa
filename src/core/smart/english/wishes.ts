/** Wishes that lean on others, errands, and what only says what to leave. */
import { one } from './pattern';

const KIN =
	'(?:kids?|children|son|daughter|husband|wife|partner|boyfriend|girlfriend|boss|manager|team|mother|father|mum|mom|dad|parents|family|friends?|sister|brother|ex|neighbours?|neighbors?|colleagues?|staff|students?|clients?|roommates?|flatmates?)';
/** Outcomes that others decide. */
export const OTHERS = one`\b(?:find (?!(?:an? |the |my )?(?:running|training|study|gym|tennis|dance|business|language|walking|climbing|chess|sparring|practice|workout) )(?:a |the |my |an )?(?:[a-z-]+ ){0,2}(?:partner|boyfriend|girlfriend|husband|wife|love|soulmate|someone|relationship|the one)|(?:get|be|getting|being) (?:[a-z]+ly )?(?:hired|promoted|accepted|admitted|noticed|invited|elected|picked|published|chosen|loved|liked|respected|appreciated|selected|signed|discovered|approved|headhunted)|(?:get|convince|persuade) (?:him|her|them|people|everyone|my ${KIN}) to [a-z]+|(?:make|have) (?:him|her|them|people|everyone|my ${KIN}) (?:[a-z]+ )?(?:love|like|respect|proud|happy|listen|stop|agree|understand|notice|admire|envy)|(?:have|get) my [a-z]+ (?:published|accepted|approved|noticed|reviewed|produced)|get (?:married|engaged)|get (?:a|the|my) (?:promotion|raise|pay rise|rise|job offer|scholarship|grant|lead role|part)|win (?:the|an?|my) (?:[a-z]+ )?(?:award|prize|election|lottery|heart|back|back my|competition|cup|title|championship|contest)|land (?:a|the) (?:[a-z]+ )?(?:job|deal|client|contract|role))\b`;
/** Words that say who wants it. */
export const THEIRS = one`\b(?:(?:they|he|she|everyone|everybody|people|society|(?:my|the|our) (?:${KIN}|doctor|gp|teacher|coach|therapist|school|company|employer|work))(?:'s)? (?:all )?(?:wants?|expects?|would like|says?|thinks?|told|tells|insists?|asked|asks|keeps? (?:telling|asking|saying)|keep on telling|needs?|demands?)(?: to)? (?:me|us|that i|i)\b|i(?:'m| am|'ve been| have been| was) (?:supposed|meant|expected|told) to\b|(?:^|[.,;] )i (?:really )?(?:should|ought to)\b|for (?:his|her|their) sake)`;
/** A leading word and its particle. */
export const LEAVE =
	/^(?:[a-z]+ (?:less|fewer)\b|(?:reduce|minimi[sz]e|cut back|don't|do not)\b|(?:stop(?! (?:by|in|at|off)\b)|quit|avoid|no|less|fewer|never|not|without|eliminate|ban|drop|skip|refrain|abstain)(?:ping|ting|ing)? |(?:give|giving) up\b|cut[a-z]* (?:out|down)\b)/;
export const TOWARD =
	/\b(?:instead|replace|rather than|switch|swap|in favou?r of|substitute|by (?!the|my|\d)[a-z]+ing)\b/;
export const ERRANDS =
	/^(?:buy|order|book|call|phone|email|print|return|renew|collect|post|mail|text|reserve|cancel|schedule|download) (?!at\b|in\b|with\b|by\b|from\b|to\b|up\b|off\b|out\b)\S+(?: \S+){0,6}$/;
export const PERFECT =
	/\bevery single (?:day|night|morning|evening|week|month|meal|time|hour|class|lesson|session|one)\b|\beach and every (?:day|night|morning|week|time)\b|\bnever (?:again|ever|miss|skip)\b|\bno matter what\b|\bwithout (?:fail|exception|a single)\b|\bno exceptions\b|\b(?:i|to|will|i'll) always\b(?! want| dream| lov| been| had)|^always\b|\bnot (?:miss|skip) (?:a|one|any)\b|\b100 ?% of the time\b|\b365 days\b/;
export const EASY =
	/\b(?:\d[\d.,]{0,9}k?|[a-z]{1,20}) (?:new |more )?(?:followers|likes|views|subscribers|clicks|impressions|connections|badges|streak|hours logged|page ?views)\b/;
export const TRYING =
	/\b(?:try(?:ing)? (?:to|and)|attempt to|see if i can|hope to|hopefully|do my best to|make an effort to)\b/;
export const REASON =
	/\b(?:because|so that|so (?:i|we|my|he|she|they)\b|in order to|for the sake of|to prove|it matters)/;
/** Words that only lean. */
export const LEANING =
	/\b(?:more often|more regularly|much more|a (?:bit|little|lot) (?:more|less|better)|more|less|better|regularly|often|properly|a bit|fewer|[a-z]+ier)\b/;
/** Things that are bought or called once, yet no errand. */
export const LARGE =
	/\b(?:house|home|flat|apartment|car|van|boat|land|farm|business|company|studio|brother|sister|mother|father|mum|mom|dad|friend|parents|grandma|gran)\b/;
/** A doing that is aimed at, beside one that is left. */
export const AIM =
	/^(?!.*ing$|(?:stop|quit|avoid|less|fewer|never|without|eliminate|drop|skip|refrain|abstain)$).{3}/;
