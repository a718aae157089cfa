/** A plain yes or no: one named thing that is done and then done ("submit the thesis", smart.md, M). */
import type { Clause } from './clauses';
import { BROAD, FINISH, FINISH_BARE, FINISH_THING, THING, VAGUE } from './lexicon';
import type { Span } from './plain';
import { isForm, setOf, type Word } from './words';

const ONE = setOf('a an the my our his her their this that its your all both another');
const ALONE = setOf('graduate retire resign qualify emigrate marry');
const ALLOWED = setOf(
	'new first own other next last full final whole out off up in back down over away as and very',
);
const PARTICIPLE =
	/^(?:promoted|married|engaged|divorced|hired|certified|accredited|licen[sc]ed|qualified|published|elected|accepted|admitted|tested|vaccinated|approved|pregnant|baptised|baptized|confirmed|chartered|ordained|signed|debt-free|submitted|finished|completed|repaid|paid|booked|sold|sent|delivered|renewed|launched|installed|done|built|written|printed|framed|registered|diagnosed|measured|x-rayed|screened|fitted|serviced|fixed|repaired|painted|tiled|insulated)$/;
const PROCESS = setOf('start begin continue keep learn practise practice restart on');
const WITH_PREPOSITION = /^(?:for|to|on|with|at|in|into|out|up|through|from)$/;
const MOVES = /^(?:to|into|out|in|house|home|abroad|back|away|from)$/;

const plural = (word: string): boolean =>
	/[^sui]s$/.test(word) &&
	!/^(?:canvas|campus|business|class|tennis|chess|glasses|gcses?|masters|series|pass|tax)$/.test(word);
const isName = (word: Word): boolean =>
	!word.fresh && /^[A-Z]/.test(word.raw) && !/^(?:I|I'm|I'll|I'd)$/.test(word.raw);

function ends(verb: string, words: readonly Word[]): boolean {
	const tail = words.filter(({ low }) => !/^[\d€$£]/.test(low));
	if (tail.some(({ low }) => VAGUE.has(low) && !ALLOWED.has(low))) return false;
	const of = tail.findIndex(({ low }) => low === 'of');
	const head = tail[(of > 0 ? of : tail.length) - 1];
	if (!head || BROAD.has(head.low)) return false;
	const one = ONE.has(tail[0]?.low ?? '') && tail.length > 1;
	const named = tail.some(isName);
	const known = THING.has(head.low) || (of > 0 && THING.has(tail[tail.length - 1]?.low ?? ''));
	if (isForm(verb, FINISH_THING))
		return (
			(known && (one || !plural(head.low))) ||
			(named &&
				/^(?:read|watch|visit|see|run|cycle|walk|hike|swim|reach|finish|take|complete|row|sail|bike|ride|do)/.test(
					verb,
				) &&
				(one || named))
		);
	return (
		one ||
		named ||
		(isForm(verb, FINISH_BARE) && (!plural(head.low) || /^(?:pass|buy|sell|file|register)/.test(verb)))
	);
}

function finishing(clause: Clause): boolean {
	const { verb, object, beside, particle, openers, conditional, first } = clause;
	if (conditional || [...openers].some((word) => PROCESS.has(word))) return false;
	const word = verb.low;
	if (
		/^(?:be|get|getting|have|having|become|see)$/.test(word) &&
		[...object, ...beside].some(({ low }) => PARTICIPLE.test(low))
	)
		return true;
	if (/^(?:become|becoming)$/.test(word)) return /^an?$/.test(object[0]?.low ?? '') && ends('submit', object);
	if (isForm(word, ALONE)) return true;
	if (/^mov(?:e|ing)$/.test(word)) return MOVES.test(particle || (object[0]?.low ?? ''));
	if (/^pay/.test(word) && !/^(?:off|back|for|all)$/.test(particle)) return false;
	if (isForm(word, FINISH)) {
		if (object.length) return ends(word, object);
		return WITH_PREPOSITION.test(particle) && beside.length > 0 && ends(word, beside);
	}
	return (
		first &&
		THING.has((object[object.length - 1] ?? verb).low) &&
		object.every(({ low }) => !VAGUE.has(low)) &&
		!BROAD.has(word) &&
		!VAGUE.has(word)
	);
}

/** The words of a finish; null where the text has none. */
export function finish(all: readonly Clause[]): Span | null {
	return all.find(finishing) ?? null;
}
