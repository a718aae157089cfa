/** Is there an act one could watch, or a concrete outcome? (smart.md, the labelling page, S) */
import type { Clause } from './clauses';
import { ACTS, BROAD, EMPTY, FINISH, HOLLOW, LIGHT, TAKES, VAGUE } from '../english/lexicon';
import type { Quantity } from './quantities';
import type { Span } from './plain';
import { isForm, type Word } from './words';
import { BESIDE, COMPARED, FIT, LIMITS, MANNER, OFTEN, SEEN } from '../english/acts';

const isEmpty = ({ low }: Word): boolean =>
	EMPTY.has(low) ||
	isForm(low, VAGUE) ||
	(/^[\d€$£%]|.{3}ly$/.test(low) && !/^(?:family|assembly|reply|italy)$/.test(low));
const isBroad = ({ low }: Word): boolean => BROAD.has(low);

/** The thing named: the last word that carries one. */
function thing(words: readonly Word[]): Word | null {
	return words.filter((word) => !isEmpty(word)).pop() ?? null;
}

/** A being shows where it is a post, a place or a plain fact: "be promoted", "become a nurse", "be home by six". */
function beingShows({ object, beside, particle }: Clause): boolean {
	const said = [
		...(particle ? [particle] : []),
		...(object.length ? object : beside).map(({ low }) => low),
	].join(' ');
	if (SEEN.test(said)) return true;
	const named =
		particle === '' && /^an?$/.test(object[0]?.low ?? '') && !object.some(({ low }) => isForm(low, VAGUE))
			? thing(object)
			: null;
	return named !== null && !isBroad(named);
}

/** One clause: what it does shows, or it only leans somewhere. */
function shows(clause: Clause, amounts: readonly Quantity[]): boolean {
	const {
		verb: { low: word },
		object,
		beside,
		first,
	} = clause;
	const own = amounts.filter((one) => one.from < clause.to && one.to > clause.from);
	const rest = [...object, ...beside];
	if (/^(?:be|being|become|becoming)$/.test(word)) return beingShows(clause);
	if (FIT.test(word)) return rest.some((one) => !isEmpty(one) && !isBroad(one) && !FIT.test(one.low));
	const light = isForm(word, LIGHT) || isForm(word, LIMITS);
	if (!light && isForm(word, HOLLOW)) {
		// "Improve my GPA to 3.5": a thing with an amount is an outcome.
		const thus =
			/^(?:improv|boost|maximi)/.test(word) && own.some(({ unit }) => unit !== '%') ? thing(object) : null;
		return thus !== null && !isBroad(thus);
	}
	if (light) {
		const compared =
			(/^(?:have|get|find|mak|keep)/.test(word) && object.some(({ low }) => COMPARED.test(low))) ||
			(word === 'keep' && /^an?$/.test(object[0]?.low ?? '') && object.some(({ low }) => isForm(low, VAGUE)));
		const sport = object.some(({ low }) => FIT.test(low));
		const named =
			thing(sport ? object.filter(({ low }) => !FIT.test(low)) : object) ??
			(object.length === 0 &&
			!/^(?:after|over|beyond|ahead)$/.test(clause.particle) &&
			isForm(word, BESIDE)
				? thing(beside)
				: null);
		const amount = own.some(({ unit }) => unit !== '%');
		// "Get noticed", "stop living …", "live greener", "get the hang of …": nothing to watch yet.
		const [lead, more] = object;
		if (lead && /(?:ed|ing)$/.test(lead.low) && (isForm(lead.low, HOLLOW) || lead.low === 'living'))
			return false;
		if (lead && !more && /^(?:live|get|look|work|act)/.test(word) && /[a-z]{3}er$/.test(lead.low))
			return false;
		if (
			object.some(
				({ low }, at) => low === 'of' && /^(?:hang|grip|handle|hold|sense)$/.test(object[at - 1]?.low ?? ''),
			)
		)
			return false;
		if (named && !isBroad(named)) return !compared || amount;
		return (
			amount && (named === null || /^(?:lose|sleep|get|spend)/.test(word)) && !(named && FIT.test(named.low))
		);
	}
	if (
		isForm(word, FINISH) ||
		isForm(word, ACTS) ||
		isForm(word, TAKES) ||
		clause.openers.size > 0 ||
		/ing$/.test(word)
	)
		return (
			thing(rest) !== null ||
			own.length > 0 ||
			!rest.some(({ low }) => MANNER.has(low) || (/.{4}ly$/.test(low) && !OFTEN.test(low)))
		);
	if (!first || COMPARED.test(word) || (VAGUE.has(word) && rest.every((one) => isEmpty(one) || isBroad(one))))
		return false;
	const named = thing(rest);
	return own.length > 0 ? !VAGUE.has(word) && !BROAD.has(word) : named !== null && !isBroad(named);
}

/** The words that show an act or an outcome; null where the goal only leans somewhere. */
export function act(all: readonly Clause[], amounts: readonly Quantity[]): Span | null {
	return all.find((clause) => shows(clause, amounts)) ?? null;
}
