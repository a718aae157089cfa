import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Letters of each word of the query in order; runs and word starts weigh more, length less. */
function matchWord(word: string, text: string): SearchResult | null {
	const whole = text.indexOf(word);
	if (whole >= 0) {
		const atStart = whole === 0 || /[\s:/_-]/.test(text[whole - 1] ?? '');
		return { score: (atStart ? 0 : -0.5) - text.length / 1000, matches: [[whole, whole + word.length]] };
	}
	const matches: SearchMatches = [];
	let [at, score] = [0, -1 - text.length / 1000];
	for (const letter of word) {
		const found = text.indexOf(letter, at);
		if (found < 0) return null;
		const last = matches.at(-1);
		if (last !== undefined && last[1] === found) last[1] = found + 1;
		else matches.push([found, found + 1]);
		score -= (found - at) / 50;
		at = found + 1;
	}
	return { score: score - matches.length / 10, matches };
}

function prepare(
	query: string,
	match: (word: string, text: string) => SearchResult | null,
): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const low = text.toLowerCase();
		const results = words.map((word) => match(word, low));
		if (results.includes(null)) return null;
		const found = results.filter((result) => result !== null);
		const matches = found.flatMap((result) => result.matches).sort((a, b) => a[0] - b[0]);
		return { score: found.reduce((sum, result) => sum + result.score, 0), matches };
	};
}

export const prepareFuzzySearch = (query: string): ((text: string) => SearchResult | null) =>
	prepare(query, matchWord);

export const prepareSimpleSearch = (query: string): ((text: string) => SearchResult | null) =>
	prepare(query, (word, text) => {
		const at = text.indexOf(word);
		return at < 0 ? null : { score: -at / 100, matches: [[at, at + word.length]] };
	});

export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes `text` into `el` with the matches marked. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const [start, end] = [Math.max(from + offset, at), Math.min(to + offset, text.length)];
		if (end <= start) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
