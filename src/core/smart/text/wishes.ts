/** The gentle extras of domain.md §6.4: leaving something, leaning on others, errands, someone else's wish. */
import type { Span } from './plain';
import type { Understood } from './understand';
import { LEAVE, TOWARD, ERRANDS } from '../english/wishes';

/** A goal that says only what to leave. */
export function away({ clauses, wanted }: Understood): Span | null {
	const [first, ...rest] = clauses;
	if (!first || TOWARD.test(wanted)) return null;
	const gives = (first.verb.low === 'give' || first.verb.low === 'giving') && first.particle === 'up';
	const cuts = /^cut/.test(first.verb.low) && (first.particle === 'out' || first.particle === 'down');
	if (!LEAVE.test(first.verb.low) && !gives && !cuts) return null;
	return rest.some(({ verb }) => verb.low.length > 3 && !LEAVE.test(verb.low) && !/ing$/.test(verb.low))
		? null
		: first;
}

/** One short errand with a plain object, and nothing beside it. */
export function errand({ clauses, quantities, rhythms, wanted }: Understood): Span | null {
	const [only, more] = clauses;
	if (!only || more || quantities.length || rhythms.length || wanted.length > 60) return null;
	if (
		/\b(?:house|home|flat|apartment|car|van|boat|land|farm|business|company|studio|brother|sister|mother|father|mum|mom|dad|friend|parents|grandma|gran)\b/.test(
			wanted,
		)
	)
		return null;
	return ERRANDS.test(only.verb.low) && only.object.length > 0 && only.object.length < 5 ? only : null;
}
