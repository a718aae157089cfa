/** Is there an act one could watch, or a concrete outcome? (smart.md, the labelling page, S) */
import type { Clause } from './clauses';
import { BROAD, DOES, EMPTY, HOLLOW, LIGHT, VAGUE } from '../english/lexicon';
import type { Quantity } from './quantities';
import { inside, type Span } from './plain';
import { has, isForm } from './words';
import {
	ANY,
	ARTICLE,
	AWAY,
	BEING,
	BESIDE,
	BEYOND,
	CHANGED,
	COMPARES,
	DEGREE,
	DOING,
	FEWER,
	FIT,
	LEANS,
	LETS,
	MANNER,
	SEEN,
	SPENDS,
	STOPS,
	THUS,
} from '../english/acts';

/** The thing named: the last word that carries one. */
const thing = (words: readonly string[]): string | undefined =>
	words.filter((word) => !EMPTY.has(word) && !isForm(word, VAGUE) && !DEGREE.test(word)).at(-1);

/** Is a thing named, and not only a whole area? */
const concrete = (words: readonly string[]): boolean => !BROAD.has(thing(words) ?? 'thing');

/** "A …" that is only good or better. */
const vague = (words: readonly string[]): boolean => words.some((word) => isForm(word, VAGUE));

/** A light verb shows by the thing or the amount beside it: "have breakfast", "lose 5 kg", not "get fit". */
function lightShows({ verb, object, lead, beside, particle, said }: Clause, amount: boolean): boolean {
	if (STOPS.test(said) && isForm(lead, DOES)) return true;
	if (CHANGED.test(lead) && isForm(lead, HOLLOW)) return false;
	const aside = !object.length && !BEYOND.test(particle) && isForm(verb, BESIDE);
	const named = thing(aside ? beside : object.filter((word) => !FIT.test(word)));
	if (BROAD.has(named ?? 'thing')) return amount && (!named || SPENDS.test(verb));
	return amount || verb !== 'keep' || !ANY.test(lead) || !vague(object);
}

/** One clause: what it does shows, or it only leans somewhere. */
function shows(clause: Clause, amounts: readonly Quantity[]): boolean {
	const { verb, object, lead, beside, particle, first, openers, said } = clause;
	const own = amounts.filter(inside(clause));
	const amount = own.some(({ unit }) => unit !== '%');
	const rest = [...object, ...beside];
	if (SEEN.test(said)) return true;
	if (LEANS.test(said) || (!amount && COMPARES.test(said))) return false;
	if (BEING.test(verb)) return !particle && ANY.test(lead) && !vague(object) && concrete(object);
	if (FIT.test(verb)) return rest.some((word) => concrete([word]) && !FIT.test(word));
	if (isForm(verb, LIGHT)) return lightShows(clause, amount);
	if (isForm(verb, HOLLOW)) {
		if (LETS.test(said)) return object.slice(1).some((word) => isForm(word, DOES));
		return AWAY.test(particle) ? concrete(rest) : amount && THUS.test(verb) && concrete(object);
	}
	if (FEWER.test(verb) && first) return concrete(object);
	if (isForm(verb, DOES) || openers.length || DOING.test(verb))
		return !!thing(rest) || own.length > 0 || !has(rest, MANNER);
	if (!first) return false;
	return own.length
		? !VAGUE.has(verb) && !BROAD.has(verb)
		: concrete(thing(object) || ARTICLE.test(verb) ? object : rest);
}

/** The words that show an act or an outcome; none where the goal only leans somewhere. */
export const act = (all: readonly Clause[], amounts: readonly Quantity[]): Span | undefined =>
	all.find((clause) => shows(clause, amounts));
