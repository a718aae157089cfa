import type { Extension } from '@codemirror/state';
import type { HoverLinkSource, MarkdownFileInfo, OpenViewState, PaneType, SplitDirection } from 'obsidian';
import type { App } from '../app.mts';
import { debounce } from '../base/timing.mts';
import type { Editor } from '../note/editor.mts';
import type { Menu } from '../ui/menu.mts';
import type { TFile } from '../vault/files.mts';
import { FileView } from './file-view.mts';
import { WorkspaceSidedock, type WorkspaceTabs, WorkspaceWindow } from './layout.mts';
import { WorkspaceLeaf } from './leaf.mts';
import { type Side, WorkspaceLeaves } from './leaves.mts';
import { openLink } from './open-link.mts';
import { WorkspaceRibbon } from './ribbon.mts';
import { followFiles } from './follow-files.mts';
import { layoutOf, restoreLayout, type SavedLayout } from './saved-layout.mts';
import { EmptyView, type View } from './view.mts';
import { ViewTypes } from './view-types.mts';

/** What is edited: a view with an editor; holds what the API's own type names. */
type Editing = Record<keyof MarkdownFileInfo, unknown> & {
	readonly app: App;
	readonly file: TFile | null;
	readonly editor?: Editor;
};

interface SideOptions {
	readonly active?: boolean;
	readonly split?: boolean;
	readonly reveal?: boolean;
	readonly state?: unknown;
}

const editingOf = (view: View | undefined): Editing | null =>
	view !== undefined && 'editor' in view ? (view as unknown as Editing) : null;

/** The layout: sidebars, tabs, windows, and which leaf is in use. */
export class Workspace extends WorkspaceLeaves {
	readonly leftRibbon = new WorkspaceRibbon('left');
	readonly rightRibbon = new WorkspaceRibbon('right');
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: Editing | null = null;
	layoutReady = false;
	readonly editorExtensions: Extension[] = [];
	readonly hoverSources = new Map<string, HoverLinkSource>();
	readonly viewTypes = new ViewTypes(this);
	readonly requestSaveLayout = debounce(async () => undefined, 2000);
	#waiting: (() => unknown)[] = [];
	/** The leaf of a window's main area last in use: where links open. */
	#recent: WorkspaceLeaf | null = null;
	#lastFile: TFile | null = null;
	#lastOpen: string[] = [];

	constructor(
		readonly app: App,
		phone: boolean,
	) {
		super(phone);
		this.rootSplit.addTabs(() => this.setActiveLeaf(this.getLeaf('tab'), { focus: true }));
		const parts = [this.leftSplit, this.rootSplit, this.rightSplit].map(({ containerEl }) => containerEl);
		this.containerEl.append(this.leftRibbon.containerEl, ...parts);
		followFiles(this);
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.#waiting.push(callback);
	}

	/** The layout stands: tells everyone who waits. */
	ready(): void {
		this.layoutReady = true;
		for (const callback of this.#waiting.splice(0)) callback();
		this.trigger('layout-ready');
		this.trigger('layout-change');
	}

	viewTypeFor(extension: string): string {
		return this.viewTypes.forExtension(extension);
	}

	makeView(type: string, leaf: WorkspaceLeaf): View {
		return this.viewTypes.make(type, leaf);
	}

	getLeaf(where?: PaneType | boolean, direction?: SplitDirection): WorkspaceLeaf {
		if (where === 'split') return this.splitActiveLeaf(direction);
		if (where === 'window') return this.openPopoutLeaf();
		const recent = this.getMostRecentLeaf();
		if (where === true || where === 'tab' || recent === null || recent.pinned)
			return this.newLeaf(this.#tabs());
		return recent;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, where: PaneType | boolean = 'tab'): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(typeof where === 'string' ? where : 'tab');
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	async ensureSideLeaf(type: string, side: Side, options: SideOptions = {}): Promise<WorkspaceLeaf> {
		const known = this.getLeavesOfType(type)[0];
		const leaf = known ?? this.newLeaf(this.sideTabs(side));
		if (known === undefined || options.state !== undefined) {
			const state = options.state as Record<string, unknown> | undefined;
			await leaf.setViewState({ type, ...(state === undefined ? {} : { state }) });
		}
		if (options.reveal !== false) await this.revealLeaf(leaf);
		if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		leaf.parent.show(leaf);
		const dock = leaf.parent.parent;
		if (dock instanceof WorkspaceSidedock) dock.expand();
		else if (dock instanceof WorkspaceWindow) dock.win.focus();
		await leaf.loadIfDeferred();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focusToo = false): void {
		const focus = typeof params === 'boolean' ? focusToo : params.focus === true;
		leaf.parent.show(leaf);
		const main = !(leaf.parent.parent instanceof WorkspaceSidedock);
		if (main) this.#recent = leaf;
		if (this.activeLeaf !== leaf) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			this.activeLeaf?.tabEl.removeClass('mod-active');
			this.activeLeaf = leaf;
			leaf.containerEl.addClass('mod-active');
			leaf.tabEl.addClass('mod-active');
			this.#editing();
			this.trigger('active-leaf-change', leaf);
			if (leaf.view instanceof FileView) this.fileOpened(leaf.view.file);
			else if (main) this.fileOpened(null);
		}
		this.#editing();
		if (focus) this.#focus(leaf);
	}

	/** The file shown in the leaf in use, or the one before. */
	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView) return view.file;
		return this.#lastFile?.deleted === false ? this.#lastFile : null;
	}

	getActiveViewOfType<T extends View>(type: abstract new (...values: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getMostRecentLeaf(): WorkspaceLeaf | null {
		if (this.#recent !== null && this.mainLeaves().includes(this.#recent)) return this.#recent;
		return this.rootSplit.children[0]?.shown ?? null;
	}

	getLastOpenFiles(): string[] {
		return [...this.#lastOpen];
	}

	openLinkText(
		link: string,
		source: string,
		where?: PaneType | boolean,
		state?: OpenViewState,
	): Promise<void> {
		return openLink(this, {
			link,
			source,
			...(where === undefined ? {} : { where }),
			...(state ? { state } : {}),
		});
	}

	handleLinkContextMenu(menu: Menu, link: string, source: string): boolean {
		menu.addItem((item) => item.setTitle('Open link').onClick(() => void this.openLinkText(link, source)));
		return true;
	}

	/** Editors take in the extensions anew. */
	updateOptions(): void {
		this.iterateAllLeaves(({ view }) => view.onResize());
		this.trigger('editor-options-change');
	}

	getLayout(): Record<string, unknown> {
		return { ...layoutOf(this) };
	}

	async changeLayout(layout: unknown): Promise<void> {
		await restoreLayout(this, layout as SavedLayout);
		this.trigger('layout-change');
	}

	/** A file was opened in the leaf in use. */
	fileOpened(file: TFile | null): void {
		if (file !== null) this.#lastFile = file;
		this.#editing();
		this.trigger('file-open', file);
	}

	opened(file: TFile): void {
		this.#lastOpen = [file.path, ...this.#lastOpen.filter((path) => path !== file.path)].slice(0, 10);
	}

	close(leaf: WorkspaceLeaf): void {
		const tabs = leaf.parent;
		void leaf.view.leave();
		tabs.remove(leaf);
		const split = tabs.parent;
		if (tabs.children.length === 0) {
			if (split instanceof WorkspaceWindow) this.popOuts.close(split);
			else if (split === this.rootSplit && split.children.length > 1) split.removeTabs(tabs);
			else if (split === this.rootSplit) this.newLeaf(tabs);
		}
		if (this.activeLeaf === leaf) this.setActiveLeaf(this.getLeaf(false));
		this.trigger('layout-change');
	}

	#tabs(): WorkspaceTabs {
		return this.getMostRecentLeaf()?.parent ?? this.rootSplit.children[0] ?? this.rootSplit.addTabs();
	}

	#editing(): void {
		this.activeEditor = editingOf(this.activeLeaf?.view);
	}

	#focus({ view, containerEl }: WorkspaceLeaf): void {
		const editing = editingOf(view);
		if (editing !== null) editing.editor?.focus();
		else if (!containerEl.contains(containerEl.doc.activeElement) && !(view instanceof EmptyView))
			containerEl.find('.view-content')?.focus();
	}

	protected makeLeaf(): WorkspaceLeaf {
		return new WorkspaceLeaf(this);
	}
}
