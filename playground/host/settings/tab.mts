import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app.mts';
import type { Plugin } from '../plugin/plugin.mts';
import { drawDefinitions } from './definitions.mts';

/** A page of the settings window. Since 1.13 it is data: `getSettingDefinitions`. */
export abstract class SettingTab {
	icon = 'settings';
	name = '';
	readonly containerEl = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	#cleanups: (() => void)[] = [];

	constructor(readonly app: App) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	getControlValue(_key: string): unknown {
		return undefined;
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {}

	/** Draws the definitions anew; where the page was scrolled to stays. */
	update(): void {
		const { scrollTop } = this.containerEl;
		this.#clean();
		this.settingItems = this.getSettingDefinitions();
		this.containerEl.empty();
		this.#cleanups = drawDefinitions(this, this.settingItems, this.containerEl);
		this.containerEl.scrollTop = scrollTop;
	}

	refreshDomState(): void {
		this.update();
	}

	display(): void {
		this.update();
	}

	hide(): void {
		this.#clean();
		this.containerEl.empty();
	}

	/** Shows a page in place of the rows; `leave` is called when it goes. */
	showInstead(el: HTMLElement, leave: () => void): void {
		this.hide();
		this.containerEl.append(el);
		this.#cleanups = [leave];
	}

	#clean(): void {
		for (const clean of this.#cleanups.splice(0)) clean();
	}
}

/** A plugin's page: values are read from and written to `plugin.settings` unless it says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		private readonly owner: Plugin,
	) {
		super(app);
		this.name = owner.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.owner.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.owner.settings ??= {}) as Record<string, unknown>;
		settings[key] = value;
		await this.owner.saveData(settings);
	}
}
