/** Small things many rules say: choices by their id, and where the words stand. */
import { smartWords } from '../words/smart';
import type { Action, Asked, Given, Part, Pointer } from './rule';
import { first, type Span } from './text/plain';
import type { Understood } from './text/understand';

export type ActionId = keyof typeof smartWords.actions;

/** Choices by id, in order, with the words a person reads. */
export function choices(...ids: readonly ActionId[]): Action[] {
	return ids.map((id) => ({ id, label: smartWords.actions[id] }));
}

/** What was found, with choices; null where nothing was. */
export const offer = (found: Pointer | null, ...ids: readonly ActionId[]): Asked | null =>
	found && { ...found, actions: choices(...ids) };

/** A choice that needs no further question. */
export function choice(id: ActionId, set: NonNullable<Action['set']>, label?: string): Action {
	return { id, label: label ?? smartWords.actions[id], set };
}

/** `smart_skip` with one more entry. */
export function skipping(given: Given, entry: string): Record<string, readonly string[]> {
	return { smart_skip: [...given.goal.smartSkip, entry] };
}

/** Where something is said, and what. */
export type At<S extends Span = Span> = { readonly part: Part; readonly span: S };

/** The first part in which something is said. */
export function pointAt<S extends Span>(
	given: Pick<Given, 'parts'>,
	look: (said: Understood) => S | null | undefined,
): At<S> | null {
	for (const part of given.parts) {
		const span = look(part.said);
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
