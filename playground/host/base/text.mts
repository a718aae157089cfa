/** Small pure functions of the API: paths, YAML, link texts, headings. */
import type { CachedMetadata, FrontMatterInfo, Reference, ReferenceCache } from 'obsidian';
import { parse, stringify } from 'yaml';

/** Slashes, no-break spaces and Unicode form; not `..`, which stays as in the app. */
export function normalizePath(path: string): string {
	const clean = path
		.replace(/[\u00A0\u202F]/g, ' ')
		.replace(/[\\/]+/g, '/')
		.replace(/^\/+|\/+$/g, '')
		.normalize('NFC');
	return clean === '' ? '/' : clean;
}

/** Throws on text that is not YAML, as the app does. */
export const parseYaml = (yaml: string): unknown => parse(yaml) as unknown;

export const stringifyYaml = (value: unknown): string => stringify(value, { lineWidth: 0, nullStr: '' });

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?:([^]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Where the frontmatter stands; `from` and `to` bound the YAML, `contentStart` is what follows the fence. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const found = BLOCK.exec(content);
	if (found === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const from = content.indexOf('\n') + 1;
	const frontmatter = found[1] ?? '';
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: found[0].length };
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const at = linktext.indexOf('#');
	const path = (at < 0 ? linktext : linktext.slice(0, at))
		.replace(/\u00A0/g, ' ')
		.normalize('NFC')
		.trim();
	return { path, subpath: at < 0 ? '' : linktext.slice(at) };
}

export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

export const stripHeading = (heading: string): string =>
	heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

export const stripHeadingForLink = (heading: string): string =>
	heading
		.replace(/[:#|^\\]|%%|\[\[|\]\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

export function iterateRefs(refs: Reference[], visit: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => visit(ref) === true);
}

export function iterateCacheRefs(
	cache: CachedMetadata,
	visit: (ref: ReferenceCache) => boolean | void,
): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => visit(ref) === true);
}

type Frontmatter = Record<string, unknown> | null | undefined;

/** The value of the first property that `key` names. */
export function parseFrontMatterEntry(frontmatter: Frontmatter, key: string | RegExp): unknown {
	if (frontmatter === null || frontmatter === undefined) return null;
	const name = Object.keys(frontmatter).find((one) =>
		typeof key === 'string' ? one === key : key.test(one),
	);
	return name === undefined ? null : (frontmatter[name] ?? null);
}

export function parseFrontMatterStringArray(frontmatter: Frontmatter, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	const list = typeof value === 'string' ? value.split(/[,\n]/) : Array.isArray(value) ? value : null;
	return list?.map((item) => String(item).trim()).filter(Boolean) ?? null;
}

export const parseFrontMatterAliases = (frontmatter: Frontmatter): string[] | null =>
	parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);

export const parseFrontMatterTags = (frontmatter: Frontmatter): string[] | null =>
	parseFrontMatterStringArray(frontmatter, /^tags?$/i)?.map((tag) =>
		tag.startsWith('#') ? tag : `#${tag}`,
	) ?? null;

export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = [
		...(parseFrontMatterTags(cache.frontmatter) ?? []),
		...(cache.tags ?? []).map(({ tag }) => tag),
	];
	return tags.length === 0 ? null : tags;
}
