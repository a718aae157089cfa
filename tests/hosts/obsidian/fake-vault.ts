/**
 * A small vault for tests of data safety: `process` is serial, cache events come late, in any order and twice, and any
 * call can be made to break (reliability.md §4). The mocks of obsidian-test-mocks do none of this.
 */
import type { App, CachedMetadata, EventRef, TAbstractFile, TFile, TFolder } from 'obsidian';
import { LinkBook } from '../../../src/core/index/link-book';
import type { Registrar } from '../../../src/hosts/obsidian/context';
import { cacheOf } from './cache-of';

type Handler = (...data: never[]) => void;

export class FakeEvents {
	readonly handlers: { readonly name: string; readonly call: Handler }[] = [];
	on(name: string, call: Handler): EventRef {
		const handler = { name, call };
		this.handlers.push(handler);
		return handler as unknown as EventRef;
	}
	off(ref: EventRef): void {
		const at = this.handlers.indexOf(ref as never);
		if (at >= 0) this.handlers.splice(at, 1);
	}
	emit(name: string, ...data: unknown[]): void {
		for (const handler of [...this.handlers]) if (handler.name === name) handler.call(...(data as never[]));
	}
}

interface Entry {
	file: TFile;
	text: string;
}

export class FakeVault {
	readonly vaultEvents = new FakeEvents();
	readonly cacheEvents = new FakeEvents();
	readonly entries = new Map<string, Entry>();
	readonly folders = new Map<string, TFolder>();
	private readonly caches = new Map<TFile, CachedMetadata>();
	/** Cache events that have not come yet. */
	late: (() => void)[] = [];
	layoutReady = false;
	private readonly whenReady: (() => void)[] = [];
	private lock: Promise<unknown> = Promise.resolve();
	/** Calls of the vault so far, by name. */
	readonly calls: string[] = [];
	/** Throws at the call of this number (1-based), as a full disk would. */
	breakAt = Infinity;
	/** Something that happens just before a write gets its turn: typing, sync, another plugin. */
	beforeProcess: (() => void) | null = null;

	readonly app: App;

	constructor(texts: Readonly<Record<string, string>> = {}) {
		for (const [path, text] of Object.entries(texts)) {
			const file = this.add(path, text);
			this.caches.set(file, cacheOf(text));
		}
		this.app = this.asApp();
	}

	/** The layout is ready: what waits for it runs. */
	ready(): void {
		this.layoutReady = true;
		for (const call of this.whenReady.splice(0)) call();
	}

	/** Lets late events come, in the order `order` gives, then `resolved`. */
	settle(order: (events: (() => void)[]) => (() => void)[] = (events) => events): void {
		for (const event of order(this.late.splice(0))) event();
		this.cacheEvents.emit('resolved');
	}

	text(path: string): string | null {
		return this.entries.get(path)?.text ?? null;
	}

	/** A person or a program makes or changes a note. */
	put(path: string, text: string): void {
		const entry = this.entries.get(path);
		if (entry) {
			entry.text = text;
			this.vaultEvents.emit('modify', entry.file);
			this.later(entry.file);
		} else {
			const file = this.add(path, text);
			this.vaultEvents.emit('create', file);
			this.later(file);
		}
	}

	delete(path: string): void {
		const entry = this.entries.get(path);
		if (!entry) return;
		this.entries.delete(path);
		const before = this.caches.get(entry.file) ?? null;
		this.caches.delete(entry.file);
		this.vaultEvents.emit('delete', entry.file);
		this.late.push(() => this.cacheEvents.emit('deleted', entry.file, before));
	}

	rename(from: string, to: string): void {
		const entry = this.entries.get(from);
		if (!entry || this.entries.has(to)) return;
		this.entries.delete(from);
		this.move(entry, to);
		this.vaultEvents.emit('rename', entry.file, from);
	}

	/** Fires for the folder and for every note in it; which comes first is not promised. */
	renameFolder(from: string, to: string, folderFirst: boolean): void {
		const inside = [...this.entries].filter(([path]) => path.startsWith(`${from}/`));
		const folder = { path: to, name: to, children: [] } as unknown as TFolder;
		const moved = inside.map(([path, entry]) => {
			this.entries.delete(path);
			this.move(entry, to + path.slice(from.length));
			return () => this.vaultEvents.emit('rename', entry.file, path);
		});
		const whole = () => this.vaultEvents.emit('rename', folder, from);
		for (const event of folderFirst ? [whole, ...moved] : [...moved, whole]) event();
	}

	/** The registrar of a plugin on this vault, and its unloading. */
	plugin(): { registrar: Registrar; unload: () => void } {
		const undo: (() => void)[] = [];
		const registrar = {
			register: (call: () => void) => undo.push(call),
			registerEvent: (ref: EventRef) =>
				undo.push(() => {
					this.vaultEvents.off(ref);
					this.cacheEvents.off(ref);
				}),
		} as unknown as Registrar;
		return { registrar, unload: () => undo.splice(0).forEach((call) => call()) };
	}

	private add(path: string, text: string): TFile {
		const file = { stat: { ctime: 1_790_000_000_000, mtime: 0, size: text.length } } as TFile;
		const entry = { file, text };
		this.move(entry, path);
		return file;
	}

	private move(entry: Entry, path: string): void {
		const name = path.slice(path.lastIndexOf('/') + 1);
		Object.assign(entry.file, { path, name, basename: name.replace(/\.md$/, ''), extension: 'md' });
		this.entries.set(path, entry);
	}

	/** The cache follows a save later, and tells then what stands in the note at that moment. */
	private later(file: TFile): void {
		this.late.push(() => {
			const entry = [...this.entries.values()].find((one) => one.file === file);
			if (!entry) return;
			const cache = cacheOf(entry.text);
			this.caches.set(file, cache);
			this.cacheEvents.emit('changed', file, entry.text, cache);
		});
	}

	private call(name: string): void {
		this.calls.push(name);
		if (this.calls.length === this.breakAt) throw new Error('ENOSPC: no space left on device');
	}

	private async read(file: TFile, name: string): Promise<string> {
		this.call(name);
		await Promise.resolve();
		const entry = [...this.entries.values()].find((one) => one.file === file);
		if (!entry) throw new Error('ENOENT: no such file');
		return entry.text;
	}

	private process(file: TFile, change: (text: string) => string): Promise<string> {
		const turn = this.lock.then(() => {
			this.call('process');
			this.beforeProcess?.();
			const entry = [...this.entries.values()].find((one) => one.file === file);
			if (!entry) throw new Error('ENOENT: no such file');
			const next = change(entry.text);
			if (next !== entry.text) this.put(entry.file.path, next);
			return next;
		});
		this.lock = turn.catch(() => undefined);
		return turn;
	}

	/** As most disks do: names that differ in case only are one. */
	private async create(path: string, text: string): Promise<TFile> {
		this.call('create');
		await Promise.resolve();
		if ([...this.entries.keys()].some((other) => other.toLowerCase() === path.toLowerCase()))
			throw new Error('File already exists.');
		this.put(path, text);
		return this.entries.get(path)?.file as TFile;
	}

	private asApp(): App {
		const all = (): TAbstractFile[] => [
			...[...this.entries.values()].map(({ file }) => file),
			...this.folders.values(),
		];
		const find = (path: string) => this.entries.get(path)?.file ?? null;
		return {
			vault: {
				configDir: '.obsidian',
				on: (name: string, call: Handler) => this.vaultEvents.on(name, call),
				getFileByPath: find,
				getAbstractFileByPath: (path: string) => find(path) ?? this.folders.get(path) ?? null,
				getAllLoadedFiles: all,
				getMarkdownFiles: () => {
					this.calls.push('getMarkdownFiles');
					return [...this.entries.values()].map(({ file }) => file);
				},
				cachedRead: (file: TFile) => this.read(file, 'cachedRead'),
				read: (file: TFile) => this.read(file, 'read'),
				process: (file: TFile, change: (text: string) => string) => this.process(file, change),
				create: (path: string, text: string) => this.create(path, text),
				createFolder: async (path: string) => {
					this.call('createFolder');
					await Promise.resolve();
					const folder = { path, children: [] } as unknown as TFolder;
					this.folders.set(path, folder);
					return folder;
				},
			},
			metadataCache: {
				on: (name: string, call: Handler) => this.cacheEvents.on(name, call),
				getFileCache: (file: TFile) => this.caches.get(file) ?? null,
				getFirstLinkpathDest: (link: string, from: string) => {
					const path = this.links().resolve(link, from);
					return path === null ? null : find(path);
				},
			},
			workspace: {
				onLayoutReady: (call: () => void) => (this.layoutReady ? call() : this.whenReady.push(call)),
			},
		} as unknown as App;
	}

	private links(): LinkBook {
		return linkBook([...this.entries.keys()]);
	}
}

/** One book per set of paths: building it anew for every link would make the tests slow. */
let known: { key: string; book: LinkBook } | null = null;
function linkBook(paths: string[]): LinkBook {
	const key = paths.join('\n');
	if (known?.key !== key) {
		const book = new LinkBook();
		for (const path of paths) book.add(path);
		known = { key, book };
	}
	return known.book;
}
