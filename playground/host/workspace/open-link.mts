import type { OpenViewState, PaneType } from 'obsidian';
import { parseLinktext, stripHeading } from '../base/text.mts';
import type { MetadataCache } from '../metadata/cache.mts';
import { parentPath, type TFile } from '../vault/files.mts';
import type { Workspace } from './workspace.mts';

export interface LinkToOpen {
	readonly link: string;
	readonly source: string;
	readonly where?: PaneType | boolean;
	readonly state?: OpenViewState;
}

/** The line of a heading or block that a link names, or null. */
export function lineOf(cache: MetadataCache, file: TFile, subpath: string): number | null {
	const found = cache.getFileCache(file);
	const name = subpath.split('#').at(-1) ?? '';
	if (name === '' || found === null) return null;
	if (name.startsWith('^')) return found.blocks?.[name.slice(1).toLowerCase()]?.position.start.line ?? null;
	const wanted = stripHeading(name).toLowerCase();
	const heading = found.headings?.find((one) => stripHeading(one.heading).toLowerCase() === wanted);
	return heading?.position.start.line ?? null;
}

/** Opens what a link leads to; a link that leads nowhere makes the note, as in the app. */
export async function openLink(
	workspace: Workspace,
	{ link, source, where, state }: LinkToOpen,
): Promise<void> {
	const { vault, metadataCache } = workspace.app;
	const { path, subpath } = parseLinktext(link);
	let file = metadataCache.getFirstLinkpathDest(path, source);
	if (file === null) {
		const place = /\.[a-z]+$/i.test(path) ? path : `${path}.md`;
		const folder = parentPath(place);
		if (vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
		file = await vault.create(place, '');
	}
	const line = lineOf(metadataCache, file, subpath);
	const eState = { ...state?.eState, ...(line === null ? {} : { line }) };
	await workspace.getLeaf(where).openFile(file, { ...state, eState });
}
