/** Splits plain text into words and reads the form of a word. */
import { find, type Span } from './plain';

export interface Word extends Span {
	/** Lower case. */
	readonly low: string;
	readonly raw: string;
	/** The sentence and clause marks that stand before it. */
	readonly fresh: string;
}

const WORD = /([\p{L}\p{N}€$£%&]+(?:['.,:/-][\p{L}\p{N}]+)*)|[.;:!?\n,()"]| - /gu;

export function words(low: string, raw: string): readonly Word[] {
	const out: Word[] = [];
	let fresh = '.';
	for (const { from, to, match } of find(WORD, low)) {
		const [low, word] = match;
		if (word) out.push({ from, to, low, raw: raw.slice(from, to), fresh });
		fresh = word ? '' : fresh + low;
	}
	return out;
}

/** Is the word, or the verb it is a form of ("running", "submitted", "organize"), in one of the lists? */
export function isForm(word: string, ...lists: readonly ReadonlySet<string>[]): boolean {
	const here = word.replace(/iz(?=e[ds]?$|ing$)/, 'is');
	const stem = /^(.{2,})(?:ing|ed)$/.exec(here)?.[1];
	const forms = stem ? [here, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')] : [here];
	return lists.some((list) => forms.some((form) => list.has(form)));
}

/** Is one of the words like the pattern? */
export const has = (words: readonly string[], pattern: RegExp): boolean =>
	words.some((word) => pattern.test(word));

/** A set from words separated by spaces. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
