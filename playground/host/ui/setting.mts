import { nameBy } from '../base/names.mts';
import type { BaseComponent } from './components/base.mts';
import { ButtonComponent, ExtraButtonComponent } from './components/button.mts';
import { DropdownComponent, SliderComponent, ToggleComponent } from './components/choice.mts';
import { ColorComponent, DisplayValueComponent, ProgressBarComponent } from './components/other.mts';
import {
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from './components/text.mts';
import { setTooltip } from './tooltip.mts';

type Build<T> = (component: T) => unknown;

/** A row: name and description at the left, controls at the right. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(container: HTMLElement) {
		this.settingEl = container.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		return this.setClass('setting-item-heading');
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	/** One sentence below the row; null takes it away. */
	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = null;
		this.settingEl.toggleClass('has-error', message !== null);
		if (message !== null)
			this.errorEl = this.infoEl.createDiv({
				cls: 'setting-item-error',
				text: message,
				attr: { role: 'alert' },
			});
		return this;
	}

	addComponent<T extends BaseComponent>(build: (el: HTMLElement) => T): this {
		this.components.push(build(this.controlEl));
		return this;
	}

	addDisplayValue = (build: Build<DisplayValueComponent>): this =>
		this.#add(new DisplayValueComponent(this.controlEl), build);
	addButton = (build: Build<ButtonComponent>): this => this.#add(new ButtonComponent(this.controlEl), build);
	addExtraButton = (build: Build<ExtraButtonComponent>): this =>
		this.#add(new ExtraButtonComponent(this.controlEl), build);
	addText = (build: Build<TextComponent>): this =>
		this.#add(this.#named(new TextComponent(this.controlEl)), build);
	addSearch = (build: Build<SearchComponent>): this =>
		this.#add(this.#named(new SearchComponent(this.controlEl)), build);
	addTextArea = (build: Build<TextAreaComponent>): this =>
		this.#add(this.#named(new TextAreaComponent(this.controlEl)), build);
	addMomentFormat = (build: Build<MomentFormatComponent>): this =>
		this.#add(new MomentFormatComponent(this.controlEl), build);
	addColorPicker = (build: Build<ColorComponent>): this =>
		this.#add(new ColorComponent(this.controlEl), build);
	addProgressBar = (build: Build<ProgressBarComponent>): this =>
		this.#add(new ProgressBarComponent(this.controlEl), build);

	addToggle(build: Build<ToggleComponent>): this {
		this.setClass('mod-toggle');
		const toggle = new ToggleComponent(this.controlEl);
		nameBy(toggle.toggleEl, this.nameEl);
		return this.#add(toggle, build);
	}

	addDropdown(build: Build<DropdownComponent>): this {
		const dropdown = new DropdownComponent(this.controlEl);
		nameBy(dropdown.selectEl, this.nameEl);
		return this.#add(dropdown, build);
	}

	addSlider(build: Build<SliderComponent>): this {
		const slider = new SliderComponent(this.controlEl);
		nameBy(slider.sliderEl, this.nameEl);
		return this.#add(slider, build);
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components.length = 0;
		return this;
	}

	#named<T extends { readonly inputEl: HTMLElement }>(component: T): T {
		nameBy(component.inputEl, this.nameEl);
		return component;
	}

	#add<T extends BaseComponent>(component: T, build: Build<T>): this {
		this.components.push(component);
		build(component);
		return this;
	}
}

/** Rows under a heading, in a box. */
export class SettingGroup {
	readonly listEl: HTMLElement;
	readonly #groupEl: HTMLElement;
	#heading: Setting | null = null;

	constructor(container: HTMLElement) {
		this.#groupEl = container.createDiv('setting-group');
		this.listEl = this.#groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.#head().setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.#groupEl.addClass(...classes);
		return this;
	}

	addSetting(build: (setting: Setting) => void): this {
		build(new Setting(this.listEl));
		return this;
	}

	addSearch(build: Build<SearchComponent>): this {
		this.#head().addSearch(build);
		return this;
	}

	addExtraButton(build: Build<ExtraButtonComponent>): this {
		this.#head().addExtraButton(build);
		return this;
	}

	#head(): Setting {
		if (this.#heading === null) {
			this.#heading = new Setting(this.#groupEl).setHeading();
			this.#groupEl.prepend(this.#heading.settingEl);
		}
		return this.#heading;
	}
}
