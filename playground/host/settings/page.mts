import type { SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../base/icons.mts';
import { drawDefinitions } from './definitions.mts';
import type { SettingTab } from './tab.mts';

/** A page below a page, drawn by hand. */
export abstract class SettingPage {
	readonly rootEl = createDiv('setting-page');
	readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

class DeclaredPage extends SettingPage {
	#cleanups: (() => void)[] = [];

	constructor(
		private readonly tab: SettingTab,
		private readonly definition: SettingDefinitionPage,
	) {
		super();
		this.title = definition.name;
	}

	display(): void {
		this.#cleanups = drawDefinitions(this.tab, this.definition.items ?? [], this.containerEl);
	}

	override hide(): void {
		for (const clean of this.#cleanups.splice(0)) clean();
		super.hide();
	}
}

/** Shows a page in place of its tab, with a way back. */
export function openPage(tab: SettingTab, definition: SettingDefinitionPage): void {
	const own = definition.page?.() as unknown as SettingPage | undefined;
	const page = own ?? new DeclaredPage(tab, definition);
	tab.showInstead(page.rootEl, () => page.hide());
	page.titlebarEl.empty();
	const back = page.titlebarEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
	setIcon(back, 'arrow-left');
	page.titlebarEl.createSpan({ text: page.title || definition.name });
	back.addEventListener('click', () => tab.update());
	page.display();
}
