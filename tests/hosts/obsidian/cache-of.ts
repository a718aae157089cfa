/** What Obsidian's cache would say of a text: properties, links, list items and the first section. Enough for tests. */
import type { CachedMetadata, LinkCache, ListItemCache, Pos } from 'obsidian';
import { parse } from 'yaml';

const LINK = /\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;

export function cacheOf(text: string): CachedMetadata {
	const cache: CachedMetadata = {};
	const block = /^---\n([^]*?)\n---(?:\n|$)/.exec(text);
	if (block) {
		cache.sections = [{ type: 'yaml', position: pos(text, 0, block[0].length) }];
		try {
			const data: unknown = parse(block[1] ?? '');
			if (typeof data === 'object' && data !== null) cache.frontmatter = { ...data };
		} catch {
			// Broken frontmatter: a section, no properties.
		}
	}
	const from = block?.[0].length ?? 0;
	const links: LinkCache[] = [];
	for (const found of text.slice(from).matchAll(LINK)) {
		const at = from + found.index;
		const link = found[1] ?? '';
		const original = found[0];
		links.push({
			link,
			original,
			displayText: found[2] ?? link,
			position: pos(text, at, at + original.length),
		});
	}
	const listItems: ListItemCache[] = [];
	for (const found of text.slice(from).matchAll(/^\s*[-*+] .*$/gm)) {
		const at = from + found.index;
		listItems.push({ parent: -1, position: pos(text, at, at + found[0].length) });
	}
	if (links.length > 0) cache.links = links;
	if (listItems.length > 0) cache.listItems = listItems;
	return cache;
}

function pos(text: string, from: number, to: number): Pos {
	const at = (offset: number) => {
		const before = text.slice(0, offset).split('\n');
		return { line: before.length - 1, col: before.at(-1)?.length ?? 0, offset };
	};
	return { start: at(from), end: at(to) };
}
