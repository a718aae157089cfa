/** Is there an act one could watch, or a concrete outcome? (smart.md, the labelling page, S) */
import type { Clause } from './clauses';
import { BROAD, EMPTY, FINISH, LIGHT, STATE, VAGUE } from './lexicon';
import type { Quantity } from './quantities';
import type { Span } from './plain';
import { isForm, setOf, type Word } from './words';

const MANNER = setOf(
	'better best healthier healthy harder smarter well wiser wisely faster properly efficiently effectively mindfully consciously good clean cleaner right',
);
const COMPARED = setOf(
	'more better best less fewer healthier greater bigger higher deeper stronger closer good great',
);
const BESIDE = setOf('go get work live come look turn be take stay put act change give adjust keep move');
const FIT = /^(?:exercis|work-?out|sport)/;
const AMOUNT_UNIT = /^(?!%|percent|per)[a-z€$£]|^$/;

/** The thing named: the last word that carries one; null where none does. */
function thing(words: readonly Word[]): Word | null {
	const heads = words.filter(({ low }) => !isEmpty(low));
	return heads[heads.length - 1] ?? null;
}

const isEmpty = (word: string): boolean =>
	EMPTY.has(word) ||
	VAGUE.has(word) ||
	(/^[\d€$£%]|.{3}ly$/.test(word) &&
		!/^(?:family|assembly|reply|supply|daily|weekly|italy|belly)$/.test(word));
const isBroad = (word: Word): boolean => BROAD.has(word.low);

function beActs({ object, beside, particle }: Clause): boolean {
	const first = object[0]?.low ?? '';
	if (object.some(({ low }) => VAGUE.has(low) || COMPARED.has(low))) return false;
	if (
		/^(?:home|back|there|promoted|hired|elected|accepted|admitted|published|certified|married|.+-free)$/.test(
			first,
		)
	)
		return true;
	const named = thing(
		/^(?:an?|the)$/.test(first)
			? object
			: /^(?:in|at|on|out|off)$/.test(particle)
				? [...object, ...beside]
				: [],
	);
	return named !== null && !isBroad(named);
}

/** One clause: what it does shows, or it only leans somewhere. */
function shows(clause: Clause, amounts: readonly Quantity[]): boolean {
	const { verb, object, beside, first } = clause;
	const word = verb.low;
	const amount = amounts.some(
		(one) => one.from < clause.to && one.to > clause.from && AMOUNT_UNIT.test(one.unit),
	);
	if (/^(?:be|being|become|becoming)$/.test(word)) return beActs(clause);
	if (FIT.test(word))
		return [...object, ...beside].some((one) => !isEmpty(one.low) && !isBroad(one) && !FIT.test(one.low));
	const state = isForm(word, STATE);
	if (state && !isForm(word, LIGHT)) return false;
	const named = thing(object) ?? (isForm(word, BESIDE) || !state ? thing(beside) : null);
	if (state || isForm(word, BUILDS)) {
		if (/^(?:have|get|find|make|see)/.test(word) && object.some(({ low }) => COMPARED.has(low)) && !amount)
			return false;
		if (named && !isBroad(named)) return true;
		return (
			amount &&
			!(named && FIT.test(named.low)) &&
			(named === null || /^(?:lose|sleep|get|spend|weight)/.test(word))
		);
	}
	const known = isForm(word, FINISH) || isForm(word, ACTS) || /ing$/.test(word);
	if (!first && !known) return false;
	if (!known)
		return (
			(named !== null && !isBroad(named) && !isNounGroup(clause)) ||
			(amount && !VAGUE.has(word) && !BROAD.has(word))
		);
	const rest = [...object, ...beside];
	return !(thing(rest) === null && !amount && rest.some(({ low }) => MANNER.has(low)));
}

/** "Better sleep", "financial freedom", "more time": a wish put as a noun. */
function isNounGroup({ verb, object }: Clause): boolean {
	return (
		COMPARED.has(verb.low) ||
		(VAGUE.has(verb.low) && object.every((word) => isEmpty(word.low) || isBroad(word)))
	);
}

/** Making something: the thing made decides. */
const BUILDS = setOf('build create develop fix use');
/** Acts anyone could watch, beside those that finish. */
export const ACTS = setOf(`
	walk run swim cycle jog hike climb row ski dance stretch lift train skip box surf skate play practise practice rehearse
	read write journal draw sketch sing cook bake eat drink breakfast prepare prep chop freeze boil
	fry grill steam meditate pray breathe sleep wake nap brush floss wash shower shave clean tidy mop hoover vacuum sweep dust
	iron fold declutter recycle garden water weed prune mow plant sow harvest study revise memorise memorize review note
	practise log record count weigh measure photograph film call phone ring text email write message visit meet invite host
	greet thank hug kiss listen talk speak chat tell ask say teach coach mentor tutor volunteer donate give help
	babysit babysat save spend invest budget earn pay deposit transfer sell buy order swap switch replace add
	include incorporate consume wear carry pack bring park drive ride commute travel fly sail camp fish hunt knit sew crochet
	paint build carve code program type attend go leave arrive sit stand lie rest turn unplug put hang place set switch
	limit cut skip fast abstain smoke gamble shop browse scroll watch stream listen tick check send enquire inquire apply
	interview network pitch present publish post blog plan schedule list prioritise delegate reply answer clear
	perform audition compete enter race finish serve lead organise organize
	follow adhere use choose opt serve offer substitute monitor test inject stop quit lend borrow return rent foster sponsor
	vote march protest canvass campaign petition compost forage decorate sand varnish weave spin throw bowl golf kayak
	canoe paddle sprint squat plank push pull press juggle fence wrestle spar kick shoot feed groom walk vaccinate milk`);

/** The words that show an act or an outcome; null where the goal only leans somewhere. */
export function act(all: readonly Clause[], amounts: readonly Quantity[]): Span | null {
	return all.find((clause) => shows(clause, amounts)) ?? null;
}
