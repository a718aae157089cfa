import type { App, CachedMetadata, TAbstractFile, TFile } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { NoteFacts } from '../../../core/index/facts';
import type { GoalIndex } from '../../../core/index/goal-index';
import type { Registrar } from '../context';
import type { NoteReader } from './note-reader';
import { inSlices, type Clock } from './slices';
import type { Texts } from './texts';

/**
 * Brings the vault into the index and keeps it there. Nothing is read from disk here: properties and links come from
 * the metadata cache (stage 1), texts come with the events themselves or through `Texts` (stage 2).
 * Handlers never write a note.
 */
export class Feed {
	/** What the index was told last, by path; only of notes that have anything to say. */
	private readonly known = new Map<Path, NoteFacts>();
	/** Files that came or went since links were last resolved. */
	private readonly moved = new Set<Path>();
	private readonly whenFed: Promise<void>;
	private fedNow: () => void = () => undefined;
	private closed = false;
	private lookingAgain = false;
	indexed = false;

	constructor(
		private readonly app: App,
		private readonly index: GoalIndex,
		private readonly notes: NoteReader,
		private readonly texts: Texts,
		private readonly clock: Clock,
	) {
		this.whenFed = new Promise((done) => {
			this.fedNow = done;
		});
	}

	/**
	 * Starts once the layout is ready: before that `create` fires for every file there is. Nothing cancels
	 * `onLayoutReady`, so a plugin that was switched off meanwhile must see for itself (reliability.md §6).
	 */
	start(plugin: Registrar): void {
		plugin.register(() => this.close());
		this.app.workspace.onLayoutReady(() => {
			if (this.closed) return;
			this.listen(plugin);
			void this.readAll();
		});
	}

	/** Resolves when stage 1 is complete. */
	ready(): Promise<void> {
		return this.whenFed;
	}

	private close(): void {
		this.closed = true;
		this.texts.close();
		this.fedNow();
	}

	private listen(plugin: Registrar): void {
		const { vault, metadataCache } = this.app;
		plugin.registerEvent(metadataCache.on('changed', (file, data, cache) => this.changed(file, data, cache)));
		plugin.registerEvent(metadataCache.on('deleted', (file) => this.gone(file)));
		plugin.registerEvent(metadataCache.on('resolved', () => this.resolved()));
		plugin.registerEvent(vault.on('create', (file) => this.came(file)));
		plugin.registerEvent(vault.on('delete', (file) => this.gone(file)));
		plugin.registerEvent(vault.on('rename', (file, from) => this.renamed(file, from)));
	}

	private async readAll(): Promise<void> {
		await this.notes.prepare();
		await inSlices(
			this.app.vault.getMarkdownFiles(),
			(file) => this.fromCache(file),
			this.clock,
			() => !this.closed,
		);
		this.indexed = true;
		this.texts.begin();
		this.fedNow();
	}

	private fromCache(file: TFile): void {
		const cache = this.app.metadataCache.getFileCache(file);
		// Not in the cache yet (a cold start): `changed` brings it.
		if (!cache) return;
		this.put(file.path, this.notes.fromCache(file, cache));
		if (this.notes.mayHoldMore(file.path, cache)) this.texts.add(file.path);
	}

	/** The event carries the text, so nothing has to be read. It does not fire on rename. */
	private changed(file: TFile, text: string, cache: CachedMetadata): void {
		// Deleted, or made anew, while its cache was being worked out.
		if (this.app.vault.getFileByPath(file.path) !== file) return;
		this.texts.settle(file.path);
		this.notes.forget(file.path);
		const more = this.notes.mayHoldMore(file.path, cache) && this.notes.wants(file.path);
		if (more) this.fromText(file, text);
		else this.put(file.path, this.notes.fromCache(file, cache));
	}

	/** Takes a text that was read for stage 2. */
	took(path: Path, text: string): void {
		const file = this.app.vault.getFileByPath(path);
		if (file) this.fromText(file, text);
	}

	private fromText(file: TFile, text: string): void {
		this.notes.forget(file.path);
		this.put(file.path, this.notes.fromText(file, text));
	}

	private came(file: TAbstractFile): void {
		if (!isNote(file.path)) return;
		this.moved.add(file.path);
		this.index.relink(file.path);
	}

	/** A note, or a folder with all that was in it; in the app folder events may come before or after their notes'. */
	private gone(file: TAbstractFile): void {
		const there = (path: Path): TFile | null => this.app.vault.getFileByPath(path);
		for (const path of this.below(file.path)) if (!there(path)) this.drop(path);
		// Another file under that path: it was made anew (git, sync) before this event came.
		const anew = there(file.path);
		if (isNote(file.path) && (!anew || anew === file)) this.drop(file.path);
	}

	private drop(path: Path): void {
		this.texts.settle(path);
		this.notes.forget(path);
		this.moved.add(path);
		this.known.delete(path);
		this.index.remove(path);
	}

	private renamed(file: TAbstractFile, from: Path): void {
		for (const path of this.below(from)) this.move(path, file.path + path.slice(from.length));
		if (isNote(from) && isNote(file.path)) this.move(from, file.path);
		else if (isNote(from)) this.drop(from);
		else if (isNote(file.path)) this.again(file.path);
	}

	private move(from: Path, to: Path): void {
		const moving = this.known.get(from);
		// A folder's event may have moved it already; then the note's own event finds it under the new path.
		const old = moving ?? this.known.get(to);
		this.texts.settle(from);
		this.notes.forget(from);
		this.moved.add(from).add(to);
		if (moving) {
			this.known.delete(from);
			this.known.set(to, moving);
		}
		this.index.rename(from, to);
		this.again(to, old);
	}

	/** A note under a new path: its title and its day may come from the name, its text is as it was. */
	private again(path: Path, old?: NoteFacts): void {
		const file = this.app.vault.getFileByPath(path);
		const cache = file && this.app.metadataCache.getFileCache(file);
		if (!file || !cache) return;
		const now = this.notes.fromCache(file, cache);
		const journal = old?.journal ? { ...old.journal, day: this.notes.dayOf(file) } : now.journal;
		this.put(path, { reading: now.reading, body: old?.body ?? null, journal });
		if (this.notes.mayHoldMore(path, cache)) this.texts.add(path);
	}

	/** Obsidian has worked out its links: what came or went may be found (or missed) only now. */
	private resolved(): void {
		const moved = [...this.moved];
		this.moved.clear();
		for (const path of moved) this.index.relink(path);
		if (moved.length > 0) this.lookAgain();
	}

	/** A goal has come: notes whose lists were not worth reading may be now. Once, however many come together. */
	private lookAgain(): void {
		if (!this.indexed || this.lookingAgain) return;
		this.lookingAgain = true;
		void this.clock.pause().then(() => {
			this.lookingAgain = false;
			for (const path of this.notes.unread()) this.texts.add(path);
		});
	}

	/** The index sees for itself where nothing of ours is different: then nothing is drawn again. */
	private put(path: Path, facts: NoteFacts): void {
		const old = this.known.get(path);
		if (facts.reading.is === 'none' && !facts.journal) this.known.delete(path);
		else this.known.set(path, facts);
		this.index.put(path, facts);
		if (facts.reading.is === 'goal' && old?.reading.is !== 'goal') this.lookAgain();
	}

	private below(folder: Path): Path[] {
		return [...this.known.keys()].filter((path) => path.startsWith(`${folder}/`));
	}
}

const isNote = (path: Path): boolean => path.toLowerCase().endsWith('.md');
