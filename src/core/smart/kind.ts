/** Life or therapy, from the words alone: a suggestion with its reason, never a setting (smart.md, domain.md §8.3). */
import { smartWords } from '../words/smart';
import { LIGHT } from './english/lexicon';
import { isForm } from './text/words';
import type { Clause } from './text/clauses';
import { innerPart, sides, type Side } from './text/inner';
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
	const { kind } = smartWords;
	const unsure = (because: string): KindSuggestion => ({ suggestion: 'unsure', because, both: null });
	const words = plain(text);
	if (!words.low.trim()) return unsure(kind.empty);
	const told = sides(words);
	const one = (side: Side): Clause | undefined => told.find((some) => some.side === side)?.clause;
	const outer = one('outer');
	const inner = one('inner');
	const self = inner ?? innerPart(words);
	if (outer && self) {
		const both = { life: quoted(words, outer), therapy: quoted(words, self) };
		const means = inner && inner.from < outer.from && /\bby $/.test(words.low.slice(0, outer.from));
		if (means) return { suggestion: 'therapy', because: kind.therapy(both.therapy), both };
		return { ...unsure(kind.both(both.life, both.therapy)), both };
	}
	// "Lose weight and feel great": what comes first is no inner work, whatever it is.
	const [first] = told;
	const begins = first?.side === null && isForm(first.clause.verb, LIGHT) && !first.clause.openers.length;
	if (inner && !begins)
		return { suggestion: 'therapy', because: kind.therapy(quoted(words, inner)), both: null };
	if (outer && !one('mixed'))
		return { suggestion: 'life', because: kind.life(quoted(words, outer)), both: null };
	return unsure(kind.unsure);
}
