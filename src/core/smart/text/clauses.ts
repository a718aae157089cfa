/** Cuts a goal into clauses: a leading verb, its object, and what hangs on it by a preposition. */
import type { Span } from './plain';
import { type Word, words } from './words';
import {
	ASIDE,
	JOINS,
	MODAL,
	NAMED,
	NOUN_OPENER,
	OPENED,
	OPENS,
	PARTICLES,
	PREPOSITIONS,
	SUBJECT,
	WAY,
} from '../english/clauses';

export interface Clause extends Span {
	/** The leading word once "I want to", "start", "keep" and the like are put aside. Words are lower case. */
	readonly verb: string;
	/** Where the verb ends. */
	readonly after: number;
	/** The words of the object; without particles ("hand in", "pay off"). */
	readonly object: readonly string[];
	/** The first of them, else empty. */
	readonly lead: string;
	/** What follows the first preposition after the verb, up to the next one. */
	readonly beside: readonly string[];
	/** Those written as a name. */
	readonly names: readonly string[];
	/** The preposition or particle that follows the verb at once, else empty. */
	readonly particle: string;
	/** The openers put aside: "start", "learning", "try". */
	readonly openers: readonly string[];
	/** First clause of its sentence; only there an unknown word may be the verb. */
	readonly first: boolean;
	/** The words from the verb on, parted by one space. */
	readonly said: string;
}

/** What stands before the first preposition, and what after it. */
function parted(said: readonly string[]): readonly [readonly string[], readonly string[]] {
	const at = said.findIndex((word) => PREPOSITIONS.has(word));
	return at < 0 ? [said, []] : [said.slice(0, at), said.slice(at + 1)];
}

function clause(all: readonly Word[], first: boolean): Clause | null {
	const said = all.map(({ low }) => low);
	const openers: string[] = [];
	let at = 0;
	for (; at < said.length - 1; at++) {
		const [here = '', next = ''] = said.slice(at);
		const opens = OPENS[here];
		if (opens ? !opens.test(next) : !ASIDE.has(here) || (NOUN_OPENER.test(here) && !OPENED.test(next))) break;
		if (opens) openers.push(here);
	}
	// "The band should be tight", "(I'd like) our flat to feel …": what is done comes after the one who does it.
	const does = SUBJECT.test(said[at] ?? '') ? said.findIndex((word, i) => i > at && MODAL.test(word)) : -1;
	if (does > 0 && does < at + 6 && does < said.length - 1) at = does + 1;
	const verb = all[at];
	if (!verb) return null;
	const [next = ''] = said.slice(at + 1);
	const moves = PARTICLES.has(next);
	const [object, hung] = parted(said.slice(at + (moves ? 2 : 1)));
	return {
		verb: verb.low,
		after: verb.to,
		object,
		lead: object[0] ?? '',
		beside: parted(hung)[0],
		names: all.flatMap(({ fresh, raw, low }) => (!fresh && NAMED.test(raw) ? low : [])),
		particle: moves || PREPOSITIONS.has(next) ? next : '',
		openers,
		first,
		said: said.slice(at).join(' '),
		from: verb.from,
		to: all.at(-1)?.to ?? verb.to,
	};
}

/** The clauses of plain text (with dates and asides masked). */
export function clauses(low: string, raw: string): readonly Clause[] {
	const out: Clause[] = [];
	let said: Word[] = [];
	let first = true;
	const close = (): void => {
		const found = clause(said, first);
		if (!found) return;
		out.push(found);
		first = false;
		said = [];
	};
	const all = words(low, raw);
	for (const [at, word] of all.entries()) {
		const joins = JOINS.has(word.low) || (word.low === 'by' && WAY.test(all[at + 1]?.low ?? ''));
		if (joins || word.fresh) close();
		if (/[.;!?:\n]/.test(word.fresh)) first = true;
		if (!joins) said.push(word);
	}
	close();
	return out;
}
