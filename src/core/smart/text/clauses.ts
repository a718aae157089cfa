/** Cuts a goal into clauses: a leading verb, its object, and what hangs on it by a preposition. */
import { has, type Word, words } from './words';
import { PARTICLES, PREPOSITIONS, JOINS, ASIDE, OPENS, NOUN_OPENER, OPENED, WAY } from '../english/clauses';

export interface Clause {
	/** The leading word once "I want to", "start", "keep" and the like are put aside. */
	readonly verb: Word;
	/** The words of the object; without particles ("hand in", "pay off"). */
	readonly object: readonly Word[];
	/** What follows the first preposition after the verb, up to the next one. */
	readonly beside: readonly Word[];
	/** The preposition or particle that follows the verb at once, else empty. */
	readonly particle: string;
	/** The openers put aside: "start", "learn", "try". */
	readonly openers: ReadonlySet<string>;
	/** First clause of its sentence; only there an unknown word may be the verb. */
	readonly first: boolean;
	/** After "if", "in case", "when needed". */
	readonly conditional: boolean;
	readonly from: number;
	readonly to: number;
}

function skip(all: readonly Word[], from: number, to: number): { at: number; openers: Set<string> } {
	const openers = new Set<string>();
	let at = from;
	while (at < to - 1) {
		const here = all[at]?.low ?? '';
		const next = all[at + 1]?.low ?? '';
		const opens = OPENS[here];
		const aside = ASIDE.has(here) && (!NOUN_OPENER.test(here) || OPENED.test(next));
		if (!(opens ? opens.test(next) : aside)) break;
		if (opens) openers.add(here.replace(/ing$/, ''));
		at++;
	}
	return { at, openers };
}

function clause(all: readonly Word[], from: number, to: number, first: boolean): Clause | null {
	const { at, openers } = skip(all, from, to);
	const verb = all[at];
	if (!verb) return null;
	const next = all[at + 1];
	const particle =
		at + 1 < to && next && (PARTICLES.has(next.low) || PREPOSITIONS.has(next.low)) ? next.low : '';
	const start = at + 1 + (PARTICLES.has(particle) ? 1 : 0);
	const upTo = (at: number): number => {
		while (at < to && !PREPOSITIONS.has(all[at]?.low ?? '')) at++;
		return Math.min(at, to);
	};
	const cut = upTo(start);
	return {
		verb,
		object: all.slice(start, cut),
		beside: all.slice(cut + 1, upTo(cut + 1)),
		particle,
		openers,
		first,
		conditional: has(all.slice(at, to), /^(?:if|whenever)$/),
		from: verb.from,
		to: all[to - 1]?.to ?? verb.to,
	};
}

/** The clauses of plain text (with dates and asides masked). */
export function clauses(low: string, raw: string): readonly Clause[] {
	const all = words(low, raw);
	const out: Clause[] = [];
	let from = 0;
	let first = true;
	for (let at = 0; at <= all.length; at++) {
		const word = all[at];
		const joins = word && JOINS.has(word.low);
		const way = word?.low === 'by' && WAY.test(all[at + 1]?.low ?? '');
		if (word && !joins && !way && (!word.fresh || at === from)) continue;
		if (at > from) {
			const found = clause(all, from, at, first);
			if (found) out.push(found);
			first = false;
		}
		if (word?.fresh && /[.;!?:\n]/.test(low.slice(all[at - 1]?.to ?? 0, word.from))) first = true;
		from = joins || way ? at + 1 : at;
	}
	return out;
}
