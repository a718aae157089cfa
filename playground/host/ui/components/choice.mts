import { setTooltip } from '../tooltip.mts';
import { ValueComponent } from './base.mts';

export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	#on = false;
	#changed: ((value: boolean) => unknown) | null = null;

	constructor(container: HTMLElement) {
		super();
		this.toggleEl = container.createDiv({
			cls: 'checkbox-container',
			attr: { role: 'switch', tabindex: 0, 'aria-checked': 'false' },
		});
		this.toggleEl.addEventListener('click', () => this.onClick());
		this.toggleEl.addEventListener('keydown', (event) => {
			if (event.key !== ' ' && event.key !== 'Enter') return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.#on;
	}

	setValue(on: boolean): this {
		const changed = on !== this.#on;
		this.#on = on;
		this.toggleEl.toggleClass('is-enabled', on);
		this.toggleEl.setAttribute('aria-checked', String(on));
		if (changed) this.#changed?.(on);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.toggleEl, tooltip);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.#on);
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.#changed = callback;
		return this;
	}
}

export class DropdownComponent extends ValueComponent<string> {
	readonly selectEl: HTMLSelectElement;
	#changed: ((value: string) => unknown) | null = null;

	constructor(container: HTMLElement) {
		super();
		this.selectEl = container.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => this.#changed?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.#changed = callback;
		return this;
	}
}

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	#instant = false;
	#format: (value: number) => string = String;
	#changed: ((value: number) => unknown) | null = null;

	constructor(container: HTMLElement) {
		super();
		this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => this.#instant && this.#tell());
		this.sliderEl.addEventListener('change', () => this.#tell());
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.#instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.#show();
		return this;
	}

	getValuePretty(): string {
		return this.#format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format;
		this.#show();
		return this;
	}

	setDynamicTooltip(): this {
		this.#show();
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.#changed = callback;
		return this;
	}

	#show(): void {
		this.sliderEl.setAttrs({ title: this.getValuePretty(), 'aria-valuetext': this.getValuePretty() });
	}

	#tell(): void {
		this.#show();
		this.#changed?.(this.getValue());
	}
}
