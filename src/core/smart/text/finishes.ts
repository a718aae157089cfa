/** A plain yes or no: one named thing that is done and then done ("submit the thesis", smart.md, M). */
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
import { has, isForm, type Word } from './words';
import {
	ALONE,
	DONE,
	IN,
	LOOSE,
	MANY,
	MOVES,
	NAMED,
	ONE,
	PAYS,
	PLACES,
	PLURAL,
	PROCESS,
	TOWARD,
	UNDERGO,
	UNENDING,
	WITH,
} from '../english/finishes';

const isName = ({ fresh, raw }: Word): boolean => !fresh && NAMED.test(raw);

/** Does the object name one thing with an end? */
function ends(verb: string, words: readonly Word[]): boolean {
	const tail = words.filter(({ low }) => !WITH.test(low));
	const of = tail.findIndex(({ low }) => low === 'of');
	const named = of > 0 ? tail.slice(0, of) : tail.filter(({ low }) => !VAGUE.has(low) || low === 'first');
	const head = named.pop()?.low;
	if (!head || BROAD.has(head) || has(tail, LOOSE)) return false;
	if (ENDED.has(head)) return true;
	const article = tail[0]?.low ?? '';
	const one = ONE.has(article) && tail.length > 1;
	const lasts = one && !MOMENT.has(head) && !PLURAL.test(head);
	if (isForm(verb, TAKES))
		return (PLACES.test(verb) && tail.some(isName)) || (lasts && /^an?(?:other)?$/.test(article));
	if (isForm(verb, MAKES)) return lasts;
	return one || tail.some(isName) || (isForm(verb, BARE) && (!PLURAL.test(head) || MANY.test(verb)));
}

/** Is this one clause a plain yes or no? */
export function finishing({ verb, object, beside, particle, openers, conditional, first }: Clause): boolean {
	const { low: word } = verb;
	const lead = object[0]?.low ?? '';
	const said = `${word} ${particle || lead}`;
	if (conditional || [...openers].some((opener) => PROCESS.test(opener))) return false;
	if (UNDERGO.test(word) && (has(object, DONE) || has(beside, DONE))) return true;
	// "Have the bathroom fitted": one thing, done by others.
	if (/^hav/.test(word) && ONE.has(lead) && has(object.slice(2).slice(-1), /[a-z]{2}ed$/)) return true;
	if (isForm(word, ALONE)) return true;
	if (/^mov(?:e|ing)$/.test(word)) return MOVES.test(particle || lead);
	if (PAYS.test(said) || (particle === 'in' && !IN.test(word))) return false;
	if (isForm(word, FINISH, MAKES, TAKES))
		return object.length ? ends(word, object) : TOWARD.test(particle) && ends(word, beside);
	if (first && /ing$/.test(word) && object.length === 1 && ENDED.has(lead)) return true;
	if (!first || isForm(word, ACTS, HOLLOW, LIGHT, VAGUE, BROAD)) return false;
	return ENDED.has((object.at(-1) ?? verb).low) && !ONE.has(lead);
}

/** A doing with one thing that is to be done by a day is done then: "clean the cellar by Friday". */
function finishingBy({ verb: { low: word }, object, openers, conditional }: Clause): boolean {
	const [lead, ...rest] = object;
	const head = rest.at(-1);
	if (conditional || openers.size || !lead || !head || !ONE.has(lead.low)) return false;
	return (
		isForm(word, ACTS, FINISH, TAKES, MAKES) &&
		!UNENDING.test(word) &&
		!BROAD.has(head.low) &&
		!has(object, LOOSE)
	);
}

/** The words of a finish; null where the text has none. `due`: the words name a day it is to be done by. */
export function finish(all: readonly Clause[], due: boolean): Span | null {
	return all.find(finishing) ?? (due ? (all.find(finishingBy) ?? null) : null);
}
