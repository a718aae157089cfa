/**
 * From one sentence to the two halves of "both". Suggestions only: nothing here chooses a kind (domain.md §0.1, §8.3).
 */
import type { Kind } from '../../core/goal/goal';

/** What the sorting helper says about some words. */
export type Lean = 'life' | 'therapy' | 'unsure';

/** Where one thought ends and the next begins. */
const SEAM =
	/\s*[,;:–—]\s+(?:(?:and|but|so(?: that)?|because|although|though)\s+)?|\s+(?:and|but|so(?: that)?|because|although|(?:even )?though)\s+/i;
/** What stands before the thing itself when people wish. */
const WISH =
	/^(?:i(?:['’]d)?\s+)?(?:(?:also|finally|really)\s+)?(?:would like|like|want|hope|wish|plan|am going|['’]m going)\s+(?:to\s+|for\s+)?/i;
/** Something that comes back by itself: only the person can tell what drives it. */
const PATTERN =
	/^(?:i\s+)?(?:keep(?:\s+on)?|always|never seem to|can(?:no|['’])t (?:stop|help)|end up)\s+\w+/i;
/** A half that begins in the middle of a thought. */
const LEAD = /^(?:that\s+)?(?:i\s+)?(?:can\s+|could\s+)?(?:finally\s+)?/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const tidy = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[.,;:]+$/, '');

/** "want a promotion this year" → "Get a promotion this year"; "I want to move" → "Move". */
function bareWish(text: string): string {
	const whole = tidy(text);
	const bare = whole.replace(WISH, '').trim();
	if (bare === '' || bare === whole) return capital(whole);
	return /^(?:an?|the|my|more|another|some)\b/i.test(bare) ? `Get ${bare}` : capital(bare);
}

export interface Halves {
	/** First drafts of the two names, in the person's own words. */
	readonly names: Readonly<Record<Kind, string>>;
	/** The clauses they come from, where the words hold one of each; null where they do not. */
	readonly quotes: Readonly<Record<Kind, string>> | null;
}

function leanOf(clause: string, suggest: (text: string) => Lean): Lean {
	if (PATTERN.test(clause)) return 'therapy';
	const lean = suggest(clause);
	return lean === 'unsure' && WISH.test(clause) ? 'life' : lean;
}

/**
 * The two halves of a sentence as a first draft for two notes. A clause that others could see becomes the life half,
 * one that only the person could tell the therapy half; where there is not one of each both get the sentence.
 */
export function halvesOf(sentence: string, suggest: (text: string) => Lean): Halves {
	const whole = tidy(sentence);
	const clauses = whole
		.split(SEAM)
		.map(tidy)
		.filter((clause) => clause.includes(' '));
	const leans = clauses.map((clause) => leanOf(clause, suggest));
	const life = clauses[leans.indexOf('life')];
	const therapy = clauses[leans.indexOf('therapy')];
	if (life === undefined || therapy === undefined)
		return { names: { life: bareWish(whole), therapy: capital(whole) }, quotes: null };
	const inner = PATTERN.test(therapy) ? therapy : therapy.replace(LEAD, '');
	return { names: { life: bareWish(life), therapy: capital(inner) }, quotes: { life, therapy } };
}
