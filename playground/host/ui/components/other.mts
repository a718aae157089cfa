import { BaseComponent, ValueComponent } from './base.mts';

export class ColorComponent extends ValueComponent<string> {
	readonly #input: HTMLInputElement;
	#changed: ((value: string) => unknown) | null = null;

	constructor(container: HTMLElement) {
		super();
		this.#input = container.createEl('input', { type: 'color' });
		this.#input.addEventListener('change', () => this.#changed?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.#input.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.#input.value;
	}

	setValue(value: string): this {
		this.#input.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.#changed = callback;
		return this;
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	readonly #bar: HTMLElement;
	#value = 0;

	constructor(container: HTMLElement) {
		super();
		this.#bar = container.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.#value;
	}

	/** From 0 to 100. */
	setValue(value: number): this {
		this.#value = Math.clamp(value, 0, 100);
		this.#bar.setCssStyles({ width: `${this.#value}%` });
		return this;
	}
}

/** A value shown, not edited. */
export class DisplayValueComponent extends BaseComponent {
	readonly valueEl: HTMLElement;

	constructor(container: HTMLElement) {
		super();
		this.valueEl = container.createDiv('setting-item-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}
