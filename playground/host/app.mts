import { Keymap, Scope } from './base/keymap.mts';
import { MetadataCache } from './metadata/cache.mts';
import { EditorSuggests } from './note/editor-suggest.mts';
import { installPagePreview } from './note/page-preview.mts';
import { Bases } from './plugin/bases.mts';
import { CliHandlers } from './plugin/cli.mts';
import { Commands } from './plugin/commands.mts';
import { SettingsWindow } from './settings/window.mts';
import type { Modal } from './ui/modal.mts';
import { FileManager } from './vault/file-manager.mts';
import { Vault } from './vault/vault.mts';
import { Workspace } from './workspace/workspace.mts';

/** How the page was asked for. */
export interface Mode {
	readonly phone: boolean;
	readonly bases: boolean;
}

/** The person's own settings of the app that matter here, from `app.json`. */
interface AppSettings {
	useMarkdownLinks?: boolean;
}

/** The app: everything a plugin reaches. */
export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly vault = new Vault();
	readonly metadataCache = new MetadataCache(this.vault);
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly cli = new CliHandlers();
	readonly suggests = new EditorSuggests();
	readonly bases: Bases;
	readonly settingsWindow: SettingsWindow;
	readonly openModals = new Set<Modal>();
	readonly statusBar = createDiv('status-bar');
	readonly renderContext = { hoverPopover: null };
	lastEvent: Event | null = null;
	settings: AppSettings = {};
	readonly #stored = new Map<string, unknown>();

	constructor(mode: Mode) {
		this.fileManager = new FileManager(this.vault, this.metadataCache, () => this.settings);
		this.workspace = new Workspace(this, mode.phone);
		this.commands = new Commands(this);
		this.bases = new Bases(mode.bases);
		this.settingsWindow = new SettingsWindow(this);
		installPagePreview(this);
		this.workspace.on('window-open', (_own: unknown, win: Window) => this.keymap.listen(win));
		for (const type of ['click', 'keydown', 'touchstart'])
			window.addEventListener(type, (event) => (this.lastEvent = event), true);
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	setTheme(theme: 'light' | 'dark'): void {
		document.body.toggleClass('theme-dark', theme === 'dark');
		document.body.toggleClass('theme-light', theme === 'light');
		this.workspace.trigger('css-change');
	}

	/** Kept for this page only. */
	loadLocalStorage(key: string): unknown {
		return this.#stored.get(key) ?? null;
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) this.#stored.delete(key);
		else this.#stored.set(key, data);
	}
}
