/** What shows, and what only compares. */
import { setOf } from '../text/words';

export const MANNER = setOf(
	'better best healthier healthy harder smarter well wiser faster good clean cleaner right easy',
);
/** Words in -ly that say how often, not how. */
export const OFTEN =
	/^(?:regular|consistent|frequent|week|month|night|year|hour|fortnight|quarter|actual|final|real|on)ly$/;
export const COMPARED =
	/^(?:feel|more|better|best|less|fewer|greater|good|great|fresh|(?!soldier|barrier|carrier|courier|premier|frontier|cashier|terrier|supplier|glacier)[a-z]{2,}ier|nicer|closer|bigger|stronger)$/;
/** Verbs whose place or person may stand for the thing: "go to the pool", "live in Spain". */
export const BESIDE = setOf(
	'go get work live come look turn take put act change give adjust keep move grow continue cut',
);
/** Doings that stay empty beside a broad thing: "push my limits". */
export const LIMITS = setOf('push challenge open step');
export const FIT = /^(?:exercis|work-?out|sport)/;
/** "Be home", "be promoted", "be debt-free": to be seen all the same. */
export const SEEN =
	/^(?:home|back|promoted|hired|elected|accepted|admitted|published|certified|married|(?:[a-z]+-|debt |smoke |alcohol |sugar )free|in bed|on time|at (?:the|my|work|home))\b/;
