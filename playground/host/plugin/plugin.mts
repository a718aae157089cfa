import type { Extension } from '@codemirror/state';
import type {
	BasesViewRegistration,
	CliFlags,
	CliHandler,
	Command,
	HoverLinkSource,
	PluginManifest,
} from 'obsidian';
import type { App } from '../app.mts';
import { Component } from '../base/component.mts';
import { setIcon } from '../base/icons.mts';
import {
	type CodeBlockHandler,
	MarkdownPreviewRenderer,
	type PostProcessor,
} from '../note/post-processors.mts';
import type { EditorSuggest } from '../note/editor-suggest.mts';
import type { SettingTab } from '../settings/tab.mts';
import type { WorkspaceLeaf } from '../workspace/leaf.mts';
import type { View } from '../workspace/view.mts';

/** A plugin: whatever it registers goes when it is unloaded. */
export abstract class Plugin extends Component {
	settings?: unknown;
	#saved: string | null = null;

	constructor(
		readonly app: App,
		readonly manifest: PluginManifest,
	) {
		super();
	}

	onUserEnable(): void {}

	onExternalSettingsChange?(): unknown;

	addRibbonIcon(icon: string, title: string, press: (event: MouseEvent) => unknown): HTMLElement {
		const button = this.app.workspace.leftRibbon.actionsEl.createEl('button', {
			cls: 'clickable-icon side-dock-ribbon-action',
			attr: { 'aria-label': title },
		});
		setIcon(button, icon);
		button.addEventListener('click', (event) => press(event));
		this.register(() => button.remove());
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const item = this.app.statusBar.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => item.remove());
		return item;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.add(command);
		this.register(() => this.app.commands.remove(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.remove(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: SettingTab): void {
		this.app.settingsWindow.pluginTabs.push(tab);
		this.register(() => this.app.settingsWindow.remove(tab));
	}

	registerView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
		this.app.workspace.viewTypes.register(type, make);
		this.register(() => this.app.workspace.viewTypes.unregister(type));
	}

	registerExtensions(extensions: string[], type: string): void {
		this.app.workspace.viewTypes.registerExtensions(extensions, type);
		this.register(() => this.app.workspace.viewTypes.unregisterExtensions(extensions));
	}

	registerHoverLinkSource(id: string, source: HoverLinkSource): void {
		this.app.workspace.hoverSources.set(id, source);
		this.register(() => this.app.workspace.hoverSources.delete(id));
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: CodeBlockHandler,
		sortOrder?: number,
	): PostProcessor {
		const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
		return this.registerMarkdownPostProcessor(processor, sortOrder);
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
		this.app.suggests.all.push(suggest);
		this.register(() => {
			suggest.close();
			this.app.suggests.all.remove(suggest);
		});
	}

	/** False where the core plugin Bases is off (`?bases=0`). */
	registerBasesView(id: string, registration: BasesViewRegistration): boolean {
		return this.app.bases.register(this, id, registration);
	}

	registerCliHandler(
		command: string,
		description: string,
		flags: CliFlags | null,
		handler: CliHandler,
	): void {
		this.app.cli.add({ command, description, flags, handler });
		this.register(() => this.app.cli.remove(command));
	}

	/** What stands in `data.json`; null where there is none. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.#dataPath))) return null;
		this.#saved = await adapter.read(this.#dataPath);
		return JSON.parse(this.#saved) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		this.#saved = JSON.stringify(data, null, 2);
		await this.app.vault.adapter.write(this.#dataPath, this.#saved);
	}

	/** Another program wrote the settings. */
	dataChangedOutside(text: string): void {
		if (text === this.#saved) return;
		this.#saved = text;
		this.onExternalSettingsChange?.();
	}

	get #dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}
}
