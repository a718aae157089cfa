/** Two goals in one sentence: two clauses, each with its own act and its own thing. */
import type { Clause } from './clauses';
import { ACTS, FINISH, MAKES, TAKES } from './lexicon';
import { isForm } from './words';

/** What belongs to the first act: noting it, sharing it, looking back on it. */
const FOLLOWS =
	/^(?:log|track|note|record|tick|indicat|shar|discuss|review|see|take|check|write|report|tell|send|do|look|decid|ask|add|adjust|includ|maintain|increas|limit|keep)/;
const SAME = /\b(?:it|them|this|that|those|both|one|there)\b/;
const JOINT = /(?:\band(?: also)?|\balso|\bplus|&) ?(?:to )?$/;

/** Does the clause name a known act with a thing of its own? */
const whole = ({ verb, object, beside }: Clause): boolean =>
	(/^los/.test(verb.low) || [ACTS, FINISH, MAKES, TAKES].some((list) => isForm(verb.low, list))) &&
	object.length + beside.length > 0;

/** The two clauses that may be two goals; null for one goal. `low` is the plain text. */
export function twoGoals(all: readonly Clause[], low: string): { first: Clause; second: Clause } | null {
	for (let i = 1; i < all.length; i++) {
		const [first, second] = [all[i - 1], all[i]];
		if (!first || !second || !whole(first) || second.first) continue;
		const begun = second.openers.size > 0;
		if (!begun && (!whole(second) || /ing$/.test(second.verb.low))) continue;
		if (FOLLOWS.test(second.verb.low) || first.verb.low === second.verb.low) continue;
		const between = low.slice(first.verb.to, second.from).replace(/(?:start|learn|try|to|_| )+$/, '');
		const own = [...second.object, ...second.beside].every((word) => !SAME.test(word.low));
		if (own && JOINT.test(between)) return { first, second };
	}
	return null;
}
