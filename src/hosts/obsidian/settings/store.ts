import { DEFAULTS, readSettings, type Settings } from '../../../core/settings';

/** Where settings are loaded from and saved to; the plugin's `loadData` and `saveData`. */
export interface Disk {
	loadData(): Promise<unknown>;
	saveData(data: unknown): Promise<void>;
}

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings as they stand in `data.json` (reliability.md §2.2, hazards 19 and 20). Keys we do not know are kept; only
 * what a person changed is laid over what is on disk at that moment; nothing is saved unasked, and nothing at all
 * over a file that could not be read.
 */
export class SettingsStore {
	#now: Settings = DEFAULTS;
	/** What stood on disk when it was last read or written. */
	#last: Raw = {};
	/** A settings page saves with every letter typed; the saves wait for each other. */
	#turn: Promise<unknown> = Promise.resolve();
	readonly #listeners = new Set<(before: Settings) => void>();

	readonly #disk: Disk;

	constructor(disk: Disk) {
		this.#disk = disk;
	}

	get(): Settings {
		return this.#now;
	}

	/** Reads from disk. An unreadable file leaves the settings as they are. */
	async load(): Promise<void> {
		const raw = await this.#raw();
		if (raw === 'unreadable') return;
		this.#take(raw);
	}

	/**
	 * Lays `changes` over what is on disk, one save after the other. False where the file there could not be read or
	 * written: then nothing is changed.
	 */
	save(changes: Partial<Settings>): Promise<boolean> {
		const saved = this.#turn.then(() => this.#save(changes));
		this.#turn = saved;
		return saved;
	}

	async #save(changes: Partial<Settings>): Promise<boolean> {
		const raw = await this.#raw();
		if (raw === 'unreadable') return false;
		const next = { ...raw, ...changes };
		try {
			await this.#disk.saveData(next);
		} catch {
			return false;
		}
		this.#take(next);
		return true;
	}

	/** `before` is what they were. */
	onChange(listener: (before: Settings) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#take(raw: Raw): void {
		this.#last = raw;
		const before = this.#now;
		this.#now = readSettings(raw);
		for (const listener of this.#listeners) listener(before);
	}

	async #raw(): Promise<Raw | 'unreadable'> {
		try {
			const data = await this.#disk.loadData();
			// Nothing there: a first run, or a file that sync is about to fill again. What was known stays known.
			if (data === null || data === undefined) return this.#last;
			// A list or a lone word is a truncated or foreign file: not ours to overwrite.
			return isRecord(data) ? data : 'unreadable';
		} catch {
			return 'unreadable';
		}
	}
}
