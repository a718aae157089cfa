/**
 * From one sentence to the two halves of "both", and what may be offered beside it. Suggestions only: nothing here
 * chooses a kind (domain.md §0.1, §8.3).
 */
import type { Kind } from '../../core/goal/goal';

/** What the sorting helper says about some words. */
export type Lean = 'life' | 'therapy' | 'unsure';

/** Where one thought ends and the next begins. */
const SEAM =
	/\s*(?:[,;:–—]\s+(?:and|but|so(?: that)?|because|while)?\s*|\s+(?:and|but|so(?: that)?(?: i)?(?: finally| can)?|because|while|instead of|without|when|after|to prove)\s+)/i;
/** What stands before the thing itself when people wish. */
const WISH =
	/^(?:i\s+)?(?:(?:really|also|finally)\s+)?(?:would like|’d like|'d like|want|hope|wish|plan|need|am going|’m going)\s+(?:to\s+)?/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "want a promotion this year" → "A promotion this year". */
export function bareWish(text: string): string {
	const bare = text
		.trim()
		.replace(/^(?:to|i['’]d like to)\s+/i, '')
		.replace(WISH, '')
		.trim();
	return capital(bare === '' ? text.trim() : bare);
}

/**
 * The two halves of a sentence as a first draft for two notes. A clause that others could see becomes the life half,
 * the rest the therapy half, in the person's own words; where the clauses cannot be told apart both get the sentence.
 */
export function halvesOf(sentence: string, lean: (text: string) => Lean): Readonly<Record<Kind, string>> {
	const whole = sentence.replace(/\s+/g, ' ').trim();
	const clauses = whole.split(SEAM).filter((clause) => clause.trim().length > 3);
	if (clauses.length < 2) return { life: bareWish(whole), therapy: capital(whole) };
	const leans = clauses.map(lean);
	const seen = leans.indexOf('life');
	const inner = leans.indexOf('therapy');
	const wished = clauses.findIndex((clause) => WISH.test(clause));
	const life = seen >= 0 ? seen : inner === 0 ? 1 : wished >= 0 ? wished : 0;
	const other = inner >= 0 && inner !== life ? inner : life === 0 ? 1 : 0;
	return { life: bareWish(clauses[life] ?? whole), therapy: capital((clauses[other] ?? whole).trim()) };
}
