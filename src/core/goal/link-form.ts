/** Lists of links in properties. Decision 5; reliability.md §2.2, hazard 27. */
import { readingWords } from '../words/reading';
import { kept, NONE, type Form } from './forms';
import type { Link } from './goal';
import { linksIn, readLink, wikilink } from './links';

type Entry = { readonly link: Link | null; readonly problem: string | null };

/** Files that stand in vaults and are no notes. */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|pdf|canvas|base|mp3|mp4|m4a|wav|webm|ogg|mov|mkv)$/i;

const words = (problem: string): Entry => ({ link: null, problem });

function readText(text: string, index: number): Entry {
	const link = readLink(text);
	if (link && FILE.test(link.target)) return { link, problem: readingWords.linkFile };
	if (link?.form === 'wiki') return { link, problem: null };
	if (link) {
		const alias = link.text === link.target ? undefined : link.text;
		return { link, problem: readingWords.linkMarkdown(wikilink(link.target, alias)) };
	}
	if (/^!?\[\[\s*(?:[#|^][^\]]*)?\]\]$/.test(text)) return words(readingWords.linkEmpty(index));
	if (linksIn(text).length > 0) return words(readingWords.linkSeveral);
	if (/^(?:\[[^\]]*\]\()?<?[a-z][a-z0-9+.-]*:/i.test(text)) return words(readingWords.linkOutside);
	return words(/[[\]]/.test(text) ? readingWords.linkEntry(index) : readingWords.linkPlain(text));
}

/** `[[A]]` without quotes is a list in a list to YAML. */
function unquoted(entry: unknown): string | null {
	if (!Array.isArray(entry) || entry.length !== 1) return null;
	const inner: unknown = Array.isArray(entry[0]) && entry[0].length === 1 ? entry[0][0] : entry[0];
	return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : null;
}

function readEntry(entry: unknown, index: number): Entry {
	if (entry === null || entry === undefined) return { link: null, problem: null };
	if (typeof entry === 'string') {
		const text = entry.trim();
		return text === '' ? { link: null, problem: null } : readText(text, index);
	}
	const name = unquoted(entry);
	return words(name === null ? readingWords.linkEntry(index) : readingWords.linkUnquoted(name));
}

/** A link or a list of links. Entries that are no link are said by number and left out. */
export const links: Form<readonly Link[]> = {
	absent: NONE,
	read: (value) => {
		const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
		const found: Link[] = [];
		const problems: string[] = [];
		entries.forEach((entry, index) => {
			const { link, problem } = readEntry(entry, index + 1);
			if (link) found.push(link);
			if (problem !== null) problems.push(problem);
		});
		return { value: kept(found), problems };
	},
};
