import type { CachedMetadata } from 'obsidian';
import { Events } from '../base/events.mts';
import { parseLinktext } from '../base/text.mts';
import { TFile, type TAbstractFile } from '../vault/files.mts';
import type { Vault } from '../vault/vault.mts';
import { FileNames } from './names.mts';
import { parseNote } from './parse.mts';

type Counts = Record<string, Record<string, number>>;

/** How long a changed note rests before it is read, and read notes before their links are resolved. */
const PARSE_AFTER = 20;
const RESOLVE_AFTER = 40;

/**
 * What every note says, as Obsidian's cache: `changed` after a save and never on a rename, `deleted` with the last
 * known cache, `resolve` and `resolved` later and in batches.
 */
export class MetadataCache extends Events {
	resolvedLinks: Counts = {};
	unresolvedLinks: Counts = {};
	readonly #names = new FileNames();
	readonly #caches = new Map<string, CachedMetadata>();
	/** Key of a link's target → notes with such a link: what to resolve anew when a file comes or goes. */
	readonly #linking = new Map<string, Set<TFile>>();
	readonly #unread = new Set<TFile>();
	readonly #unresolved = new Set<TFile>();
	/** Set while a reading or a resolving is on its way. */
	#timer: number | null = null;

	constructor(private readonly vault: Vault) {
		super();
		vault.on('create', (file: TAbstractFile) => this.#created(file));
		vault.on('modify', (file: TAbstractFile) => this.#modified(file));
		vault.on('rename', (file: TAbstractFile, from: string) => this.#renamed(file, from));
		vault.on('delete', (file: TAbstractFile) => this.#deleted(file));
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.#caches.get(file.path) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		return this.#caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		return this.#names.find(linkpath, sourcePath);
	}

	/** The shortest text that leads to the file. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const cut = (path: string): string =>
			omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path;
		return cut(this.#names.countNamed(file.path) > 1 ? file.path : file.name);
	}

	/** Reads every note at once, without events: the warm start. */
	readAll(): void {
		for (const file of this.#unread) this.#read(file);
		this.#unread.clear();
	}

	/** Nothing left to read or resolve. */
	get isAtRest(): boolean {
		return this.#unread.size === 0 && this.#unresolved.size === 0;
	}

	#created(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.#names.add(file);
		this.#lookAgain(file.path);
		if (file.extension === 'md') this.#readSoon(file);
	}

	#modified(file: TAbstractFile): void {
		if (file instanceof TFile && file.extension === 'md') this.#readSoon(file);
	}

	#renamed(file: TAbstractFile, from: string): void {
		if (!(file instanceof TFile)) return;
		this.#names.remove(file, from);
		this.#names.add(file);
		const cache = this.#caches.get(from);
		this.#caches.delete(from);
		if (cache !== undefined) this.#caches.set(file.path, cache);
		this.#forgetLinks(from);
		if (cache !== undefined) this.#resolveSoon(file);
		this.#lookAgain(from);
		this.#lookAgain(file.path);
	}

	#deleted(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.#names.remove(file);
		const before = this.#caches.get(file.path) ?? null;
		this.#caches.delete(file.path);
		this.#forgetLinks(file.path);
		this.#unread.delete(file);
		this.#unresolved.delete(file);
		if (file.extension === 'md') this.trigger('deleted', file, before);
		this.#lookAgain(file.path);
	}

	#forgetLinks(path: string): void {
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	/** Links by this name may lead elsewhere now. */
	#lookAgain(path: string): void {
		for (const file of this.#linking.get(FileNames.keyOf(path)) ?? []) this.#resolveSoon(file);
	}

	#readSoon(file: TFile): void {
		this.#unread.add(file);
		this.#start();
	}

	#resolveSoon(file: TFile): void {
		if (file.deleted) return;
		this.#unresolved.add(file);
		this.#start();
	}

	#start(): void {
		if (this.#timer === null) this.#timer = window.setTimeout(() => this.#readBatch(), PARSE_AFTER);
	}

	#readBatch(): void {
		const files = [...this.#unread].filter((file) => !file.deleted);
		this.#unread.clear();
		for (const file of files) {
			const cache = this.#read(file);
			this.trigger('changed', file, this.vault.textOf(file) ?? '', cache);
		}
		this.#timer = window.setTimeout(() => this.#resolveBatch(), RESOLVE_AFTER);
	}

	#resolveBatch(): void {
		this.#timer = null;
		const files = [...this.#unresolved].filter((file) => !file.deleted);
		this.#unresolved.clear();
		for (const file of files) this.#resolve(file);
		for (const file of files) this.trigger('resolve', file);
		this.trigger('resolved');
		if (!this.isAtRest) this.#start();
	}

	#read(file: TFile): CachedMetadata {
		const cache = parseNote(this.vault.textOf(file) ?? '');
		this.#caches.set(file.path, cache);
		this.#resolveSoon(file);
		return cache;
	}

	#resolve(file: TFile): void {
		const [resolved, unresolved]: Record<string, number>[] = [{}, {}];
		const cache = this.#caches.get(file.path);
		for (const { link } of [
			...(cache?.links ?? []),
			...(cache?.embeds ?? []),
			...(cache?.frontmatterLinks ?? []),
		]) {
			const { path } = parseLinktext(link);
			if (path === '') continue;
			const target = this.getFirstLinkpathDest(path, file.path);
			const counts = target === null ? unresolved : resolved;
			const name = target?.path ?? path;
			if (counts !== undefined) counts[name] = (counts[name] ?? 0) + 1;
			const key = FileNames.keyOf(path);
			this.#linking.set(key, (this.#linking.get(key) ?? new Set()).add(file));
		}
		this.resolvedLinks[file.path] = resolved ?? {};
		this.unresolvedLinks[file.path] = unresolved ?? {};
	}
}
