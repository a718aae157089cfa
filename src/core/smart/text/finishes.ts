/** A plain yes or no: one named thing that is done and then done ("submit the thesis", smart.md, M). */
import type { Clause } from './clauses';
import {
	ACTS,
	BARE,
	BROAD,
	DOES,
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
import { has, isForm } from './words';
import { DOING } from '../english/acts';
import {
	ANY,
	LOOSE,
	MANY,
	NO_END,
	ONE,
	PLACES,
	PLURAL,
	PROCESS,
	SOMETIMES,
	TOWARD,
	UNENDING,
	WITH,
	YES,
} from '../english/finishes';

/** Does the object name one thing with an end? */
function ends({ verb, names }: Clause, words: readonly string[]): boolean {
	const tail = words.filter((word) => !WITH.test(word));
	const of = tail.indexOf('of');
	const head = (of > 0 ? tail.slice(0, of) : tail.filter((word) => !VAGUE.has(word) || word === 'first')).at(
		-1,
	);
	if (!head || (BROAD.has(head) && !names.includes(head)) || has(tail, LOOSE)) return false;
	if (ENDED.has(head)) return true;
	const [lead = ''] = tail;
	const named = tail.some((word) => names.includes(word));
	const one = tail.length > 1 && ONE.test(lead);
	const many = PLURAL.test(head);
	const lasts = one && !many && !MOMENT.has(head);
	if (isForm(verb, TAKES)) return (named && PLACES.test(verb)) || (lasts && ANY.test(lead));
	if (isForm(verb, MAKES)) return lasts;
	return one || named || (isForm(verb, BARE) && (!many || MANY.test(verb)));
}

/** Is this one clause a plain yes or no? */
export function finishing(clause: Clause): boolean {
	const { verb, object, lead, beside, particle, openers, first, said } = clause;
	if (NO_END.test(said) || has(openers, PROCESS)) return false;
	if (YES.test(said)) return true;
	if (isForm(verb, FINISH, MAKES, TAKES))
		return object.length ? ends(clause, object) : TOWARD.test(particle) && ends(clause, beside);
	if (!first || ONE.test(lead) || !ENDED.has(object.at(-1) ?? verb)) return false;
	return (object.length === 1 && DOING.test(verb)) || !isForm(verb, ACTS, HOLLOW, LIGHT, VAGUE, BROAD);
}

/** A doing with one thing that is to be done by a day is done then: "clean the cellar by Friday". */
function finishingBy({ verb, object, lead, openers, said, first }: Clause): boolean {
	if (openers.length || SOMETIMES.test(said) || UNENDING.test(verb) || has(object, LOOSE)) return false;
	const broad = BROAD.has(object.slice(1).at(-1) ?? 'thing');
	const known = isForm(verb, DOES, MAKES);
	return !broad && ONE.test(lead) && (known || (first && !isForm(verb, HOLLOW, LIGHT, VAGUE, BROAD)));
}

/** The words of a finish; none where the text has none. `due`: the words name a day it is to be done by. */
export const finish = (all: readonly Clause[], due: boolean): Span | undefined =>
	all.find(finishing) ?? (due ? all.find(finishingBy) : undefined);
