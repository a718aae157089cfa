import type { App, CachedMetadata, TFile } from 'obsidian';
import { dayOfDate } from '../../../core/day';
import type { Day, Path } from '../../../core/goal/goal';
import type { NoteFacts } from '../../../core/index/facts';
import type { GoalIndex } from '../../../core/index/goal-index';
import type { Parse } from '../../../core/note/read-note';
import { dayReader, type DailyFormat } from '../../../core/progress/daily';
import { KnownNotes } from './known-notes';
import { factsFromCache, factsFromText, listsGoal, mayHoldGoal } from './note-facts';
import type { Texts } from './texts';

/** What the vault's own settings say about notes. */
export interface Surroundings {
	/** How daily notes are named; without it days come from file names and creation. */
	readonly daily: DailyFormat | null;
	isTemplate(this: void, path: Path): boolean;
}

const NOTHING: NoteFacts = { reading: { is: 'none' }, body: null, journal: null };

/** Takes single notes into the index: from the cache, from their text, or under a new path. */
export class NoteTaker {
	readonly known: KnownNotes;
	#dayIn = dayReader(null);
	#isTemplate: (path: Path) => boolean = () => false;

	readonly #app: App;
	readonly #texts: Texts;
	readonly #parse: Parse;

	constructor(app: App, index: GoalIndex, texts: Texts, parse: Parse) {
		this.#app = app;
		this.#texts = texts;
		this.#parse = parse;
		this.known = new KnownNotes(index);
	}

	lives(around: Surroundings): void {
		this.#dayIn = dayReader(around.daily);
		this.#isTemplate = around.isTemplate;
	}

	/** Stage 1. Check-in lines that are known stay until the text has been read again. */
	fromCache(file: TFile, cache: CachedMetadata): void {
		const now = this.#cached(file, cache);
		const lines = this.known.get(file.path)?.journal?.lines ?? [];
		const journal = now.journal && lines.length > 0 ? { ...now.journal, lines } : now.journal;
		// Written out: an object made by spreading takes more room, and this one is kept.
		this.known.put(file.path, { reading: now.reading, body: now.body, journal });
		if (this.#mayHoldMore(cache)) this.#texts.add(file.path);
	}

	/** A text that was read for stage 2. */
	fromText(path: Path, text: string): void {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) return;
		const facts = factsFromText(path, text, this.#dayOf(file), this.#parse);
		this.known.put(path, this.#sifted(path, facts));
	}

	/** An event that carries the text: nothing has to be read. */
	changed(file: TFile, text: string, cache: CachedMetadata): void {
		this.#texts.settle(file.path);
		if (this.#mayHoldMore(cache)) this.fromText(file.path, text);
		else this.known.put(file.path, this.#cached(file, cache));
	}

	drop(path: Path): void {
		this.#texts.settle(path);
		this.known.remove(path);
	}

	move(from: Path, to: Path): void {
		this.#texts.settle(from);
		this.known.rename(from, to);
		this.again(to);
	}

	/** A note under a new path: its title and its day may come from the name, its text is as it was. */
	again(path: Path): void {
		const file = this.#app.vault.getFileByPath(path);
		const cache = file && this.#app.metadataCache.getFileCache(file);
		if (!file || !cache) return;
		const old = this.known.get(path);
		const now = this.#cached(file, cache);
		const journal = old?.journal ? { ...old.journal, day: this.#dayOf(file) } : now.journal;
		this.known.put(path, { reading: now.reading, body: old?.body ?? null, journal });
		if (this.#mayHoldMore(cache)) this.#texts.add(path);
	}

	#cached(file: TFile, cache: CachedMetadata): NoteFacts {
		const { path } = file;
		return this.#sifted(
			path,
			factsFromCache(path, cache, () => this.#dayOf(file), this.known.names),
		);
	}

	/** A template looks like a goal and is none. */
	#sifted(path: Path, facts: NoteFacts): NoteFacts {
		return facts.reading.is !== 'none' && this.#isTemplate(path) ? NOTHING : facts;
	}

	#mayHoldMore(cache: CachedMetadata): boolean {
		return mayHoldGoal(cache) || listsGoal(cache, this.known.names);
	}

	#dayOf(file: TFile): Day {
		return this.#dayIn(file.path, dayOfDate(new Date(file.stat.ctime)));
	}
}
