/** The module that `require('obsidian')` gives a plugin: every name here is written by us. */
import moment from 'moment';
import { Platform } from './base/platform.mts';

export { App } from './app.mts';
export { Component } from './base/component.mts';
export { Events } from './base/events.mts';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './base/icons.mts';
export { Keymap, Scope } from './base/keymap.mts';
export {
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	sortSearchResults,
} from './base/search.mts';
export {
	getAllTags,
	getFrontMatterInfo,
	getLinkpath,
	iterateCacheRefs,
	iterateRefs,
	normalizePath,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseLinktext,
	parseYaml,
	stringifyYaml,
	stripHeading,
	stripHeadingForLink,
} from './base/text.mts';
export { debounce } from './base/timing.mts';
export { MetadataCache } from './metadata/cache.mts';
export { Editor } from './note/editor.mts';
export { EditorSuggest } from './note/editor-suggest.mts';
export {
	editorEditorField,
	editorInfoField,
	editorLivePreviewField,
	livePreviewState,
} from './note/fields.mts';
export { editorInfoField as editorViewField } from './note/fields.mts';
export { MarkdownView } from './note/markdown-view.mts';
export { MarkdownPreviewRenderer, MarkdownRenderChild } from './note/post-processors.mts';
export { MarkdownPreviewView } from './note/preview.mts';
export { MarkdownRenderer } from './note/render.mts';
export { Plugin } from './plugin/plugin.mts';
export { BasesView, QueryController } from './plugin/bases-view.mts';
export { SettingPage } from './settings/page.mts';
export { PluginSettingTab, SettingTab } from './settings/tab.mts';
export { BaseComponent, ValueComponent } from './ui/components/base.mts';
export { ButtonComponent, ExtraButtonComponent } from './ui/components/button.mts';
export { DropdownComponent, SliderComponent, ToggleComponent } from './ui/components/choice.mts';
export { ColorComponent, DisplayValueComponent, ProgressBarComponent } from './ui/components/other.mts';
export {
	AbstractTextComponent,
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from './ui/components/text.mts';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation.mts';
export { HoverPopover, PopoverState } from './ui/hover-popover.mts';
export { Menu, MenuItem, MenuSeparator } from './ui/menu.mts';
export { Modal } from './ui/modal.mts';
export { Notice } from './ui/notice.mts';
export { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest.mts';
export { Setting, SettingGroup } from './ui/setting.mts';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal.mts';
export { displayTooltip, setTooltip } from './ui/tooltip.mts';
export { TAbstractFile, TFile, TFolder } from './vault/files.mts';
export { FileManager } from './vault/file-manager.mts';
export { Vault } from './vault/vault.mts';
export { EditableFileView, FileView, TextFileView } from './workspace/file-view.mts';
export {
	WorkspaceContainer,
	WorkspaceItem,
	WorkspaceMobileDrawer,
	WorkspaceParent,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceTabs,
	WorkspaceWindow,
} from './workspace/layout.mts';
export { WorkspaceLeaf } from './workspace/leaf.mts';
export { ItemView, View } from './workspace/view.mts';
export { Workspace } from './workspace/workspace.mts';
export { moment, Platform };

export const apiVersion = '1.13.1';

export const getLanguage = (): string => 'en';

/** True where the app is at least as new as `version`. */
export function requireApiVersion(version: string): boolean {
	const [mine, wanted] = [apiVersion, version].map((text) => text.split('.').map(Number));
	for (let at = 0; at < 3; at++) {
		const difference = (mine?.[at] ?? 0) - (wanted?.[at] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
