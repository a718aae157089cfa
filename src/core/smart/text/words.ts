/** Splits plain text into words and reads the form of a word. */
import type { Span } from './plain';

export interface Word extends Span {
	/** Lower case. */
	readonly low: string;
	readonly raw: string;
	/** True where a sentence or clause mark stands before it. */
	readonly fresh: boolean;
}

const WORD = /[\p{L}\p{N}€$£%&]+(?:['.,:/-][\p{L}\p{N}]+)*|[.;:!?\n,()"]| - /gu;

export function words(low: string, raw: string): readonly Word[] {
	const out: Word[] = [];
	let fresh = true;
	for (const match of low.matchAll(WORD)) {
		if (/^(?:[.;:!?\n,()"]| - )$/.test(match[0])) fresh = true;
		else {
			const to = match.index + match[0].length;
			out.push({ from: match.index, to, low: match[0], raw: raw.slice(match.index, to), fresh });
			fresh = false;
		}
	}
	return out;
}

/** Is the word, or the verb it is a form of ("running", "submitted", "organize"), in one of the lists? */
export function isForm(word: string, ...lists: readonly ReadonlySet<string>[]): boolean {
	const here = word.replace(/iz(?=e[ds]?$|ing$)/, 'is');
	if (lists.some((list) => list.has(here))) return true;
	const stem = /^(.{2,})(?:ing|ed)$/.exec(here)?.[1];
	if (stem === undefined) return false;
	const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
	return lists.some((list) => forms.some((form) => list.has(form)));
}

/** Is one of the words like the pattern? */
export const has = (words: readonly Word[], pattern: RegExp): boolean =>
	words.some(({ low }) => pattern.test(low));

/** A set from words separated by spaces. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
