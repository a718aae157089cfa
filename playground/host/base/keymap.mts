import type {
	KeymapContext,
	KeymapEventHandler,
	KeymapEventListener,
	Modifier,
	PaneType,
	UserEvent,
} from 'obsidian';
import { Platform } from './platform.mts';

interface Handler extends KeymapEventHandler {
	readonly listener: KeymapEventListener;
}

const NAMES: readonly Modifier[] = ['Ctrl', 'Meta', 'Shift', 'Alt'];
const real = (modifier: Modifier): Modifier =>
	modifier === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : modifier;
const spell = (modifiers: readonly Modifier[]): string => modifiers.map(real).sort().join(',');

function pressed(event: MouseEvent | TouchEvent | KeyboardEvent): Modifier[] {
	const held = {
		Ctrl: event.ctrlKey,
		Meta: event.metaKey,
		Shift: event.shiftKey,
		Alt: event.altKey,
		Mod: false,
	};
	return NAMES.filter((name) => held[name]);
}

/** A set of keys that are listened to while it is on top. */
export class Scope {
	#handlers: Handler[] = [];
	readonly parent: Scope | undefined;

	constructor(parent?: Scope) {
		this.parent = parent;
	}

	register(
		modifiers: Modifier[] | null,
		key: string | null,
		listener: KeymapEventListener,
	): KeymapEventHandler {
		const spelled = modifiers === null ? null : spell(modifiers);
		const handler = { scope: this, modifiers: spelled, key, listener } as unknown as Handler;
		this.#handlers.push(handler);
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		this.#handlers = this.#handlers.filter((held) => held !== handler);
	}

	/** True when a handler took the key. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = spell(pressed(event));
		const context: KeymapContext = { modifiers, key: event.key, vkey: event.code };
		for (const handler of this.#handlers) {
			const sameKey = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
			const sameModifiers = handler.modifiers === null || handler.modifiers === modifiers;
			if (!sameKey || !sameModifiers) continue;
			if (handler.listener(event, context) !== false) continue;
			event.preventDefault();
			event.stopPropagation();
			return true;
		}
		return this.parent?.handle(event) ?? false;
	}
}

/** The stack of scopes; the top one hears the keys. */
export class Keymap {
	#scopes: Scope[] = [];

	constructor(private readonly root: Scope) {
		this.listen(window);
	}

	listen(win: Window): void {
		win.addEventListener('keydown', (event) => (this.#scopes.at(-1) ?? this.root).handle(event), true);
	}

	pushScope(scope: Scope): void {
		this.#scopes = [...this.#scopes.filter((held) => held !== scope), scope];
	}

	popScope(scope: Scope): void {
		this.#scopes = this.#scopes.filter((held) => held !== scope);
	}

	countScopes(): number {
		return this.#scopes.length;
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		return pressed(event).includes(real(modifier));
	}

	static isModEvent(event?: UserEvent | null): PaneType | boolean {
		if (event === null || event === undefined) return false;
		const middle = event instanceof MouseEvent && event.button === 1;
		if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
		if (!Keymap.isModifier(event, 'Alt')) return 'tab';
		return Keymap.isModifier(event, 'Shift') ? 'window' : 'split';
	}
}
