import type { OpenViewState, ViewState } from 'obsidian';
import type { App } from '../app.mts';
import { setIcon } from '../base/icons.mts';
import type { HoverPopover } from '../ui/hover-popover.mts';
import { Menu } from '../ui/menu.mts';
import type { TFile } from '../vault/files.mts';
import { DeferredView, type SavedLeaf } from './deferred-view.mts';
import { FileView } from './file-view.mts';
import { WorkspaceItem, type WorkspaceTabs } from './layout.mts';
import { EmptyView, type View } from './view.mts';
import type { Workspace } from './workspace.mts';

let count = 0;

/** A place that shows one view; a tab. */
export class WorkspaceLeaf extends WorkspaceItem {
	declare parent: WorkspaceTabs;
	readonly app: App;
	readonly id = `leaf-${++count}`;
	view: View;
	hoverPopover: HoverPopover | null = null;
	readonly containerEl = createDiv('workspace-leaf');
	readonly tabEl = createDiv({ cls: 'workspace-tab-header', attr: { role: 'tab', tabindex: 0 } });
	#pinned = false;
	#group: string | null = null;
	#past: string[] = [];
	#future: string[] = [];
	#undeferred: Promise<void> | null = null;

	constructor(readonly workspace: Workspace) {
		super();
		this.app = workspace.app;
		this.view = new EmptyView(this);
		this.tabEl.addEventListener('click', () => workspace.setActiveLeaf(this, { focus: true }));
		this.tabEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter') workspace.setActiveLeaf(this, { focus: true });
		});
		this.tabEl.addEventListener('auxclick', (event) => event.button === 1 && this.detach());
		this.tabEl.addEventListener('contextmenu', (event) => this.#menu(event));
		this.containerEl.addEventListener('pointerdown', () => workspace.setActiveLeaf(this), true);
		this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this), true);
	}

	/** Shows the first, empty view. */
	start(): void {
		void this.view.show(this.containerEl);
		this.headerChanged();
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** Makes the view that stood for itself until now; asked twice it is made once. */
	async loadIfDeferred(): Promise<void> {
		if (this.view instanceof DeferredView) this.#undeferred ??= this.setViewState(this.view.saved);
		await this.#undeferred;
		this.#undeferred = null;
	}

	/** Stands as it was left, without its view. */
	async defer(saved: SavedLeaf): Promise<void> {
		await this.open(new DeferredView(this, saved));
	}

	async open(view: View): Promise<View> {
		await this.view.leave();
		this.view = view;
		await view.show(this.containerEl);
		this.headerChanged();
		return view;
	}

	async openFile(file: TFile, state?: OpenViewState): Promise<void> {
		if (this.view instanceof FileView && this.view.file !== null && this.view.file !== file) {
			this.#past.push(this.view.file.path);
			this.#future = [];
		}
		await this.setViewState(
			{
				type: this.workspace.viewTypeFor(file.extension),
				state: { ...state?.state, file: file.path },
				active: state?.active ?? true,
			},
			state?.eState,
		);
		this.workspace.opened(file);
	}

	getViewState(): ViewState {
		return {
			type: this.view.getViewType(),
			state: this.view.getState(),
			active: this.workspace.activeLeaf === this,
			pinned: this.#pinned,
		};
	}

	async setViewState({ type, state, active, pinned }: ViewState, eState?: unknown): Promise<void> {
		if (type !== this.view.getViewType() || this.view instanceof EmptyView || this.isDeferred)
			await this.open(this.workspace.makeView(type, this));
		if (pinned !== undefined) this.setPinned(pinned);
		await this.view.setState(state ?? {}, { history: false });
		if (eState !== undefined) this.view.setEphemeralState(eState);
		this.headerChanged();
		if (active === true) this.workspace.setActiveLeaf(this, { focus: true });
		this.workspace.trigger('layout-change');
		if (this.view instanceof FileView && this.workspace.activeLeaf === this)
			this.workspace.fileOpened(this.view.file);
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	get pinned(): boolean {
		return this.#pinned;
	}

	setPinned(pinned: boolean): void {
		if (pinned === this.#pinned) return;
		this.#pinned = pinned;
		this.tabEl.toggleClass('mod-pinned', pinned);
		this.trigger('pinned-change', pinned);
	}

	togglePinned(): void {
		this.setPinned(!this.#pinned);
	}

	get group(): string | null {
		return this.#group;
	}

	setGroup(group: string): void {
		this.#group = group;
		this.trigger('group-change', group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		this.setGroup(other.group ?? other.id);
	}

	detach(): void {
		this.workspace.close(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	async goBack(): Promise<void> {
		await this.#travel(this.#past, this.#future);
	}

	async goForward(): Promise<void> {
		await this.#travel(this.#future, this.#past);
	}

	/** Writes the tab anew: icon, title, close button. */
	headerChanged(): void {
		this.tabEl.empty();
		this.tabEl.setAttrs({ 'aria-label': this.getDisplayText(), 'data-type': this.view.getViewType() });
		const inner = this.tabEl.createDiv('workspace-tab-header-inner');
		setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.getIcon());
		inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: this.getDisplayText() });
		const close = inner.createEl('button', {
			cls: 'workspace-tab-header-inner-close-button',
			attr: { 'aria-label': 'Close tab', tabindex: -1 },
		});
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			this.detach();
		});
		this.view.titleChanged();
	}

	async #travel(from: string[], to: string[]): Promise<void> {
		const file = this.app.vault.getFileByPath(from.pop() ?? '');
		if (file === null) return;
		if (this.view instanceof FileView && this.view.file !== null) to.push(this.view.file.path);
		await this.setViewState({
			type: this.workspace.viewTypeFor(file.extension),
			state: { file: file.path },
			active: true,
		});
	}

	#menu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle('Close')
				.setIcon('x')
				.onClick(() => this.detach()),
		);
		menu.addItem((item) =>
			item
				.setTitle(this.#pinned ? 'Unpin' : 'Pin')
				.setIcon('pin')
				.onClick(() => this.togglePinned()),
		);
		this.view.onPaneMenu(menu, 'tab-header');
		menu.showAtMouseEvent(event);
	}
}
