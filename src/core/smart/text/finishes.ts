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
import { has, isForm } from './words';
import { DOING } from '../english/acts';
import {
	ALONE,
	ANY,
	DONE,
	FITTED,
	HAS,
	IN,
	LOOSE,
	MANY,
	MOVE,
	MOVES,
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

/** Does the object name one thing with an end? */
function ends({ verb, names }: Clause, words: readonly string[]): boolean {
	const tail = words.filter((word) => !WITH.test(word));
	const of = tail.indexOf('of');
	const head = (of > 0 ? tail.slice(0, of) : tail.filter((word) => !VAGUE.has(word) || word === 'first')).at(
		-1,
	);
	if (!head || BROAD.has(head) || has(tail, LOOSE)) return false;
	if (ENDED.has(head)) return true;
	const [lead = '', more] = tail;
	const named = tail.some((word) => names.includes(word));
	const one = more !== undefined && ONE.has(lead);
	const many = PLURAL.test(head);
	const lasts = one && !many && !MOMENT.has(head);
	if (isForm(verb, TAKES)) return (named && PLACES.test(verb)) || (lasts && ANY.test(lead));
	if (isForm(verb, MAKES)) return lasts;
	return one || named || (isForm(verb, BARE) && (!many || MANY.test(verb)));
}

/** Is this one clause a plain yes or no? */
export function finishing(clause: Clause): boolean {
	const { verb, object, lead, beside, particle, openers, conditional, first } = clause;
	const next = particle || lead;
	if (conditional || has(openers, PROCESS)) return false;
	if (UNDERGO.test(verb) && has([...object, ...beside], DONE)) return true;
	// "Have the bathroom fitted": one thing, done by others.
	if (HAS.test(verb) && ONE.has(lead) && has(object.slice(2), FITTED)) return true;
	if (isForm(verb, ALONE)) return true;
	if (MOVE.test(verb)) return MOVES.test(next);
	if (PAYS.test(`${verb} ${next}`) || (particle === 'in' && !IN.test(verb))) return false;
	if (isForm(verb, FINISH, MAKES, TAKES))
		return object.length ? ends(clause, object) : TOWARD.test(particle) && ends(clause, beside);
	if (!first || ONE.has(lead) || !ENDED.has(object.at(-1) ?? verb)) return false;
	return (object.length === 1 && DOING.test(verb)) || !isForm(verb, ACTS, HOLLOW, LIGHT, VAGUE, BROAD);
}

/** A doing with one thing that is to be done by a day is done then: "clean the cellar by Friday". */
function finishingBy({ verb, object, lead, openers, conditional }: Clause): boolean {
	return (
		object.length > 1 &&
		ONE.has(lead) &&
		isForm(verb, ACTS, FINISH, TAKES, MAKES) &&
		!(
			conditional ||
			openers.length ||
			UNENDING.test(verb) ||
			BROAD.has(object.at(-1) ?? '') ||
			has(object, LOOSE)
		)
	);
}

/** The words of a finish; null where the text has none. `due`: the words name a day it is to be done by. */
export function finish(all: readonly Clause[], due: boolean): Span | null {
	return all.find(finishing) ?? (due ? all.find(finishingBy) : null) ?? null;
}
