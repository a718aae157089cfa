import type { App } from './app.mts';
import { countAddedIcons } from './base/icons.mts';
import { countPostProcessors } from './note/post-processors.mts';
import type { Plugin } from './plugin/plugin.mts';
import type { SettingTab } from './settings/tab.mts';

/** How much of everything there is: the same before a plugin loads and after it is unloaded. */
export type Census = Readonly<Record<string, number>>;

/** What tests reach the page by: `window.playground`. */
export class Playground {
	#before: Census = {};

	constructor(
		readonly app: App,
		private readonly loadPlugin: () => Plugin,
		private readonly liveListeners: () => number,
	) {}

	plugin: Plugin | null = null;

	/** Loads the plugin; `byPerson` is the moment of switching it on. */
	async load(byPerson: boolean): Promise<void> {
		this.#before = this.census();
		this.plugin = this.loadPlugin();
		this.plugin.load();
		await this.plugin.loading;
		if (byPerson) this.app.workspace.onLayoutReady(() => this.plugin?.onUserEnable());
	}

	async unload(): Promise<{ before: Census; after: Census }> {
		this.plugin?.unload();
		this.plugin = null;
		// The app's own views register with the app: only what is left without them is the plugin's.
		const { workspace } = this.app;
		const leaves = [...workspace.rootSplit.leaves(), ...workspace.rightSplit.leaves()];
		for (const leaf of leaves) leaf.detach();
		await sleep(0);
		return { before: this.#before, after: this.census() };
	}

	/** Names in the palette now. */
	commands(): string[] {
		return this.app.commands.offered().map(({ name }) => name);
	}

	async openNote(path: string): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`There is no note at ${path}.`);
		await this.app.workspace.getLeaf(false).openFile(file);
	}

	async setting(key: string, value: unknown): Promise<void> {
		const tab: SettingTab | undefined = this.app.settingsWindow.pluginTabs[0];
		if (tab === undefined) throw new Error('The plugin has no settings page.');
		await tab.setControlValue(key, value);
	}

	/** Resolves when every write is done and the cache has caught up. */
	async settled(): Promise<void> {
		await this.app.vault.rest();
		while (!this.app.metadataCache.isAtRest) await sleep(10);
		await nextFrame();
	}

	census(): Census {
		const { workspace, vault, metadataCache, commands, cli, bases, suggests, settingsWindow, keymap } =
			this.app;
		return {
			'vault listeners': vault.countListeners(),
			'cache listeners': metadataCache.countListeners(),
			'workspace listeners': workspace.countListeners(),
			'window listeners': this.liveListeners(),
			commands: commands.size,
			'command-line handlers': cli.size,
			'base views': bases.views.size,
			'editor suggesters': suggests.all.length,
			'editor extensions': workspace.editorExtensions.length,
			'hover sources': workspace.hoverSources.size,
			'view types': workspace.viewTypes.size,
			'setting pages': settingsWindow.pluginTabs.length,
			'post processors': countPostProcessors(),
			'added icons': countAddedIcons(),
			scopes: keymap.countScopes(),
			modals: this.app.openModals.size,
			'ribbon icons': workspace.leftRibbon.containerEl.findAll('.side-dock-ribbon-action').length,
			'status bar items': this.app.statusBar.childElementCount,
			'elements of the body':
				document.body.childElementCount - document.body.findAll(':scope > .notice-container').length,
		};
	}
}
