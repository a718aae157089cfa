import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../../../core/settings';
import { say } from '../notices';
import { hostWords } from '../../../core/words/host';
import { exportSettings, resetSettings } from './acts';
import { definitions } from './definitions';
import type { SettingsStore } from './store';

/** The settings screen: data only; Obsidian draws and searches it. */
class GroundworkSettings extends PluginSettingTab {
	override icon = 'waypoints';

	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return definitions(this.app, {
			exportSettings: () => void exportSettings(this.app, this.store),
			reset: () => void resetSettings(this.store, () => this.update()),
		});
	}

	override getControlValue(key: string): unknown {
		return this.store.get()[key as keyof Settings];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (!(await this.store.save({ [key]: value }))) say(hostWords.settingsNotSaved);
	}
}

export function settingsTab(app: App, plugin: Plugin, store: SettingsStore): PluginSettingTab {
	return new GroundworkSettings(app, plugin, store);
}
