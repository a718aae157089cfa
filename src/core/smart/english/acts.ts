/** What shows, and what only compares. */
import { setOf } from '../text/words';

/** How, not what: "better", "calmly"; words in -ly that say how often are none. */
export const MANNER =
	/^(?:better|best|healthier|healthy|harder|smarter|well|wiser|faster|good|clean|cleaner|right|easy)$|^(?!(?:regular|consistent|frequent|week|month|night|year|hour|fortnight|quarter|actual|final|real|on)ly$).{4,}ly$/;
export const COMPARED =
	/^(?:feel|more|better|best|less|fewer|greater|good|great|fresh|(?!soldier|barrier|carrier|courier|premier|frontier|cashier|terrier|supplier|glacier)[a-z]{2,}ier|nicer|closer|bigger|stronger)$/;
/** Verbs whose place or person may stand for the thing: "go to the pool", "live in Spain". */
export const BESIDE = setOf(
	'try go get work live come look turn take put act change give adjust keep move grow continue cut',
);
/** Doings that stay empty beside a broad thing: "push my limits". */
export const LIMITS = setOf('push challenge open step');
export const FIT = /^(?:exercis|work-?out|sport)/;
/** "Be home", "be promoted", "be debt-free": to be seen all the same. */
export const SEEN =
	/^ ?(?:home|back|promoted|hired|elected|accepted|admitted|published|certified|married|(?:[a-z]+-|debt |smoke |alcohol |sugar )free|in bed|on time|at (?:the|my|work|home))\b/;
/** A number or a degree: names nothing. */
export const DEGREE = /^(?!family$|assembly$|reply$|italy$)(?:[\d€$£%]|.{3,}ly$)/;
export const BEING = /^(?:be|being|become|becoming)$/;
/** "Improve my GPA to 3.5": with an amount, a thing made better is an outcome. */
export const THUS = /^(?:improv|boost|maximi)/;
/** Verbs that hold nothing beside a comparison: "get better grades". */
export const HOLDS = /^(?:have|get|find|mak|keep)/;
/** Verbs whose amount is enough: "lose 5 kg of fat", "spend …". */
export const SPENDS = /^(?:lose|sleep|get|spend|maintain|keep)/;
/** "Get over …", "look after …": the place is no thing. */
export const BEYOND = /^(?:after|over|beyond|ahead)$/;
/** "Stop living …", "live greener", "get the hang of …": nothing to watch yet. */
export const IDLE =
	/^(?:live|get|look|work|act)[a-z]* \S*[a-z]{3}er$|^\S+ living\b|^(?:keep|hav)[a-z]* (?:the|my|our) (?:[a-z]+ )+(?:fresh|nice|safe|happy|healthy|strong|sharp|alive|(?:looking|going|under|running)(?: [a-z]+)?)$|^ma[a-z]+ (?!up )[a-z ]*(?:proud|happy|happier|better|easier|matter|work|count)$|^get[a-z]* [a-z ]*\b(?:fit|fitter|healthy|slim|strong|lean|smart)$|^rais[a-z]* (?:them|him|her|[a-z ]*(?:kids?|children|sons?|daughters?|famil(?:y|ies)))\b|\b(?:hang|grip|handle|hold|sense) of\b/;
/** "Less fried food": a thing to leave is named. */
export const FEWER = /^(?:less|fewer)$/;
/** "Speak better French" compares, and says no more. */
export const BETTER = /^better$/;
/** "Let Sam walk to school": what another does shows. */
export const LETS = /^let(?:ting)? (?!someone|somebody|people|myself|others|go$)/;
/** A line without a verb: "a weekly call with Ben". */
export const ARTICLE = /^(?:an?|the|one|two|three)$/;
export const ANY = /^an?$/;
export const AWAY = /^(?:off|away)$/;
export const DOING = /ing$/;
/** "Get organised", "keep improving": how one is, not what one does. */
export const DONE = /(?:ed|ing)$/;
