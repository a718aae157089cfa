/** What rules are made of: where words stand, what is offered, and the rule itself. */
import type { Letter } from '../goal/goal';
import type { TextPiece } from '../index/facts';
import { smartWords, type ActionId, type RuleId } from '../words/smart';
import type { Action, Given, Look, Part, Rule } from './rule';
import { first, type Span } from './text/plain';
import type { Understood } from './text/understand';

/** A choice; with `set`, one that needs no further question. */
export function choice(id: ActionId, set?: Action['set'], label: string = smartWords.actions[id]): Action {
	return set ? { id, label, set } : { id, label };
}

/** Where something is said, and what. */
export type At<S extends Span = Span> = { readonly part: Part; readonly span: S };

/** The first part in which something is said. */
export function pointAt<S extends Span>(
	given: Pick<Given, 'parts'>,
	look: (said: Understood, piece: TextPiece) => S | null | undefined | false,
): At<S> | null {
	for (const part of given.parts) {
		const span = look(part.said, part.piece);
		if (span) return { part, span };
	}
	return null;
}

/** The first match of a pattern in what is wanted. */
export const pointAtWords = (given: Given, pattern: RegExp): At | null =>
	pointAt(given, ({ wanted }) => first(pattern, wanted));

/** The words of a span as the person wrote them. */
export function quote(part: Part, span: Span): string {
	return part.said.plain.raw.slice(span.from, span.to).trim();
}

const isLetter = (sign: string): sign is Letter => 'SMART'.includes(sign);

/**
 * A rule from what is its own: where it looks (a pattern in what is wanted, or a function) and what it offers. The
 * letter is the first of its id; M and T are notes, the rest hints.
 */
export function rule(id: RuleId, look: RegExp | Look, ...offers: readonly ActionId[]): Rule {
	const letter = id.charAt(0);
	return {
		id,
		letter: isLetter(letter) ? letter : null,
		severity: /^(?:M(?!\.unit)|T)/.test(id) ? 'note' : 'hint',
		missing: false,
		offers: offers.length ? offers : ['edit', 'keep'],
		check: look instanceof RegExp ? (given) => pointAtWords(given, look) : look,
	};
}

/** A rule whose letter is missing while it fires (decision 17). */
export const gap = (id: RuleId, look: Look, ...offers: readonly ActionId[]): Rule => ({
	...rule(id, look, ...offers),
	missing: true,
});
