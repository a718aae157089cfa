import type { EventRef } from 'obsidian';

type Listener = (...data: never[]) => unknown;

/** A registered listener; opaque to plugins. */
export interface Ref extends EventRef {
	readonly events: Events;
	readonly name: string;
	readonly callback: Listener;
	readonly context: unknown;
}

/** Named events with listeners, as everything in the app that changes offers. */
export class Events {
	readonly #listeners = new Map<string, Ref[]>();

	on(name: string, callback: Listener, context?: unknown): Ref {
		const ref: Ref = { events: this, name, callback, context };
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: Listener): void {
		this.#keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: EventRef): void {
		this.#keep((ref as Ref).name, (held) => held !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.#listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	/** One listener's error is told, and does not keep the others from hearing. */
	tryTrigger(ref: EventRef, data: unknown[]): void {
		const { callback, context } = ref as Ref;
		try {
			(callback as (...values: unknown[]) => unknown).apply(context, data);
		} catch (problem) {
			reportError(problem);
		}
	}

	/** How many listeners there are. */
	countListeners(): number {
		return [...this.#listeners.values()].reduce((sum, refs) => sum + refs.length, 0);
	}

	#keep(name: string, wanted: (ref: Ref) => boolean): void {
		this.#listeners.set(name, (this.#listeners.get(name) ?? []).filter(wanted));
	}
}
