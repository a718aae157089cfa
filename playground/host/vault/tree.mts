import type { FileStats } from 'obsidian';
import { nameAfterPath, parentPath, TFile, TFolder, type TAbstractFile } from './files.mts';
import type { Vault } from './vault.mts';

/** Every file and folder by path, and the tree they make. Knows nothing of the disk and fires nothing. */
export class FileTree {
	readonly root: TFolder;
	readonly #byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, '/');
		this.#byPath.set('/', this.root);
	}

	at(path: string): TAbstractFile | null {
		return this.#byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.#byPath.values()];
	}

	/** Adds a file, with the folders above it that are not there yet; returns what was added, parents first. */
	addFile(path: string, stat: FileStats): TAbstractFile[] {
		return [...this.addFolder(parentPath(path)), this.#place(new TFile(this.vault, path, stat))];
	}

	addFolder(path: string): TAbstractFile[] {
		if (this.#byPath.has(path)) return [];
		return [...this.addFolder(parentPath(path)), this.#place(new TFolder(this.vault, path))];
	}

	/** Takes out a file or folder with all it holds; returns them, the innermost first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const inside = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
		this.#unplace(file);
		file.deleted = true;
		return [...inside, file];
	}

	/** Gives a file or folder another path; returns what moved with the old paths, the folder first. */
	move(file: TAbstractFile, to: string): { file: TAbstractFile; from: string }[] {
		const from = file.path;
		const children = file instanceof TFolder ? [...file.children] : [];
		this.#unplace(file);
		this.addFolder(parentPath(to));
		file.path = to;
		this.#place(file);
		const inside = children.flatMap((child) => this.move(child, `${to}/${child.name}`));
		return [{ file, from }, ...inside];
	}

	#place<T extends TAbstractFile>(file: T): T {
		nameAfterPath(file);
		const parent = this.#byPath.get(parentPath(file.path));
		file.parent = parent instanceof TFolder ? parent : this.root;
		if (!file.parent.children.includes(file)) file.parent.children.push(file);
		this.#byPath.set(file.path, file);
		return file;
	}

	#unplace(file: TAbstractFile): void {
		this.#byPath.delete(file.path);
		const siblings = file.parent?.children ?? [];
		const at = siblings.indexOf(file);
		if (at >= 0) siblings.splice(at, 1);
	}
}
