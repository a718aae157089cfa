/** The gentle extras of domain.md §6.4: leaving something, leaning on others, errands, someone else's wish. */
import type { Span } from './plain';
import type { Understood } from './understand';
import { AIM, ERRANDS, LARGE, LEAVE, TOWARD } from '../english/wishes';

/** A goal that says only what to leave. */
export function away({ clauses: [first, ...rest], wanted }: Understood): Span | null {
	if (!first || TOWARD.test(wanted) || !LEAVE.test(first.said)) return null;
	return rest.some(({ verb }) => AIM.test(verb)) ? null : first;
}

/** One short errand with a plain object, and nothing beside it. */
export function errand({ clauses: [only, more], quantities, rhythms, wanted }: Understood): Span | null {
	if (!only || more || quantities.length || rhythms.length || LARGE.test(wanted)) return null;
	return ERRANDS.test(only.said) ? only : null;
}
