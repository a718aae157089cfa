import moment from 'moment';
import { setIcon } from '../../base/icons.mts';
import { ValueComponent } from './base.mts';

export class AbstractTextComponent<
	T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
	#changed: ((value: string) => unknown) | null = null;

	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.#changed?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.#changed = callback;
		return this;
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(container: HTMLElement) {
		super(container.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(container: HTMLElement) {
		super(container.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly clearButtonEl: HTMLElement;

	constructor(container: HTMLElement) {
		const box = container.createDiv('search-input-container');
		super(box.createEl('input', { type: 'search', attr: { spellcheck: 'false', enterkeyhint: 'search' } }));
		this.clearButtonEl = box.createDiv({
			cls: 'search-input-clear-button',
			attr: { 'aria-label': 'Clear search' },
		});
		setIcon(this.clearButtonEl, 'x');
		this.clearButtonEl.hide();
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== '');
		super.onChanged();
	}
}

/** A text that is a date format, with an example beside it. */
export class MomentFormatComponent extends TextComponent {
	sampleEl: HTMLElement = createSpan();
	#usual = 'YYYY-MM-DD';

	setDefaultFormat(format: string): this {
		this.#usual = format;
		return this.setPlaceholder(format);
	}

	setSampleEl(el: HTMLElement): this {
		this.sampleEl = el;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.#usual));
	}
}
