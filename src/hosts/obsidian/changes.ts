import type { Path } from '../../core/goal/goal';
import type { Registrar } from './context';

export type Listener = (changed: ReadonlySet<Path>) => void;

const ALL: ReadonlySet<Path> = new Set();

/** How often the clock is looked at for a new day, in ms. */
const LOOK = 60_000;

/** One place to hear of everything that may change what is drawn: goals, settings, the day. */
export class Changes {
	readonly #listeners = new Set<Listener>();

	readonly on = (listener: Listener): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** `changed` goals, or everything where it is left out. */
	readonly tell = (changed: ReadonlySet<Path> = ALL): void => {
		for (const listener of [...this.#listeners]) listener(changed);
	};

	/** "Today" is part of what is drawn: past midnight everything is told. */
	watchDay(plugin: Registrar, today: () => string): void {
		let day = today();
		plugin.registerInterval(
			window.setInterval(() => {
				if (day === today()) return;
				day = today();
				this.tell();
			}, LOOK),
		);
	}
}
