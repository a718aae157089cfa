import type { BlockCache, CacheItem, CachedMetadata, SectionCache } from 'obsidian';
import { getFrontMatterInfo, parseYaml } from '../base/text.mts';
import { readBlocks } from './blocks.mts';
import { propertyLinks, readInline } from './inline.mts';
import { linesOf, span, type Line } from './lines.mts';

/** The properties, or null where the block is not a readable mapping. */
function properties(yaml: string): Record<string, unknown> | null {
	try {
		const value: unknown = parseYaml(yaml);
		const mapping = typeof value === 'object' && value !== null && !Array.isArray(value);
		return mapping ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** The part of the cache that the frontmatter gives, and the line after it. */
function frontmatterOf(text: string, lines: readonly Line[]): { cache: CachedMetadata; after: number } {
	const info = getFrontMatterInfo(text);
	const first = lines[0];
	if (!info.exists || first === undefined) return { cache: {}, after: 0 };
	const last = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line.text));
	const position = span(first, 0, lines[last] ?? first);
	const section: SectionCache = { type: 'yaml', position };
	const frontmatter = properties(info.frontmatter);
	if (frontmatter === null) return { cache: { sections: [section] }, after: last + 1 };
	return {
		cache: {
			sections: [section],
			frontmatter,
			frontmatterPosition: position,
			frontmatterLinks: shallow(frontmatter),
		},
		after: last + 1,
	};
}

/** Deep or cyclic values (YAML anchors) hold no links we would want. */
const shallow = (frontmatter: Record<string, unknown>): ReturnType<typeof propertyLinks> =>
	Object.entries(frontmatter).flatMap(([key, value]) => {
		try {
			return propertyLinks(value, key);
		} catch {
			return [];
		}
	});

function blockIds(found: CachedMetadata): Record<string, BlockCache> {
	const ids: Record<string, BlockCache> = {};
	const items: readonly (CacheItem & { readonly id?: string | undefined })[] = [
		...(found.sections ?? []),
		...(found.listItems ?? []),
	];
	for (const { id, position } of items) if (id !== undefined) ids[id.toLowerCase()] = { id, position };
	return ids;
}

/** What Obsidian's cache says of a note. Never throws; empty parts are absent. */
export function parseNote(text: string): CachedMetadata {
	const lines = linesOf(text);
	const { cache, after } = frontmatterOf(text, lines);
	const blocks = readBlocks(lines, after);
	const { links, embeds, tags } = readInline(blocks.prose);
	const found: CachedMetadata = { ...cache };
	const sections = [...(cache.sections ?? []), ...blocks.sections];
	if (links.length > 0) found.links = links;
	if (embeds.length > 0) found.embeds = embeds;
	if (tags.length > 0) found.tags = tags;
	if (blocks.headings.length > 0) found.headings = blocks.headings;
	if (sections.length > 0) found.sections = sections;
	if (blocks.listItems.length > 0) found.listItems = blocks.listItems;
	const ids = blockIds(found);
	if (Object.keys(ids).length > 0) found.blocks = ids;
	return found;
}
