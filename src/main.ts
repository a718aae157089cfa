import { Plugin } from 'obsidian';
import { assemble } from './hosts/obsidian/assemble';
import { checkInSuggest } from './hosts/obsidian/check-in/suggest';
import { checkInVerb } from './hosts/obsidian/cli/check-in-verb';
import { cliVerbs } from './hosts/obsidian/cli/verbs';
import { COMMANDS } from './hosts/obsidian/commands/index';
import type { Context, Part } from './hosts/obsidian/context';
import { clarity } from './hosts/obsidian/editor/clarity';
import { smart } from './hosts/obsidian/editor/smart';
import { fileMenu } from './hosts/obsidian/file-menu';
import { mapBlock } from './hosts/obsidian/goal-map/code-block';
import { hoverSource, ribbon } from './hosts/obsidian/ribbon';
import { progressBlock } from './hosts/obsidian/progress-block';
import { followRenames } from './hosts/obsidian/settings/follow-renames';
import { settingsTab } from './hosts/obsidian/settings/tab';
import { SettingsStore } from './hosts/obsidian/settings/store';
import { PROGRESS_VIEW } from './hosts/obsidian/view-types';
import { VIEWS } from './hosts/obsidian/views/index';

/** Everything the plugin brings. One word per part; a part registers and returns. */
const PARTS: readonly Part[] = [
	...VIEWS,
	...COMMANDS,
	ribbon,
	hoverSource,
	fileMenu,
	clarity,
	smart,
	mapBlock,
	followRenames,
	cliVerbs,
	checkInVerb,
	checkInSuggest,
	progressBlock,
];

/** The plugin: a list of registrations. */
export default class Groundwork extends Plugin {
	private readonly store = new SettingsStore(this);
	private context: Context | null = null;
	private gone = false;
	private loading: Promise<void> = Promise.resolve();

	override onload(): Promise<void> {
		this.loading = this.begin();
		return this.loading;
	}

	private async begin(): Promise<void> {
		await this.store.load();
		// Switched off while the settings were read: nothing registered now would ever be released.
		if (this.gone) return;
		const context = assemble(this, this.store);
		this.context = context;
		for (const part of PARTS) part(this, context);
		this.addSettingTab(settingsTab(this.app, this, this.store));
	}

	override onunload(): void {
		this.gone = true;
	}

	/** The one time anything opens by itself: a person has switched the plugin on (platform.md). */
	override onUserEnable(): void {
		void this.loading.then(() => this.context?.openView(PROGRESS_VIEW));
	}

	override onExternalSettingsChange(): Promise<void> {
		return this.store.load();
	}
}
