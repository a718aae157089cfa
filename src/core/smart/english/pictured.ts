/** Pictures said with an everyday verb, and inner words that only name a thing. */

/** "The trauma library", "our grief café": a thing's name, unless what follows names none. */
export const NAMED_FOR =
	"(?:the|an?|our|[a-z]+'s) (?:[a-z]+ )?(?:trauma|grief|anxiety|panic|shame|worry|anger|peace|stress|divorce|loss|mindfulness|depression)[ -](?!(?:about|from|with|when|that|wh[a-z]+|comes?|under|behind|attacks|pattern|part|voice|child|critic|life|thoughts|feelings|before|after|than|more|over|like|this|work)\\b)[a-z]{4,}";

/** "Without shrinking", not "without stopping". */
export const WITHOUT =
	'\\bwithout (?!(?:stopp|walk|us|look|read|buy|miss|eat|drink|spend|rest|paus|hav|touch|count|tak|be|go)ing|[a-z]*thing\\b)[a-z]+ing\\b';

/** What one stops doing, for all to see. */
export const HABITS =
	'smok|drink|vap|eat|buy|shop|spend|order|bit|snack|scroll|us|driv|text|watch|work|pay|rent|check|gam|gambl|lend|borrow|leav|com|play|sleep|stay|shout|yell|skip|swear|tak|self-medicat';

/** Things that are as often a picture of oneself, and words that say it is one. */
const TURNS =
	"masks?|walls?|doors?|baggage|burden|storm|war|battle|ship|voices?|shadow|blame|(?:girl|boy|child) who|i(?:'m|'ve)?|me|myself|somewhere|inside|critic|the dream|everyone|everybody|any ?more|in (?:my|our) (?:life|marriage|family)|relationships?|death|my (?:own )?(?:hands?|shoulders?|back|neck)|(?:when(?:ever)?|(?:each|every) time) (?:s?he|they|my|the|someone|people)";
/** What the words do not settle: a picture, or what stands inside or between people. */
export const PICTURED = new RegExp(
	`^(?:tak|put|drop|carr|keep|hold|turn|open|clos|clear|wear|break|climb|step|let|los|find|win|fight|stop|hand|build|rid|fac|liv|throw|pull|bring|hear|meet|talk|speak|sit|stand|stay|giv|sort|pass|leav|own|come|coming)[a-z]* .*?\\b(?:${TURNS})\\b|` +
		'^(?:in|with|at|on|for|from|over|within|during|until|not|more|get(?:ting)? to know) |^(?:watch|see|let|own|breathe with|sit with) it\\b|^\\d+(?: years?)?\\W*$|^say(?:ing)? no(?: more.*)?$|^(?:(?:put|lay|set)[a-z]* down|(?:tak|com|step|hand)[a-z]* (?:off|out|back|into|away)|(?:hold|hang)[a-z]* on|open[a-z]* up|get[a-z]* (?:out from|through)|walk[a-z]* (?:away|into)|lean|wak(?:e|ing) up as)\\b' +
		'|^(?:stop|quit)(?:p?ing)? (?!(?:' +
		HABITS +
		')[a-z]?ing)[a-z]{2,}ing\\b' +
		'|\\b(?:of|between|around) me\\b|\\bmine\\b|\\bon the inside\\b|' +
		WITHOUT +
		'|\\b(?:person|story|version) i\\b|\\bno longer\\b',
);
