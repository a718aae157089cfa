/** What is done once. */
import { one } from './pattern';
import { setOf } from '../text/words';
import { COMPARED } from './acts';

export const ONE = setOf('a an the my our his her their this that its your all both another');
export const ALONE = setOf('graduate retire resign qualify emigrate marry');
/** More, some, different ones: no one thing. */
export const LOOSE = one`^(?:feel|some|several|many|few|various|different|lots?|enough|regularly|often|again)$|(?!good$|great$)${COMPARED.source}`;
export const DONE =
	/^(?:promoted|married|engaged|divorced|hired|certified|accredited|licen[sc]ed|qualified|published|elected|accepted|admitted|vaccinated|approved|pregnant|confirmed|chartered|signed|submitted|finished|completed|repaid|paid|booked|sold|sent|delivered|renewed|launched|installed|done|built|written|printed|framed|registered|screened|serviced|fixed|repaired|painted|insulated)$/;
export const PROCESS = /^(?:(?:start|begin|continu|keep|learn|practi[sc]|restart)(?:e|ing)?|on)$/;
export const TOWARD = /^(?:for|to|on|with|into|out|up|through|from|as)$/;
export const MOVES = /^(?:to|into|out|in|house|home|abroad|back|away|from)$/;
export const PLACES = /^(?:read|watch|visit|see|run|cycle|walk|hike|swim|row|bike|rid|do|tak|climb)/;

/** Doings that go on whatever the day. */
export const UNENDING =
	/^(?:play|practi|learn|walk|keep|use|love|rest|sleep|drive|watch|wear|help|support|feed)/;
/** Times that something can be done by. */
export const DONE_BY = /^(?:by|before|on|in time|at|no later|due)\b/;
/** Not what is done: amounts, "together", "myself". */
export const WITH = /^(?:[\d€$£]|(?:together|myself|ourselves)$)/;
export const PLURAL = /^(?!(?:canvas|campus|tennis|chess|glasses|gcses?|masters|series|taxes)$).*[^sui]s$/;
/** What is done "in"; elsewhere it is a place: "write in my journal". */
export const IN = /^(?:hand|turn|send|put|mov|fill|check|sign|giv|bring|tak|plug|trad|cash|book)/;
/** Done by others to one: "be promoted", "get my licence renewed". */
export const UNDERGO = /^(?:be|get|getting|have|having|become|see)$/;
/** Finishes with several as well: "buy tickets". */
export const MANY = /^(?:pass|buy|sell|file|regist)/;
/** Paid in full, or only paid. */
export const PAYS = /^pay[a-z]* (?!(?:off|back|for|all)$)/;
/** "A course", "another course": not "the". */
export const ANY = /^an?(?:other)?$/;
export const HAS = /^hav/;
export const FITTED = /[a-z]{2}ed$/;
export const MOVE = /^mov(?:e|ing)$/;
