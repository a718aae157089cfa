import type { SettingControl } from 'obsidian';
import { AbstractInputSuggest } from '../ui/popover-suggest.mts';
import type { Setting } from '../ui/setting.mts';
import type { AbstractTextComponent } from '../ui/components/text.mts';
import { TFile, TFolder, type TAbstractFile } from '../vault/files.mts';
import { holds } from './definitions.mts';
import type { SettingTab } from './tab.mts';

class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
	constructor(
		tab: SettingTab,
		input: HTMLInputElement,
		private readonly wanted: (file: TAbstractFile) => boolean,
		taken: (path: string) => void,
	) {
		super(tab.app, input);
		this.onSelect((file) => {
			this.setValue(file.path);
			taken(file.path);
			this.close();
		});
	}

	protected getSuggestions(query: string): TAbstractFile[] {
		const low = query.toLowerCase();
		return this.app.vault
			.getAllLoadedFiles()
			.filter((file) => this.wanted(file) && file.path.toLowerCase().includes(low));
	}

	renderSuggestion(file: TAbstractFile, el: HTMLElement): void {
		el.setText(file.path);
	}
}

/** Keeps a value that passes, and shows why one does not. */
type Keep = (value: unknown) => Promise<void>;

function keeper(tab: SettingTab, setting: Setting, control: SettingControl): Keep {
	const validate = control.validate as ((value: unknown) => unknown) | undefined;
	return async (value) => {
		const said = await validate?.(value);
		const message = typeof said === 'string' && said !== '' ? said : null;
		setting.setErrorMessage(message);
		if (message === null) await tab.setControlValue(control.key, value);
	};
}

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function fillText(
	component: AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>,
	value: unknown,
	placeholder: string | undefined,
	keep: Keep,
): void {
	component.setValue(textOf(value));
	if (placeholder !== undefined) component.setPlaceholder(placeholder);
	component.onChange((text) => void keep(text).catch(reportError));
}

/** Adds the control of a declared setting to its row. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
	const value = tab.getControlValue(control.key) ?? control.defaultValue;
	const keep = keeper(tab, setting, control);
	const change = (next: unknown): void => void keep(next).catch(reportError);
	if (control.type === 'toggle') setting.addToggle((one) => one.setValue(value === true).onChange(change));
	else if (control.type === 'dropdown')
		setting.addDropdown((one) => one.addOptions(control.options).setValue(textOf(value)).onChange(change));
	else if (control.type === 'text') setting.addText((one) => fillText(one, value, control.placeholder, keep));
	else if (control.type === 'textarea')
		setting.addTextArea((one) => {
			fillText(one, value, control.placeholder, keep);
			one.inputEl.setAttr('rows', control.rows ?? null);
		});
	else if (control.type === 'number')
		setting.addText((one) => {
			fillText(one, value, control.placeholder, (text) => keep(text === '' ? undefined : Number(text)));
			one.inputEl.setAttrs({
				type: 'number',
				min: control.min ?? null,
				max: control.max ?? null,
				step: control.step ?? 'any',
			});
		});
	else if (control.type === 'slider')
		setting.addSlider((one) => {
			one.setLimits(control.min, control.max, control.step).setValue(Number(value));
			if (control.displayFormat !== undefined) one.setDisplayFormat(control.displayFormat);
			one.onChange(change);
		});
	else if (control.type === 'color')
		setting.addColorPicker((one) => one.setValue(textOf(value)).onChange(change));
	else addPath(tab, setting, control, value, keep);
	setting.setDisabled(holds(control.disabled, false));
	if (control.validate !== undefined && value !== undefined) void check(setting, control, value);
}

/** A stored value may not pass any more: say so, and leave it. */
async function check(setting: Setting, control: SettingControl, value: unknown): Promise<void> {
	const said = await (control.validate as (value: unknown) => unknown)(value);
	if (typeof said === 'string' && said !== '') setting.setErrorMessage(said);
}

function addPath(
	tab: SettingTab,
	setting: Setting,
	control: Extract<SettingControl, { type: 'file' | 'folder' }>,
	value: unknown,
	keep: Keep,
): void {
	const wanted = (file: TAbstractFile): boolean => {
		if (control.type === 'file') return file instanceof TFile && (control.filter?.(file as never) ?? true);
		if (!(file instanceof TFolder) || (file.isRoot() && control.includeRoot !== true)) return false;
		return control.filter?.(file as never) ?? true;
	};
	setting.addSearch((one) => {
		fillText(one, value, control.placeholder, keep);
		new PathSuggest(tab, one.inputEl, wanted, (path) => void keep(path).catch(reportError));
	});
}
