/** A plain yes or no: one named thing that is done and then done ("submit the thesis", smart.md, M). */
import { COMPARED } from '../english/acts';
import type { Clause } from './clauses';
import {
	ACTS,
	BARE,
	BROAD,
	ENDED,
	FINISH,
	HOLLOW,
	LIGHT,
	MAKES,
	MOMENT,
	TAKES,
	VAGUE,
} from '../english/lexicon';
import type { Span } from './plain';
import { isForm, type Word } from './words';
import { ALONE, DONE, LOOSE, MOVES, ONE, PLACES, PROCESS, TOWARD, UNENDING } from '../english/finishes';

const plural = (word: string): boolean =>
	/[^sui]s$/.test(word) && !/^(?:canvas|campus|tennis|chess|glasses|gcses?|masters|series|taxes)$/.test(word);
const isName = (word: Word): boolean => !word.fresh && /^[A-Z]/.test(word.raw) && !/^I\b/.test(word.raw);

/** Does the object name one thing with an end? */
function ends(verb: string, words: readonly Word[]): boolean {
	const tail = words.filter(({ low }) => !/^(?:[\d€$£]|(?:together|myself|ourselves)$)/.test(low));
	if (
		tail.some(
			({ low }) =>
				low === 'feel' || LOOSE.test(low) || (COMPARED.test(low) && low !== 'good' && low !== 'great'),
		)
	)
		return false;
	const of = tail.findIndex(({ low }) => low === 'of');
	const named = of > 0 ? tail.slice(0, of) : tail.filter(({ low }) => !VAGUE.has(low) || low === 'first');
	const head = named[named.length - 1]?.low;
	if (!head || BROAD.has(head)) return false;
	const article = tail[0]?.low ?? '';
	const one = ONE.has(article) && tail.length > 1;
	if (ENDED.has(head)) return true;
	if (isForm(verb, TAKES)) {
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
	// "Have the bathroom fitted": one thing, done by others.
	if (
		/^hav/.test(word) &&
		ONE.has(object[0]?.low ?? '') &&
		/[a-z]{2}ed$/.test(object.slice(2).pop()?.low ?? '')
	)
		return true;
	if (isForm(word, ALONE)) return true;
	if (/^mov(?:e|ing)$/.test(word)) return MOVES.test(particle || (object[0]?.low ?? ''));
	if (/^pay/.test(word) && !/^(?:off|back|for)$/.test(particle) && object[0]?.low !== 'all') return false;
	if (isForm(word, FINISH) || isForm(word, MAKES) || isForm(word, TAKES))
		return object.length
			? ends(word, object)
			: TOWARD.test(particle) && beside.length > 0 && ends(word, beside);
	if (first && /ing$/.test(word) && object.length === 1 && ENDED.has(object[0]?.low ?? '')) return true;
	if (!first || [ACTS, HOLLOW, LIGHT, VAGUE, BROAD].some((list) => isForm(word, list))) return false;
	return ENDED.has((object[object.length - 1] ?? verb).low) && !ONE.has(object[0]?.low ?? '');
}

/** A doing with one thing that is to be done by a day is done then: "clean the cellar by Friday". */
function finishingBy({ verb, object, openers, conditional }: Clause): boolean {
	if (conditional || openers.size > 0 || UNENDING.test(verb.low)) return false;
	if (![ACTS, FINISH, TAKES, MAKES].some((list) => isForm(verb.low, list)) || !ONE.has(object[0]?.low ?? ''))
		return false;
	const head = object[object.length - 1]?.low ?? '';
	return (
		object.length > 1 && !BROAD.has(head) && !object.some(({ low }) => LOOSE.test(low) || COMPARED.test(low))
	);
}

/** The words of a finish; null where the text has none. `due`: the words name a day it is to be done by. */
export function finish(all: readonly Clause[], due: boolean): Span | null {
	return all.find(finishing) ?? (due ? (all.find(finishingBy) ?? null) : null);
}
