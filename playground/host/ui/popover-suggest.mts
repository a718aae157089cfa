import type { App } from '../app.mts';
import { Scope } from '../base/keymap.mts';
import { placeBelow } from './place.mts';
import { SuggestionList } from './suggestion-list.mts';

type Press = MouseEvent | KeyboardEvent;

/** A list that hangs below something. */
export abstract class PopoverSuggest<T> {
	readonly scope: Scope;
	readonly suggestEl = createDiv('suggestion-container');
	protected readonly list: SuggestionList<T>;
	isOpen = false;

	constructor(
		readonly app: App,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope(app.scope);
		this.list = new SuggestionList<T>(this.suggestEl.createDiv('suggestion'), this, this.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: Press): void;

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	/** Shows values below a rectangle, or nothing where there are none. */
	protected offer(values: readonly T[], below: DOMRect): void {
		if (values.length === 0) return this.close();
		this.list.show(values);
		this.open();
		placeBelow(this.suggestEl, below);
	}
}

/** Suggestions below an input. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	#select: ((value: T, event: Press) => unknown) | null = null;

	constructor(
		app: App,
		private readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		const ask = (): void => void this.#ask();
		textInputEl.addEventListener('input', ask);
		textInputEl.addEventListener('focus', ask);
		textInputEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	selectSuggestion(value: T, event: Press): void {
		this.#select?.(value, event);
	}

	onSelect(callback: (value: T, event: Press) => unknown): this {
		this.#select = callback;
		return this;
	}

	async #ask(): Promise<void> {
		const values = await this.getSuggestions(this.getValue());
		if (this.textInputEl.isActiveElement())
			this.offer(values.slice(0, this.limit), this.textInputEl.getBoundingClientRect());
	}
}
