import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
} from 'obsidian';
import { setIcon } from '../base/icons.mts';
import { Setting, SettingGroup } from '../ui/setting.mts';
import { addControl } from './controls.mts';
import { openPage } from './page.mts';
import type { SettingTab } from './tab.mts';

type Clean = () => void;

export const holds = <T,>(value: T | (() => T) | undefined, otherwise: T): T =>
	typeof value === 'function' ? (value as () => T)() : (value ?? otherwise);

/** Draws definitions into an element; the returned functions are called before they are drawn anew. */
export function drawDefinitions(
	tab: SettingTab,
	items: readonly SettingDefinitionItem[],
	el: HTMLElement,
): Clean[] {
	const cleanups: Clean[] = [];
	let loose: SettingGroup | null = null;
	for (const item of items) {
		if (!holds(item.visible, true)) continue;
		if ('type' in item && (item.type === 'group' || item.type === 'list')) {
			loose = null;
			drawGroup(tab, item, el, cleanups);
		} else {
			loose ??= new SettingGroup(el);
			drawItem(tab, item as SettingDefinition | SettingDefinitionPage, loose, cleanups, 0);
		}
	}
	return cleanups;
}

function drawGroup(tab: SettingTab, item: SettingDefinitionGroup, el: HTMLElement, cleanups: Clean[]): void {
	const group = new SettingGroup(el);
	if (item.cls !== undefined) group.addClass(item.cls);
	if (item.heading !== undefined) group.setHeading(item.heading);
	if (item.search !== undefined) searchIn(item, group);
	for (const button of item.extraButtons ?? []) group.addExtraButton(button);
	const shown = (item.items ?? []).filter((one) => holds(one.visible, true));
	shown.forEach((one, at) => drawItem(tab, one, group, cleanups, at));
	if (item.type === 'list') listParts(item, group, shown.length);
}

function searchIn({ search, items }: SettingDefinitionGroup, group: SettingGroup): void {
	group.addSearch((input) => {
		input.setPlaceholder(search?.placeholder ?? 'Search…').onChange((query) => {
			const rows = group.listEl.findAll(':scope > .setting-item');
			(items ?? []).forEach((one, at) =>
				rows[at]?.toggle(query === '' || search?.match(one, query) === true),
			);
		});
	});
}

function listParts(item: SettingDefinitionGroup, group: SettingGroup, count: number): void {
	const { addItem, emptyState, onDelete } = item as SettingDefinitionList;
	if (addItem !== undefined)
		group.addExtraButton((button) => {
			button
				.setIcon('plus')
				.setTooltip(addItem.name)
				.onClick(() => addItem.action(button.extraSettingsEl));
		});
	if (count === 0 && emptyState !== undefined)
		group.listEl.createDiv('setting-list-empty').setText(emptyState);
	if (onDelete === undefined) return;
	group.listEl.findAll(':scope > .setting-item').forEach((row, at) => {
		const button = row.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Remove' } });
		setIcon(button, 'trash-2');
		button.addEventListener('click', () => onDelete(at));
	});
}

function drawItem(
	tab: SettingTab,
	item: SettingDefinition | SettingDefinitionPage,
	group: SettingGroup,
	cleanups: Clean[],
	at: number,
): void {
	group.addSetting((setting) => {
		setting.setName(item.name);
		if (item.desc !== undefined) setting.setDesc(item.desc);
		if ('type' in item) drawPageLink(tab, item, setting);
		else if (item.render !== undefined) {
			const clean = item.render(setting as never, group as never);
			if (typeof clean === 'function') cleanups.push(clean);
		} else if (item.control !== undefined) addControl(tab, setting, item.control);
		else if (item.action !== undefined) {
			const { action } = item;
			setting.setClass('mod-clickable').setDisabled(holds(item.disabled, false));
			press(setting.settingEl, () => action(setting.settingEl, at));
		}
	});
}

function drawPageLink(tab: SettingTab, item: SettingDefinitionPage, setting: Setting): void {
	setting.setClass('mod-clickable');
	if (item.displayValue !== undefined)
		setting.addDisplayValue((value) =>
			value.setValue(holds(item.displayValue, '')).setStatus(holds(item.status, null)),
		);
	setIcon(setting.controlEl.createDiv('setting-item-arrow'), 'chevron-right');
	press(setting.settingEl, () => openPage(tab, item));
}

function press(el: HTMLElement, act: () => void): void {
	el.setAttrs({ tabindex: 0, role: 'button' });
	el.addEventListener('click', act);
	el.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && event.target === el) act();
	});
}
