/** Life or therapy, from the words alone: a suggestion with its reason, never a setting (smart.md, domain.md §8.3). */
import { smartWords } from '../words/smart';
import { LIGHT } from './english/lexicon';
import { isForm } from './text/words';
import { innerPart, sides, type Sided } from './text/inner';
import { plain, type Plain, type Span } from './text/plain';

export interface KindSuggestion {
	readonly suggestion: 'life' | 'therapy' | 'unsure';
	/** One sentence that quotes the words it goes by. */
	readonly because: string;
	/** Where the words hold both: the part others could see, and the part only the person could tell. */
	readonly both: { readonly life: string; readonly therapy: string } | null;
}

const MOST_QUOTED = 44;

/** The words of a span as written, cut at a word. */
function quoted({ raw }: Plain, { from, to }: Span): string {
	const words = raw.slice(from, to).trim();
	if (words.length <= MOST_QUOTED) return words;
	const cut = words.slice(0, MOST_QUOTED);
	return cut.slice(0, Math.max(cut.lastIndexOf(' '), 12));
}

/** `life`, `therapy` or `unsure` for one line of text. */
export function suggestKind(text: string): KindSuggestion {
	const words = plain(text);
	if (!words.low.trim()) return { suggestion: 'unsure', because: smartWords.kind.empty, both: null };
	const told = sides(words);
	const all = told.filter(({ side }) => side !== null);
	const quoteOf = ({ clause }: Sided): string => quoted(words, clause);
	const outer = all.find(({ side }) => side === 'outer');
	const inner = all.find(({ side }) => side === 'inner');
	const mixed = all.find(({ side }) => side === 'mixed');
	const self = inner ? null : innerPart(words);
	if (outer && (inner ?? self)) {
		const both = {
			life: quoteOf(outer),
			therapy: inner ? quoteOf(inner) : quoted(words, self ?? outer.clause),
		};
		const means = inner && all[0] === inner && /\bby $/.test(words.low.slice(0, outer.clause.from));
		if (means) return { suggestion: 'therapy', because: smartWords.kind.therapy(both.therapy), both };
		return { suggestion: 'unsure', because: smartWords.kind.both(both.life, both.therapy), both };
	}
	// "Lose weight and feel great": what comes first is no inner work, whatever it is.
	const [first] = told;
	if (inner && first?.side === null && isForm(first.clause.verb.low, LIGHT) && !first.clause.openers.size)
		return { suggestion: 'unsure', because: smartWords.kind.unsure, both: null };
	if (inner) return { suggestion: 'therapy', because: smartWords.kind.therapy(quoteOf(inner)), both: null };
	if (outer && !mixed)
		return { suggestion: 'life', because: smartWords.kind.life(quoteOf(outer)), both: null };
	return { suggestion: 'unsure', because: smartWords.kind.unsure, both: null };
}
