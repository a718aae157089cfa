import type { App } from '../app.mts';
import { Modal } from '../ui/modal.mts';
import { SettingGroup } from '../ui/setting.mts';
import { SettingTab } from './tab.mts';

class Appearance extends SettingTab {
	override name = 'Appearance';

	override display(): void {
		this.containerEl.empty();
		new SettingGroup(this.containerEl).addSetting((setting) => {
			setting
				.setName('Dark')
				.setDesc('How the playground looks; kept for this page only.')
				.addToggle((toggle) =>
					toggle
						.setValue(this.app.isDarkMode())
						.onChange((dark) => this.app.setTheme(dark ? 'dark' : 'light')),
				);
		});
	}
}

/** The settings: pages at the left, the chosen one at the right, and a search over what is declared. */
export class SettingsWindow extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	readonly #appearance: SettingTab;
	#shown: SettingTab | null = null;
	readonly #nav: HTMLElement;
	readonly #page: HTMLElement;
	readonly #search: HTMLInputElement;

	constructor(app: App) {
		super(app);
		this.#appearance = new Appearance(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.titleEl.setText('Settings');
		this.contentEl.addClass('vertical-tabs-container');
		const side = this.contentEl.createDiv('vertical-tab-header');
		this.#search = side.createEl('input', { type: 'search', placeholder: 'Search settings…' });
		this.#search.addEventListener('input', () => this.#find());
		this.#nav = side.createDiv('vertical-tab-header-group');
		this.#page = this.contentEl.createDiv('vertical-tab-content-container');
	}

	override onOpen(): void {
		this.#search.value = '';
		this.#drawNav();
		this.show(this.#shown ?? this.pluginTabs[0] ?? this.#appearance);
	}

	override onClose(): void {
		this.#shown?.hide();
	}

	show(tab: SettingTab): void {
		this.#shown?.hide();
		this.#shown = tab;
		this.#page.setChildrenInPlace([tab.containerEl]);
		tab.display();
		for (const item of this.#nav.findAll('.vertical-tab-nav-item'))
			item.toggleClass('is-active', item.getText() === tab.name);
	}

	remove(tab: SettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.#shown === tab) this.#shown = null;
		if (this.containerEl.isConnected) this.onOpen();
	}

	#drawNav(): void {
		this.#nav.empty();
		for (const tab of [this.#appearance, ...this.pluginTabs]) {
			const item = this.#nav.createEl('button', { cls: 'vertical-tab-nav-item', text: tab.name });
			item.addEventListener('click', () => this.show(tab));
		}
	}

	/** Shows the rows whose name, description or aliases hold the words, wherever they are. */
	#find(): void {
		const query = this.#search.value.trim().toLowerCase();
		const tab = this.pluginTabs.find((one) => one.getSettingDefinitions().length > 0);
		if (tab === undefined) return;
		if (this.#shown !== tab) this.show(tab);
		for (const row of tab.containerEl.findAll('.setting-item:not(.setting-item-heading)'))
			row.toggle(query === '' || row.getText().toLowerCase().includes(query));
	}
}
