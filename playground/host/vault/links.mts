import type { Reference } from 'obsidian';
import { getFrontMatterInfo, parseLinktext } from '../base/text.mts';
import type { MetadataCache } from '../metadata/cache.mts';
import { TFile, TFolder, type TAbstractFile } from './files.mts';
import type { Vault } from './vault.mts';

/** A link in a note that leads to a file about to be renamed. */
interface LinkTo {
	readonly source: TFile;
	readonly target: TFile;
	readonly reference: Reference;
	/** Start in the text, or null for one in a property. */
	readonly at: number | null;
}

const filesIn = (file: TAbstractFile): TFile[] =>
	file instanceof TFile ? [file] : file instanceof TFolder ? file.children.flatMap(filesIn) : [];

/** Every link, in text and properties, that leads to `file` or into that folder. */
export function linksTo(file: TAbstractFile, vault: Vault, cache: MetadataCache): LinkTo[] {
	const targets = new Set(filesIn(file));
	const paths = new Set([...targets].map(({ path }) => path));
	return Object.entries(cache.resolvedLinks).flatMap(([path, counts]) => {
		const source = vault.getFileByPath(path);
		const found = cache.getCache(path);
		if (source === null || found === null || !Object.keys(counts).some((one) => paths.has(one))) return [];
		const inText = [...(found.links ?? []), ...(found.embeds ?? [])];
		return [
			...inText.map((reference) => ({ reference, at: reference.position.start.offset })),
			...(found.frontmatterLinks ?? []).map((reference) => ({ reference, at: null })),
		].flatMap(({ reference, at }) => {
			const target = cache.getFirstLinkpathDest(parseLinktext(reference.link).path, path);
			return target !== null && targets.has(target) ? [{ source, target, reference, at }] : [];
		});
	});
}

/** The same link, now to where the file is; alias and heading stay. */
function rewritten({ source, target, reference }: LinkTo, cache: MetadataCache): string {
	const { subpath } = parseLinktext(reference.link);
	const embed = reference.original.startsWith('!') ? '!' : '';
	const wiki = /^!?\[\[([^\]|]*)(\|[^\]]*)?\]\]$/.exec(reference.original);
	if (wiki !== null)
		return `${embed}[[${cache.fileToLinktext(target, source.path)}${subpath}${wiki[2] ?? ''}]]`;
	const label = /^!?(\[[^\]]*\])/.exec(reference.original)?.[1] ?? '[]';
	return `${embed}${label}(${encodeURI(cache.fileToLinktext(target, source.path, false) + subpath)})`;
}

/** Rewrites the links of one note; positions are taken from the end so that earlier ones stay true. */
function inText(text: string, links: readonly LinkTo[], cache: MetadataCache): string {
	let result = text;
	const placed = links.filter(({ at }) => at !== null).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
	for (const link of placed) {
		const [at, old] = [link.at ?? 0, link.reference.original];
		if (result.startsWith(old, at))
			result = result.slice(0, at) + rewritten(link, cache) + result.slice(at + old.length);
	}
	const { exists, from, to } = getFrontMatterInfo(result);
	if (!exists) return result;
	let block = result.slice(from, to);
	for (const link of links.filter(({ at }) => at === null))
		block = block.replaceAll(link.reference.original, () => rewritten(link, cache));
	return result.slice(0, from) + block + result.slice(to);
}

/** Writes the found links anew, one note after another. Call it after the rename. */
export async function rewriteLinks(
	links: readonly LinkTo[],
	vault: Vault,
	cache: MetadataCache,
): Promise<void> {
	for (const source of new Set(links.map((link) => link.source))) {
		const own = links.filter((link) => link.source === source);
		await vault.process(source, (text) => inText(text, own, cache));
	}
}
