/** Two goals in one sentence: two clauses, each with its own act and its own thing. */
import type { Clause } from './clauses';
import { finishing } from './finishes';
import { DOES, MAKES } from '../english/lexicon';
import { inside, type Span } from './plain';
import type { Understood } from './understand';
import { isForm } from './words';
import { DOING } from '../english/acts';
import { ALSO, ENDS, FOLLOWS, JOINT, LOSES, READIES, SAME } from '../english/two';

/** Does the clause name a known act with a thing of its own? */
const whole = ({ verb, object, beside }: Clause): boolean =>
	object.length + beside.length > 0 && (LOSES.test(verb) || isForm(verb, DOES, MAKES));

type Said = Pick<Understood, 'clauses' | 'quantities' | 'rhythms' | 'when' | 'plain'>;

/** Would the clause do as a goal by itself: a number, a rhythm, a finish of its own? */
function stands(clause: Clause, { quantities, rhythms, when }: Said): boolean {
	const near = inside({ from: clause.from, to: clause.to + 2 });
	return ENDS.test(clause.verb) || [...quantities, ...rhythms, ...when].some(near) || finishing(clause);
}

/** Two goals and what joins them, in the plain text. */
export interface Two {
	readonly first: Clause;
	readonly second: Clause;
	readonly joint: Span;
}

/** The two clauses that may be two goals; null for one goal. */
export function twoGoals(said: Said): Two | null {
	const { low } = said.plain;
	for (const [i, second] of said.clauses.entries()) {
		const first = said.clauses[i - 1];
		if (!first || !whole(first) || second.first || FOLLOWS.test(second.said)) continue;
		if (first.verb === second.verb || SAME.test(low.slice(second.from, second.to))) continue;
		const joins = JOINT.exec(low.slice(first.after, second.from));
		const begun = second.openers.length > 0;
		if (!joins || (!begun && (!whole(second) || DOING.test(second.verb)))) continue;
		const [, sign = ''] = joins;
		const alone = stands(first, said) && stands(second, said) && !READIES.test(first.said);
		if (!begun && !ALSO.test(sign) && !alone) continue;
		const from = first.after + joins.index;
		return { first, second, joint: { from, to: from + sign.length } };
	}
	return null;
}
