import type { FileStats } from 'obsidian';
import { Events } from '../base/events.mts';
import { normalizePath } from '../base/text.mts';
import { base64, DiskAdapter } from './adapter.mts';
import { inFolder, parentPath, TFile, TFolder, type TAbstractFile } from './files.mts';
import { FileTree } from './tree.mts';

/** A file or folder as the server tells of it. */
export interface Entry {
	readonly path: string;
	readonly type: 'file' | 'folder';
	readonly stat: FileStats;
	readonly text?: string;
}

/** The folder of notes. Writes go to disk one after another; events follow the write. */
export class Vault extends Events {
	readonly adapter = new DiskAdapter();
	readonly configDir = '.obsidian';
	readonly #tree = new FileTree(this);
	readonly #texts = new Map<string, string>();
	#queue: Promise<unknown> = Promise.resolve();
	#name = '';

	/** Takes in what is on disk and fires `create` for each, as the app does while it starts. */
	load(name: string, entries: readonly Entry[]): void {
		this.#name = name;
		for (const entry of entries) this.#appear(entry);
	}

	getName = (): string => this.#name;
	getRoot = (): TFolder => this.#tree.root;
	getAbstractFileByPath = (path: string): TAbstractFile | null => this.#tree.at(path);

	getFileByPath(path: string): TFile | null {
		const file = this.#tree.at(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const file = this.#tree.at(path);
		return file instanceof TFolder ? file : null;
	}

	getAllLoadedFiles = (): TAbstractFile[] => this.#tree.all();
	getFiles = (): TFile[] => this.#tree.all().filter((file) => file instanceof TFile);
	getMarkdownFiles = (): TFile[] => this.getFiles().filter(({ extension }) => extension === 'md');
	getAllFolders = (includeRoot = false): TFolder[] =>
		this.#tree
			.all()
			.filter((file) => file instanceof TFolder && (includeRoot || !file.isRoot())) as TFolder[];
	getResourcePath = (file: TFile): string => this.adapter.getResourcePath(file.path);

	static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
		visit(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	/** The text as last seen; null for what holds no text. Not part of the API. */
	textOf = (file: TFile): string | null => this.#texts.get(file.path) ?? null;

	read(file: TFile): Promise<string> {
		return this.#after(() => this.adapter.read(file.path));
	}

	async cachedRead(file: TFile): Promise<string> {
		return this.textOf(file) ?? (await this.read(file));
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.#after(() => this.adapter.readBinary(file.path));
	}

	create(path: string, text: string): Promise<TFile> {
		return this.#create(normalizePath(path), { text });
	}

	createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
		return this.#create(normalizePath(path), { bytes: base64(data) });
	}

	async modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
		await this.#after(() => this.adapter.writeBinary(file.path, data));
		this.trigger('modify', file);
	}

	createFolder(given: string): Promise<TFolder> {
		const path = normalizePath(given);
		return this.#after(async () => {
			if (this.#tree.at(path) !== null) throw new Error('Folder already exists.');
			await this.adapter.mkdir(path);
			return this.#appear({ path, type: 'folder', stat: { ctime: 0, mtime: 0, size: 0 } }) as TFolder;
		});
	}

	async modify(file: TFile, text: string): Promise<void> {
		await this.process(file, () => text);
	}

	async append(file: TFile, text: string): Promise<void> {
		await this.process(file, (old) => old + text);
	}

	/** Changes a text in one go: nothing is written between the reading and the writing. */
	process(file: TFile, change: (text: string) => string): Promise<string> {
		return this.#after(async () => {
			if (file.deleted) throw new Error('File has been deleted.');
			const { text, stat } = await this.adapter.change(file.path, change);
			if (stat !== null) this.#changed(file, text, stat);
			return text;
		});
	}

	async copy<T extends TAbstractFile>(file: T, path: string): Promise<T> {
		if (file instanceof TFile) return (await this.create(path, await this.read(file))) as TAbstractFile as T;
		const folder = await this.createFolder(path);
		if (file instanceof TFolder)
			for (const child of file.children) await this.copy(child, inFolder(path, child.name));
		return folder as TAbstractFile as T;
	}

	/** Nothing is lost here: it goes to `.trash`. */
	delete(file: TAbstractFile): Promise<void> {
		return this.trash(file);
	}

	trash(file: TAbstractFile, _system = false): Promise<void> {
		return this.#after(async () => {
			await this.adapter.trashLocal(file.path);
			this.#vanish(file);
		});
	}

	rename(file: TAbstractFile, given: string): Promise<void> {
		const path = normalizePath(given);
		return this.#after(async () => {
			const there = this.#tree.at(path);
			if (there !== null && there !== file) throw new Error('Destination file already exists!');
			if (path === file.path) return;
			await this.adapter.rename(file.path, path);
			const moved = this.#tree.move(file, path);
			for (const { file: one, from } of moved) this.#moveText(from, one.path);
			for (const { file: one, from } of moved) this.trigger('rename', one, from);
		});
	}

	/** Another program made or changed something. */
	outsideHere(entry: Entry): Promise<void> {
		return this.#after(() => {
			const file = this.#tree.at(entry.path);
			if (file === null) this.#appear(entry);
			else if (file instanceof TFile && entry.type === 'file') this.#changed(file, entry.text, entry.stat);
		});
	}

	outsideGone(path: string): Promise<void> {
		return this.#after(() => {
			const file = this.#tree.at(path);
			if (file !== null) this.#vanish(file);
		});
	}

	/** Resolves when every write so far is done. */
	rest = (): Promise<void> => this.#after(() => undefined);

	#after<T>(work: () => T | Promise<T>): Promise<T> {
		const done = this.#queue.then(work, work);
		this.#queue = done.catch(() => undefined);
		return done;
	}

	#create(path: string, content: { readonly text?: string; readonly bytes?: string }): Promise<TFile> {
		return this.#after(async () => {
			if (this.#tree.at(path) !== null) throw new Error('File already exists.');
			if (this.getFolderByPath(parentPath(path)) === null)
				throw new Error(`ENOENT: no such file or directory, open '${path}'`);
			const { stat } = await this.adapter.ask<{ stat: FileStats }>('create', { path, ...content });
			return this.#appear({ path, type: 'file', stat, ...content }) as TFile;
		});
	}

	#appear({ path, type, stat, text }: Entry): TAbstractFile | undefined {
		if (text !== undefined) this.#texts.set(path, text);
		const added = type === 'file' ? this.#tree.addFile(path, stat) : this.#tree.addFolder(path);
		for (const file of added) this.trigger('create', file);
		return added.at(-1);
	}

	#changed(file: TFile, text: string | undefined, stat: FileStats): void {
		const same = text !== undefined && this.#texts.get(file.path) === text;
		file.stat = stat;
		if (same) return;
		if (text !== undefined) this.#texts.set(file.path, text);
		this.trigger('modify', file);
	}

	#vanish(file: TAbstractFile): void {
		for (const gone of this.#tree.remove(file)) {
			this.trigger('delete', gone);
			this.#texts.delete(gone.path);
		}
	}

	#moveText(from: string, to: string): void {
		const text = this.#texts.get(from);
		this.#texts.delete(from);
		if (text !== undefined) this.#texts.set(to, text);
	}
}
