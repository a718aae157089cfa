import type { FileStats } from 'obsidian';
import type { Vault } from './vault.mts';

/** Something at a path of the vault. */
export abstract class TAbstractFile {
	parent: TFolder | null = null;
	name = '';
	/** True once it is gone; not part of the API. */
	deleted = false;

	constructor(
		readonly vault: Vault,
		public path: string,
	) {}
}

export class TFile extends TAbstractFile {
	basename = '';
	extension = '';

	constructor(
		vault: Vault,
		path: string,
		public stat: FileStats,
	) {
		super(vault, path);
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** The folder part of a path; `/` for the root. */
export const parentPath = (path: string): string =>
	path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '/';

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Path of `name` in a folder given by its path. */
export const inFolder = (folder: string, name: string): string =>
	folder === '/' || folder === '' ? name : `${folder}/${name}`;

/** Sets name, and for files basename and extension, from the path. */
export function nameAfterPath(file: TAbstractFile): void {
	file.name = file.path === '/' ? '' : nameOf(file.path);
	if (!(file instanceof TFile)) return;
	const dot = file.name.lastIndexOf('.');
	file.extension = dot > 0 ? file.name.slice(dot + 1).toLowerCase() : '';
	file.basename = dot > 0 ? file.name.slice(0, dot) : file.name;
}
