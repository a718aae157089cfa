import type { EmbedCache, FrontmatterLinkCache, LinkCache, TagCache } from 'obsidian';
import { place, type Line } from './lines.mts';

/** What stands inside lines. */
export interface Inline {
	readonly links: LinkCache[];
	readonly embeds: EmbedCache[];
	readonly tags: TagCache[];
}

const WIKI = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const MARKDOWN =
	/(!?)\[([^[\]\n]*)\]\((?:<([^<>\n]+)>|([^()\s]+(?:\([^()\s]*\)[^()\s]*)*))(?:\s+"[^"\n]*")?\)/g;
const TAG =
	/(^|\s)(#[\p{L}\p{N}\p{Emoji_Presentation}_/-]*[\p{L}\p{Emoji_Presentation}_/-][\p{L}\p{N}\p{Emoji_Presentation}_/-]*)/gu;
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** The same text with code and comments blanked out, so that columns stay. */
const bare = (text: string): string =>
	text.replace(/(`+)[^`]*?\1(?!`)|%%.*?%%/g, (part) => ' '.repeat(part.length));

const decoded = (link: string): string => {
	try {
		return decodeURIComponent(link);
	} catch {
		return link;
	}
};

function note(
	into: Inline,
	line: Line,
	at: number,
	found: { embed: boolean; link: string; text: string; original: string },
): void {
	const entry: LinkCache = {
		link: found.link.trim(),
		original: found.original,
		displayText: found.text,
		position: { start: place(line, at), end: place(line, at + found.original.length) },
	};
	(found.embed ? into.embeds : into.links).push(entry);
}

/** Links, embeds and tags of the given lines. */
export function readInline(lines: readonly Line[]): Inline {
	const into: Inline = { links: [], embeds: [], tags: [] };
	for (const line of lines) {
		if (!/[[#]/.test(line.text)) continue;
		const text = bare(line.text);
		for (const found of text.matchAll(WIKI)) {
			const [original, mark, link = '', alias] = found;
			note(into, line, found.index, { embed: mark === '!', link, text: alias ?? shown(link), original });
		}
		for (const found of text.matchAll(MARKDOWN)) {
			const [original, mark, label = '', angled, plain = ''] = found;
			const link = angled ?? plain;
			if (OUTSIDE.test(link)) continue;
			note(into, line, found.index, { embed: mark === '!', link: decoded(link), text: label, original });
		}
		for (const found of text.matchAll(TAG)) {
			const [, lead = '', tag = ''] = found;
			const at = found.index + lead.length;
			into.tags.push({ tag, position: { start: place(line, at), end: place(line, at + tag.length) } });
		}
	}
	return into;
}

/** `Note#Heading` is shown as `Note > Heading`. */
const shown = (link: string): string => link.trim().split('#').filter(Boolean).join(' > ');

const WHOLE = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

/** Wikilinks that are a whole property value or a whole list entry; the key is dotted with the index. */
export function propertyLinks(value: unknown, key = ''): FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const found = WHOLE.exec(value.trim());
		if (found === null) return [];
		const [original, link = '', alias] = found;
		return [{ key, link: link.trim(), original, displayText: alias ?? shown(link) }];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inside]) =>
		propertyLinks(inside, key === '' ? name : `${key}.${name}`),
	);
}
