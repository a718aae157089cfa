import type { EventRef } from 'obsidian';
import type { Ref } from './events.mts';

/** A part with a life: what it registers is released when it is unloaded, children first loaded with it. */
export class Component {
	#loaded = false;
	#children: Component[] = [];
	#releases: (() => unknown)[] = [];

	/** What `onload` gave back: a plugin may take its time. */
	loading: unknown;

	load(): void {
		if (this.#loaded) return;
		this.#loaded = true;
		this.loading = this.onload();
		for (const child of this.#children) child.load();
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this.#loaded) return;
		this.#loaded = false;
		for (const child of this.#children.splice(0)) child.unload();
		for (const release of this.#releases.splice(0).reverse()) release();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(child: T): T {
		this.#children.push(child);
		if (this.#loaded) child.load();
		return child;
	}

	removeChild<T extends Component>(child: T): T {
		if (this.#children.includes(child)) {
			this.#children = this.#children.filter((held) => held !== child);
			child.unload();
		}
		return child;
	}

	register(release: () => unknown): void {
		this.#releases.push(release);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => (ref as Ref).events.offref(ref));
	}

	registerDomEvent(
		target: Window | Document | HTMLElement,
		type: string,
		callback: (event: Event) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		target.addEventListener(type, callback, options);
		this.register(() => target.removeEventListener(type, callback, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
