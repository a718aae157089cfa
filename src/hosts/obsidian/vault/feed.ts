import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { GoalIndex } from '../../../core/index/goal-index';
import { nameKey } from '../../../core/index/link-book';
import type { Registrar } from '../context';
import { linksToGoal, mayHoldGoal, type Names } from './note-facts';
import type { NoteTaker, Surroundings } from './note-taker';
import { inSlices, type Clock } from './slices';
import type { Texts } from './texts';
import { VaultEvents } from './vault-events';

/**
 * Milliseconds in which names of new goals gather before notes are gone through for them: while Obsidian builds its own
 * cache, goals come one by one.
 */
const GATHER = 200;

/** A note as the cache held it when it was looked at. */
interface Seen {
	readonly file: TFile;
	readonly cache: CachedMetadata;
}

/**
 * Brings the vault into the index and keeps it there (decision 30). No file is read here: properties and links come
 * from the metadata cache (stage 1), texts come with the events themselves or through `Texts` (stage 2).
 */
export class Feed {
	/** Is the first index complete? */
	indexed = false;
	#looking: Promise<void>;
	#lookingAgain = false;
	#fedNow: () => void = () => undefined;
	#closed = false;
	/** Have notes changed since the first look at them began? */
	#disturbed = false;

	readonly #app: App;
	readonly #index: GoalIndex;
	readonly #notes: NoteTaker;
	readonly #texts: Texts;
	readonly #clock: Clock;

	constructor(app: App, index: GoalIndex, notes: NoteTaker, texts: Texts, clock: Clock) {
		this.#app = app;
		this.#index = index;
		this.#notes = notes;
		this.#texts = texts;
		this.#clock = clock;
		this.#looking = new Promise((done) => {
			this.#fedNow = done;
		});
	}

	/**
	 * Starts once the layout is ready: before that `create` fires for every file there is. Nothing cancels
	 * `onLayoutReady`, so a plugin that was switched off meanwhile must see for itself (reliability.md §6).
	 */
	start(plugin: Registrar, lookAround: () => Promise<Surroundings>): void {
		plugin.register(() => this.#close());
		this.#app.workspace.onLayoutReady(() => {
			if (this.#closed) return;
			new VaultEvents(this.#app, this.#index, this.#notes, () => this.#lookAgain()).listen(plugin);
			void this.#readAll(lookAround);
		});
	}

	/** Resolves when the cache has been gone through, also again after goals by new names came. */
	async ready(): Promise<void> {
		let looking: Promise<void>;
		do {
			looking = this.#looking;
			await looking;
		} while (looking !== this.#looking);
	}

	/** Settings name these notes, or no longer do: look at them again. */
	again(paths: Iterable<Path>): void {
		for (const path of paths) this.#notes.again(path);
		this.#lookAgain();
	}

	#close(): void {
		this.#closed = true;
		this.#texts.close();
		this.#fedNow();
	}

	/** Goals first: only then is it known which links matter. */
	async #readAll(lookAround: () => Promise<Surroundings>): Promise<void> {
		this.#notes.lives(await lookAround());
		this.#disturbed = false;
		const linking: Seen[] = [];
		await this.#scan((file, cache) => {
			if (mayHoldGoal(cache)) this.#notes.fromCache(file, cache);
			else if (cache.links) linking.push({ file, cache });
		});
		const { names } = this.#notes.known;
		names.takeFresh();
		// Asking for every cache once more would cost as much as all the rest.
		await (this.#disturbed ? this.#scanLinks(names) : this.#followLinks(linking, names));
		this.indexed = true;
		this.#texts.begin();
		this.#fedNow();
		this.#lookAgain();
	}

	/** Notes that linked to nothing may link to a goal by a new name. One look for all names that came together. */
	#lookAgain(): void {
		this.#disturbed = true;
		const { names } = this.#notes.known;
		if (!this.indexed || this.#lookingAgain || !names.hasFresh()) return;
		this.#lookingAgain = true;
		this.#looking = this.#looking.then(async () => {
			await this.#clock.pause(GATHER);
			this.#lookingAgain = false;
			const fresh = names.takeFresh();
			await this.#scanLinks({ perhaps: names.perhaps, has: (target) => fresh.has(nameKey(target)) });
		});
	}

	/** What changes meanwhile comes with an event of its own, and by then all goals are known. */
	#followLinks(linking: readonly Seen[], names: Names): Promise<void> {
		return this.#inSlices(linking, ({ file, cache }) => {
			const now = linksToGoal(cache, names) ? this.#app.metadataCache.getFileCache(file) : null;
			if (now) this.#notes.fromCache(file, now);
		});
	}

	#scanLinks(names: Names): Promise<void> {
		return this.#scan((file, cache) => {
			if (!mayHoldGoal(cache) && linksToGoal(cache, names)) this.#notes.fromCache(file, cache);
		});
	}

	#scan(look: (file: TFile, cache: CachedMetadata) => void): Promise<void> {
		const { vault, metadataCache } = this.#app;
		const work = (file: TFile): void => {
			const cache = metadataCache.getFileCache(file);
			// Not in the cache yet (a cold start): `changed` brings it.
			if (cache) look(file, cache);
		};
		return this.#inSlices(vault.getMarkdownFiles(), work);
	}

	#inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
		return inSlices(items, work, this.#clock, () => !this.#closed, this.#notes.known.together);
	}
}
