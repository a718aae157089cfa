import type { App, CachedMetadata, TAbstractFile, TFile } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { GoalIndex } from '../../../core/index/goal-index';
import type { Registrar } from '../context';
import type { NoteTaker } from './note-taker';

const isNote = (path: Path): boolean => path.toLowerCase().endsWith('.md');

/** What happens in the vault, as it happens. Nothing here reads a file, and nothing here ever writes one. */
export class VaultEvents {
	readonly #app: App;
	readonly #index: GoalIndex;
	readonly #notes: NoteTaker;
	readonly #after: () => void;
	/** Files that came or went since links were last resolved. */
	readonly #moved = new Set<Path>();

	/** @param after called after every event by which names of goals may have come */
	constructor(app: App, index: GoalIndex, notes: NoteTaker, after: () => void) {
		this.#app = app;
		this.#index = index;
		this.#notes = notes;
		this.#after = after;
	}

	listen(plugin: Registrar): void {
		const { vault, metadataCache } = this.#app;
		const then =
			<T extends unknown[]>(handle: (...given: T) => void) =>
			(...given: T): void => {
				handle(...given);
				this.#after();
			};
		const changed = then((file: TFile, text: string, cache: CachedMetadata) =>
			this.#changed(file, text, cache),
		);
		plugin.registerEvent(metadataCache.on('changed', changed));
		plugin.registerEvent(metadataCache.on('deleted', (file) => this.#gone(file)));
		plugin.registerEvent(metadataCache.on('resolved', () => this.#resolved()));
		plugin.registerEvent(vault.on('create', (file) => this.#came(file)));
		plugin.registerEvent(vault.on('delete', (file) => this.#gone(file)));
		const renamed = then((file: TAbstractFile, from: Path) => this.#renamed(file, from));
		plugin.registerEvent(vault.on('rename', renamed));
	}

	/** Does not fire on rename. */
	#changed(file: TFile, text: string, cache: CachedMetadata): void {
		// Deleted, or made anew, while its cache was being worked out.
		if (this.#there(file.path) === file) this.#notes.changed(file, text, cache);
	}

	#came(file: TAbstractFile): void {
		if (!isNote(file.path)) return;
		this.#moved.add(file.path);
		this.#index.relink(file.path);
	}

	/** A note, or a folder with all that was in it: its own event may come before or after those of its notes. */
	#gone(file: TAbstractFile): void {
		for (const path of this.#notes.known.below(file.path)) if (!this.#there(path)) this.#drop(path);
		// Another file under that path: it was made anew (git, sync) before this event came.
		const anew = this.#there(file.path);
		if (isNote(file.path) && (!anew || anew === file)) this.#drop(file.path);
	}

	#drop(path: Path): void {
		this.#moved.add(path);
		this.#notes.drop(path);
	}

	#renamed(file: TAbstractFile, from: Path): void {
		for (const path of this.#notes.known.below(from)) this.#move(path, file.path + path.slice(from.length));
		if (isNote(from) && isNote(file.path)) this.#move(from, file.path);
		else if (isNote(from)) this.#drop(from);
		else if (isNote(file.path)) this.#notes.again(file.path);
	}

	/** A folder's event may have moved a note already; then the note's own event finds nothing left to move. */
	#move(from: Path, to: Path): void {
		this.#moved.add(from).add(to);
		this.#notes.move(from, to);
	}

	/** Obsidian has worked out its links: what came or went may be found (or missed) only now. */
	#resolved(): void {
		const moved = [...this.#moved];
		this.#moved.clear();
		for (const path of moved) this.#index.relink(path);
	}

	#there(path: Path): TFile | null {
		return this.#app.vault.getFileByPath(path);
	}
}
