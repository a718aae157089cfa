/** The gentle extras of domain.md §6.4: leaving something, leaning on others, errands, someone else's wish. */
import type { Span } from './plain';
import type { Understood } from './understand';
import { ERRANDS, LARGE, LEAVE, TOWARD } from '../english/wishes';

/** A goal that says only what to leave. */
export function away({ clauses, wanted }: Understood): Span | null {
	const [first, ...rest] = clauses;
	if (!first || TOWARD.test(wanted) || !LEAVE.test(`${first.verb.low} ${first.particle}`)) return null;
	const aims = rest.some(
		({ verb: { low } }) => low.length > 3 && !LEAVE.test(`${low} `) && !/ing$/.test(low),
	);
	return aims ? null : first;
}

/** One short errand with a plain object, and nothing beside it. */
export function errand({ clauses, quantities, rhythms, wanted }: Understood): Span | null {
	const [only, more] = clauses;
	if (!only || more || quantities.length || rhythms.length || wanted.length > 60 || LARGE.test(wanted))
		return null;
	return ERRANDS.test(only.verb.low) && only.object.length > 0 && only.object.length < 5 ? only : null;
}
