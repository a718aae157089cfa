/** A plain yes or no: one named thing that is done and then done ("submit the thesis", smart.md, M). */
import { COMPARED } from './acts';
import type { Clause } from './clauses';
import { ACTS, BARE, BROAD, ENDED, FINISH, HOLLOW, LIGHT, MAKES, MOMENT, TAKES, VAGUE } from './lexicon';
import type { Span } from './plain';
import { isForm, setOf, type Word } from './words';

const ONE = setOf('a an the my our his her their this that its your all both another');
const ALONE = setOf('graduate retire resign qualify emigrate marry');
/** More, some, different ones: no one thing. */
const LOOSE = /^(?:some|several|many|few|various|different|lots?|enough|regularly|often|again)$/;
const DONE =
	/^(?:promoted|married|engaged|divorced|hired|certified|accredited|licen[sc]ed|qualified|published|elected|accepted|admitted|vaccinated|approved|pregnant|confirmed|chartered|signed|submitted|finished|completed|repaid|paid|booked|sold|sent|delivered|renewed|launched|installed|done|built|written|printed|framed|registered|screened|serviced|fixed|repaired|painted|insulated)$/;
const PROCESS = /^(?:start|begin|continue|keep|learn|practi[sc]e|restart|on)$/;
const TOWARD = /^(?:for|to|on|with|at|in|into|out|up|through|from|as)$/;
const MOVES = /^(?:to|into|out|in|house|home|abroad|back|away|from)$/;
const PLACES = /^(?:read|watch|visit|see|run|cycle|walk|hike|swim|row|bike|rid|do|tak|climb)/;

const plural = (word: string): boolean =>
	/[^sui]s$/.test(word) && !/^(?:canvas|campus|tennis|chess|glasses|gcses?|masters|series|taxes)$/.test(word);
const isName = (word: Word): boolean => !word.fresh && /^[A-Z]/.test(word.raw) && !/^I\b/.test(word.raw);

/** Does the object name one thing with an end? */
function ends(verb: string, words: readonly Word[]): boolean {
	const tail = words.filter(({ low }) => !/^(?:[\d€$£]|together$)/.test(low));
	if (
		tail.some(
			({ low }) =>
				low === 'feel' || LOOSE.test(low) || (COMPARED.test(low) && low !== 'good' && low !== 'great'),
		)
	)
		return false;
	const of = tail.findIndex(({ low }) => low === 'of');
	const head = tail[(of > 0 ? of : tail.length) - 1]?.low;
	if (!head || BROAD.has(head)) return false;
	const article = tail[0]?.low ?? '';
	const one = ONE.has(article) && tail.length > 1;
	if (isForm(verb, TAKES)) {
		if (ENDED.has(head)) return true;
		return (
			(PLACES.test(verb) && tail.some(isName)) ||
			(/^(?:an?|another)$/.test(article) && one && !MOMENT.has(head) && !plural(head))
		);
	}
	if (isForm(verb, MAKES)) return one && !plural(head) && !MOMENT.has(head);
	return (
		one ||
		tail.some(isName) ||
		(isForm(verb, BARE) && (!plural(head) || /^(?:pass|buy|sell|file|regist)/.test(verb)))
	);
}

/** Is this one clause a plain yes or no? */
export function finishing({ verb, object, beside, particle, openers, conditional, first }: Clause): boolean {
	const word = verb.low;
	if (conditional || [...openers].some((opener) => PROCESS.test(opener))) return false;
	if (
		/^(?:be|get|getting|have|having|become|see)$/.test(word) &&
		[...object, ...beside].some(({ low }) => DONE.test(low))
	)
		return true;
	if (isForm(word, ALONE)) return true;
	if (/^mov(?:e|ing)$/.test(word)) return MOVES.test(particle || (object[0]?.low ?? ''));
	if (/^pay/.test(word) && !/^(?:off|back|for)$/.test(particle) && object[0]?.low !== 'all') return false;
	if (isForm(word, FINISH) || isForm(word, MAKES) || isForm(word, TAKES))
		return object.length
			? ends(word, object)
			: TOWARD.test(particle) && beside.length > 0 && ends(word, beside);
	if (!first || [ACTS, HOLLOW, LIGHT, VAGUE, BROAD].some((list) => isForm(word, list))) return false;
	return ENDED.has((object[object.length - 1] ?? verb).low) && !ONE.has(object[0]?.low ?? '');
}

/** The words of a finish; null where the text has none. */
export function finish(all: readonly Clause[]): Span | null {
	return all.find(finishing) ?? null;
}
