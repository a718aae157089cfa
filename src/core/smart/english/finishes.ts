/** What is done once. `said`: a clause from its verb on. */
import { COMPARED } from './acts';
import { DONE } from './done';
import { one } from './pattern';

export const ONE = /^(?:an?|the|my|our|his|her|their|this|that|its|your|all|both|another)$|'s$/;
/** More, some, different ones: no one thing. */
export const LOOSE = one`^(?:(?:some|several|many|few|various|different|lots?|enough|regularly|often|again|less|fewer|decent|credible|competent|respectable|fluent|confident|stronger)|(?!good$|great$)${COMPARED})$`;
export const PROCESS = /^(?:(?:start|begin|continu|keep|learn|practi[sc]|restart)(?:e|ing)?|on)$/;
export const TOWARD = /^(?:for|to|on|with|into|out|up|through|from|as)$/;
export const PLACES = /^(?:read|watch|visit|see|run|cycle|walk|hike|swim|row|bike|rid|do|tak|climb)/;

/** A plain yes by itself: done by others to one ("be promoted", "have the bathroom fitted"), a move, "retire". */
export const YES = one`^(?:(?:be|get|getting|have|having|become|see) (?:(?!when|are|is|was|were|by|until|before)[a-z'-]+ ){0,5}?${DONE}\b|hav[a-z]* (?:an?|the|my|our|his|her|their) (?:[a-z'-]+ )+[a-z]{2}ed\b|(?:graduat|retir|resign|qualif|emigrat|marr|mov)[a-z]*\b|(?:be|get)[a-z]* on the (?:[a-z]+ )?list$|ask[a-z]* \S+ (?:out$|to marry\b)|[a-z-]+ (?:[a-z'-]+ ){0,3}(?:${DONE}|packed|passed|won|filed|handed in|cleaned|cleared|planted|knitted|sewn|baked|recorded|mended|hung|fitted|laid)$)`;
/** No end: only now and then, paid but not off, moved nowhere, done "in" a place. */
export const NO_END =
	/\b(?:if|whenever|now and then|from time to time|once in a while)\b|^pay[a-z]* (?!off\b|back\b|for\b|all\b)|^(?!hand|turn|send|put|mov|fill|check|sign|giv|bring|tak|plug|trad|cash|book)[a-z]+ in\b|^mov(?:e|ing)\b(?! (?:to|house|abroad|away|from)\b| (?:[a-z']+ ){0,3}?(?:into|out|in|home|back)\b)/;
export const SOMETIMES = /\b(?:if|whenever)\b/;

/** Doings that go on whatever the day. */
export const UNENDING =
	/^(?:play|practi|learn|walk|keep|use|love|rest|sleep|drive|watch|wear|help|support|feed)/;
/** Times that something can be done by. */
export const DONE_BY = /^(?:by|before|on|in time|at|no later|due)\b/;
/** Not what is done: amounts, "together", "myself". */
export const WITH = /^(?:[\d€$£]|(?:together|myself|ourselves)$)/;
export const PLURAL = /^(?!(?:canvas|campus|tennis|chess|glasses|gcses?|masters|series|taxes)$).*[^sui]s$/;
/** Finishes with several as well: "buy tickets". */
export const MANY = /^(?:pass|buy|sell|file|regist)/;
/** "A course", "another course": not "the". */
export const ANY = /^an?(?:other)?$/;
