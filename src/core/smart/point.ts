/** Small things many rules say: choices by their id, and where the words stand. */
import { smartWords } from '../words/smart';
import type { Action, Given, Part, Pointer } from './rule';
import type { Span } from './text/plain';
import type { Understood } from './text/understand';

export type ActionId = keyof typeof smartWords.actions;

/** Choices by id, in order, with the words a person reads. */
export function choices(...ids: readonly ActionId[]): Action[] {
	return ids.map((id) => ({ id, label: smartWords.actions[id] }));
}

/** A choice that needs no further question. */
export function choice(id: ActionId, set: NonNullable<Action['set']>, label?: string): Action {
	return { id, label: label ?? smartWords.actions[id], set };
}

/** `smart_skip` with one more entry. */
export function skipping(given: Given, entry: string): Record<string, readonly string[]> {
	return { smart_skip: [...given.goal.smartSkip, entry] };
}

/** The first part in which something is said. */
export function pointAt(
	given: Given,
	look: (said: Understood) => Span | null | undefined,
): (Pointer & { part: Part; span: Span }) | null {
	for (const part of given.parts) {
		const span = look(part.said);
		if (span) return { part, span };
	}
	return null;
}

/** The first match of a pattern in what is wanted. */
export function pointAtWords(given: Given, pattern: RegExp): (Pointer & { part: Part; span: Span }) | null {
	return pointAt(given, (said) => {
		const match = pattern.exec(said.wanted);
		return match && { from: match.index, to: match.index + match[0].length };
	});
}

/** The words of a span as the person wrote them. */
export function quote(part: Part, span: Span): string {
	return part.said.plain.raw.slice(span.from, span.to).trim();
}
