/** The gentle extras of domain.md §6.4: leaving something, leaning on others, errands, someone else's wish. */
import type { Span } from './plain';
import type { Understood } from './understand';

const KIN =
	'(?:kids?|children|son|daughter|husband|wife|partner|boyfriend|girlfriend|boss|manager|team|mother|father|mum|mom|dad|parents|family|friends?|sister|brother|ex|neighbours?|neighbors?|colleagues?|staff|students?|clients?|roommates?|flatmates?)';

/** Outcomes that others decide. */
export const OTHERS = new RegExp(
	`\\b(?:find (?:a |the |my |an )?(?:[a-z-]+ ){0,2}(?:partner|boyfriend|girlfriend|husband|wife|love|soulmate|someone|relationship|the one)|(?:get|be|getting|being) (?:[a-z]+ly )?(?:hired|promoted|accepted|admitted|noticed|invited|elected|picked|published|chosen|loved|liked|respected|appreciated|selected|signed|discovered|approved|headhunted)|(?:get|make|have|convince|persuade) (?:him|her|them|people|everyone|my ${KIN})(?: to)? [a-z]+|win (?:the|an?|my) (?:[a-z]+ )?(?:award|prize|election|lottery|heart|back|back my|competition|cup|title|championship|contest)|land (?:a|the) (?:[a-z]+ )?(?:job|deal|client|contract|role))\\b`,
);

/** Words that say who wants it. */
export const THEIRS = new RegExp(
	`\\b(?:(?:they|he|she|everyone|everybody|people|society|(?:my|the|our) (?:${KIN}|doctor|gp|teacher|coach|therapist|school|company|employer|work))(?:'s)? (?:all )?(?:wants?|expects?|would like|says?|thinks?|told|tells|insists?|asked|asks|keeps? (?:telling|asking|saying)|keep on telling|needs?|demands?)(?: to)? (?:me|us|that i|i)\\b|i(?:'m| am) (?:supposed|meant|expected|told) to\\b|i (?:really )?(?:should|ought to)\\b|for (?:his|her|their) sake)`,
);

const LEAVE =
	/^(?:stop|quit|avoid|no|less|fewer|never|not|without|eliminate|ban|drop|skip|refrain|abstain)(?:ping|ting|ing)?$/;
const TOWARD =
	/\b(?:instead|replace|rather than|switch|swap|in favou?r of|substitute|by (?!the|my|\d)[a-z]+ing)\b/;
const ERRANDS =
	/^(?:buy|order|book|call|phone|email|print|return|renew|collect|post|mail|text|reserve|cancel|schedule|download)$/;

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
