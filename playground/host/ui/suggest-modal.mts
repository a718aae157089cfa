import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app.mts';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../base/search.mts';
import { nameBy } from '../base/names.mts';
import { Modal } from './modal.mts';
import { SuggestionList } from './suggestion-list.mts';

type Press = MouseEvent | KeyboardEvent;

/** A prompt with a list that follows what is typed. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly #list: SuggestionList<T>;
	/** Unseen; the prompt's name for who listens. */
	readonly #name: HTMLElement;
	#asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.className = 'prompt';
		this.modalEl.empty();
		this.#name = this.modalEl.createSpan({ attr: { hidden: true } });
		nameBy(this.modalEl, this.#name);
		const box = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = box.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: { autocomplete: 'off' },
		});
		this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
		this.#list = new SuggestionList<T>(this.resultContainerEl, this, this.scope);
		this.inputEl.addEventListener('input', () => void this.#ask());
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: Press): void;

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.#name.setText(placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.modalEl.find('.prompt-instructions')?.remove();
		const line = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const one = line.createDiv('prompt-instruction');
			one.createSpan({ cls: 'prompt-instruction-command', text: command });
			one.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: Press): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: Press): void {
		this.#list.take(event);
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#ask();
	}

	async #ask(): Promise<void> {
		const asked = ++this.#asked;
		const values = await this.getSuggestions(this.inputEl.value);
		if (asked !== this.#asked) return;
		this.#list.show(values.slice(0, this.limit));
		if (values.length === 0) this.onNoSuggestion();
	}
}

/** A prompt over a fixed set of items, found by letters in order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: Press): void;

	getSuggestions(query: string): FuzzyMatch<T>[] {
		const match = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const result = match(this.getItemText(item));
			return result === null ? [] : [{ item, match: result }];
		});
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, event: Press): void {
		this.onChooseItem(item, event);
	}
}
