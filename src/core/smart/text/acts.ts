/** Is there an act one could watch, or a concrete outcome? (smart.md, the labelling page, S) */
import type { Clause } from './clauses';
import { ACTS, BROAD, EMPTY, FINISH, HOLLOW, LIGHT, TAKES, VAGUE } from '../english/lexicon';
import type { Quantity } from './quantities';
import type { Span } from './plain';
import { has, isForm, type Word } from './words';
import {
	ARTICLE,
	BEING,
	BETTER,
	FEWER,
	LETS,
	BESIDE,
	BEYOND,
	COMPARED,
	DEGREE,
	FIT,
	HOLDS,
	IDLE,
	LIMITS,
	MANNER,
	SEEN,
	SPENDS,
	THUS,
} from '../english/acts';

/** The thing named: the last word that carries one. */
const thing = (words: readonly Word[]): string | undefined =>
	words.filter(({ low }) => !EMPTY.has(low) && !isForm(low, VAGUE) && !DEGREE.test(low)).pop()?.low;

/** Is a thing named, and not only a whole area? */
function concrete(words: readonly Word[]): boolean {
	const named = thing(words);
	return named !== undefined && !BROAD.has(named);
}

const indefinite = ([first]: readonly Word[]): boolean => /^an?$/.test(first?.low ?? '');
const vague = (words: readonly Word[]): boolean => words.some(({ low }) => isForm(low, VAGUE));

/** A being shows where it is a post, a place or a plain fact: "be promoted", "become a nurse", "be home by six". */
function beingShows({ object, beside, particle }: Clause): boolean {
	const said = (object.length ? object : beside).map(({ low }) => low).join(' ');
	if (SEEN.test(particle ? `${particle} ${said}` : said)) return true;
	return !particle && indefinite(object) && !vague(object) && concrete(object);
}

/** A light verb shows by the thing or the amount beside it: "have breakfast", "lose 5 kg", not "get fit". */
function lightShows({ verb, object, beside, particle }: Clause, amount: boolean): boolean {
	const { low: word } = verb;
	const lead = object[0]?.low ?? '';
	if (IDLE.test([verb, ...object].map(({ low }) => low).join(' '))) return false;
	if (/(?:ed|ing)$/.test(lead) && isForm(lead, HOLLOW)) return false;
	const things = object.filter(({ low }) => !FIT.test(low));
	const aside = !object.length && !BEYOND.test(particle) && isForm(word, BESIDE);
	const named = thing(things) ?? (aside ? thing(beside) : undefined);
	if (named === undefined || BROAD.has(named)) return amount && (named === undefined || SPENDS.test(word));
	const compared = HOLDS.test(word) && has(object, COMPARED);
	return amount || !(compared || (word === 'keep' && indefinite(object) && vague(object)));
}

/** One clause: what it does shows, or it only leans somewhere. */
function shows(clause: Clause, amounts: readonly Quantity[]): boolean {
	const { object, beside, first, openers } = clause;
	const { low: word } = clause.verb;
	const own = amounts.filter(({ from, to }) => from < clause.to && to > clause.from);
	const amount = own.some(({ unit }) => unit !== '%');
	const rest = [...object, ...beside];
	if (BEING.test(word)) return beingShows(clause);
	if (FIT.test(word)) return rest.some((one) => concrete([one]) && !FIT.test(one.low));
	if (isForm(word, LIGHT, LIMITS)) return lightShows(clause, amount);
	if (isForm(word, HOLLOW)) {
		if (LETS.test(`${word} ${object[0]?.low ?? ''}`))
			return object.slice(1).some(({ low }) => isForm(low, ACTS, FINISH, TAKES));
		if (/^(?:off|away)$/.test(clause.particle)) return concrete(rest);
		return THUS.test(word) && amount && concrete(object);
	}
	if (FEWER.test(word) && first) return concrete(object);
	if (has(object.slice(0, 1), BETTER) && !own.length) return false;
	if (isForm(word, FINISH, ACTS, TAKES) || openers.size || /ing$/.test(word))
		return !!thing(rest) || own.length > 0 || !has(rest, MANNER);
	if (!first || COMPARED.test(word)) return false;
	return own.length ? !VAGUE.has(word) && !BROAD.has(word) : concrete(ARTICLE.test(word) ? object : rest);
}

/** The words that show an act or an outcome; null where the goal only leans somewhere. */
export function act(all: readonly Clause[], amounts: readonly Quantity[]): Span | null {
	return all.find((clause) => shows(clause, amounts)) ?? null;
}
