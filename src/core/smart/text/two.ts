/** Two goals in one sentence: two clauses, each with its own act and its own thing. */
import type { Clause } from './clauses';
import { finishing } from './finishes';
import { ACTS, FINISH, MAKES, TAKES } from '../english/lexicon';
import type { Span } from './plain';
import type { Understood } from './understand';
import { isForm } from './words';
import { FOLLOWS, SAME, JOINT } from '../english/two';

/** Does the clause name a known act with a thing of its own? */
const whole = ({ verb, object, beside }: Clause): boolean =>
	(/^los/.test(verb.low) || isForm(verb.low, ACTS, FINISH, MAKES, TAKES)) &&
	object.length + beside.length > 0;

type Said = Pick<Understood, 'clauses' | 'quantities' | 'rhythms' | 'plain'>;

/** Would the clause do as a goal by itself: a number, a rhythm, a finish of its own? */
function stands(clause: Clause, { quantities, rhythms }: Said): boolean {
	const inside = ({ from, to }: Span): boolean => from < clause.to && to > clause.from;
	return quantities.some(inside) || rhythms.some(inside) || finishing(clause);
}

/** Two goals and what joins them, in the plain text. */
export interface Two {
	readonly first: Clause;
	readonly second: Clause;
	readonly joint: Span;
}

/** The two clauses that may be two goals; null for one goal. */
export function twoGoals(said: Said): Two | null {
	const { clauses } = said;
	const { low } = said.plain;
	for (let i = 1; i < clauses.length; i++) {
		const [first, second] = [clauses[i - 1], clauses[i]];
		if (!first || !second || !whole(first) || second.first) continue;
		const begun = second.openers.size > 0;
		if (!begun && (!whole(second) || /ing$/.test(second.verb.low))) continue;
		if (FOLLOWS.test(second.verb.low) || first.verb.low === second.verb.low) continue;
		if (SAME.test(low.slice(second.from, second.to))) continue;
		const between = low.slice(first.verb.to, second.from).replace(/(?:start|learn|try|to|_| )+$/, '');
		const joins = JOINT.exec(between);
		if (!joins) continue;
		if (!begun && !/(?:also|plus)$/.test(between) && !(stands(first, said) && stands(second, said))) continue;
		const from = first.verb.to + joins.index;
		return { first, second, joint: { from, to: first.verb.to + between.length } };
	}
	return null;
}
