/** Wikilinks and Markdown links as people write them. Decision 5; reliability.md §2.2, hazards 27 and 28. */
import type { Link } from './goal';

export interface PlacedLink extends Link {
	/** UTF-16 offsets in the text. */
	readonly from: number;
	readonly to: number;
}

/** Brackets hold no further brackets; the bounds keep hostile text cheap. */
const WIKI = /\[\[([^[\]\n]{0,1000})\]\]/y;
const MARKDOWN =
	/\[([^[\]\n]{0,1000})\]\((?:<([^<>\n]{1,1000})>|((?:[^()\s]|\([^()\s]*\)){1,1000}))(?:\s+(?:"[^"\n]{0,1000}"|'[^'\n]*'))?\s*\)/y;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Target without subpath and `.md`; the empty string where the link leads into its own note. */
function bare(target: string): string {
	return target
		.replace(/[#^].*$/s, '')
		.replace(/\\$/, '')
		.trim()
		.replace(/\.md$/i, '');
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}

function wiki(original: string, inner: string): Link {
	const bar = inner.indexOf('|');
	const target = bare(bar < 0 ? inner : inner.slice(0, bar));
	const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
	return { target, text: alias || target, original, form: 'wiki' };
}

function markdown(original: string, text: string, address: string): Link | null {
	if (SCHEME.test(address)) return null;
	const hash = address.indexOf('#');
	const target = bare(decoded(hash < 0 ? address : address.slice(0, hash)));
	return { target, text: text.trim() || target, original, form: 'markdown' };
}

function linkAt(text: string, at: number): PlacedLink | null {
	WIKI.lastIndex = at;
	const double = WIKI.exec(text);
	if (double) return { ...wiki(double[0], double[1] ?? ''), from: at, to: WIKI.lastIndex };
	MARKDOWN.lastIndex = at;
	const single = MARKDOWN.exec(text);
	if (!single) return null;
	const link = markdown(single[0], single[1] ?? '', single[2] ?? single[3] ?? '');
	return link && { ...link, from: at, to: MARKDOWN.lastIndex };
}

/**
 * Reads a text that is one whole link, as properties hold it. Null for anything else: plain names, addresses of the
 * web, embeds, links inside longer text, and links without a target (`[[]]`, `[[#Heading]]`).
 */
export function readLink(text: string): Link | null {
	const whole = text.trim();
	WIKI.lastIndex = 0;
	const double = WIKI.exec(whole);
	if (double?.[0].length === whole.length) {
		const link = wiki(whole, double[1] ?? '');
		return link.target === '' ? null : link;
	}
	const found = linkAt(whole, 0);
	if (!found || found.to !== whole.length || found.target === '') return null;
	return { target: found.target, text: found.text, original: found.original, form: found.form };
}

/** Where the inline code that opens at `at` ends; `at` plus its backticks where nothing closes it. */
function codeEnd(text: string, at: number): number {
	let open = at;
	while (text[open] === '`') open += 1;
	const ticks = text.slice(at, open);
	for (let close = text.indexOf(ticks, open); close >= 0; close = text.indexOf(ticks, close)) {
		let end = close;
		while (text[end] === '`') end += 1;
		if (end - close === ticks.length) return end;
		close = end;
	}
	return open;
}

/** Every wiki and Markdown link of a text, in order. Inline code, embeds, web addresses and empty links are left out. */
export function linksIn(text: string): PlacedLink[] {
	const found: PlacedLink[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char === '\\') at += 1;
		else if (char === '`') at = codeEnd(text, at) - 1;
		else if (char === '[') {
			const link = linkAt(text, at);
			if (!link) continue;
			if (link.target !== '' && text[at - 1] !== '!') found.push(link);
			at = link.to - 1;
		}
	}
	return found;
}

/** The form to write: `[[Name]]` or `[[Name|shown]]`. Signs that would end the link early become a space. */
export function wikilink(target: string, alias?: string): string {
	const clean = (text: string): string => text.replace(/[[\]|\r\n]+/g, ' ').trim();
	const name = clean(target).replace(/\.md$/i, '');
	const shown = alias === undefined ? '' : clean(alias);
	return shown && shown !== name ? `[[${name}|${shown}]]` : `[[${name}]]`;
}
