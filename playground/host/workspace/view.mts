import type { ViewStateResult } from 'obsidian';
import type { App } from '../app.mts';
import { Component } from '../base/component.mts';
import { setIcon } from '../base/icons.mts';
import type { Scope } from '../base/keymap.mts';
import type { HoverPopover } from '../ui/hover-popover.mts';
import { Menu } from '../ui/menu.mts';
import type { WorkspaceLeaf } from './leaf.mts';

/** What a leaf shows. Built by a factory, told its state, opened into the leaf's element. */
export abstract class View extends Component {
	readonly app: App;
	icon = 'file';
	navigation = false;
	readonly containerEl: HTMLElement = createDiv('workspace-leaf-content');
	scope: Scope | null = null;
	hoverPopover: HoverPopover | null = null;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	protected async onOpen(): Promise<void> {}
	protected async onClose(): Promise<void> {}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	/** Puts the view into the leaf; called by the leaf. */
	async show(parent: HTMLElement): Promise<void> {
		parent.append(this.containerEl);
		this.containerEl.setAttribute('data-type', this.getViewType());
		this.load();
		await this.onOpen();
	}

	/** Takes the view out again; called by the leaf. */
	async leave(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}

	/** The title changed: header and tab are to say so. */
	titleChanged(): void {}
}

/** A view with a header and a body. */
export abstract class ItemView extends View {
	readonly contentEl: HTMLElement;
	readonly #titleEl: HTMLElement;
	readonly #actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		const left = header.createDiv('view-header-left').createDiv('view-header-nav-buttons');
		this.#navigate(left, 'arrow-left', 'Navigate back', () => leaf.goBack());
		this.#navigate(left, 'arrow-right', 'Navigate forward', () => leaf.goForward());
		this.#titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
		this.#actionsEl = header.createDiv('view-actions');
		const more = this.addAction('more-vertical', 'More options', (event) => this.#moreOptions(event));
		more.addClass('mod-more-options');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
		setIcon(action, icon);
		action.addEventListener('click', callback);
		this.#actionsEl.prepend(action);
		return action;
	}

	override async show(parent: HTMLElement): Promise<void> {
		this.containerEl.toggleClass('has-navigation', this.navigation);
		await super.show(parent);
		this.titleChanged();
	}

	override titleChanged(): void {
		this.#titleEl.setText(this.getDisplayText());
	}

	#navigate(parent: HTMLElement, icon: string, label: string, go: () => unknown): void {
		const button = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
		setIcon(button, icon);
		button.addEventListener('click', go);
	}

	#moreOptions(event: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		menu.addItem((item) =>
			item
				.setTitle('Close')
				.setIcon('x')
				.onClick(() => this.leaf.detach()),
		);
		menu.showAtMouseEvent(event);
	}
}

/** A tab with nothing in it, or the place of a view whose plugin is gone. */
export class EmptyView extends ItemView {
	constructor(
		leaf: WorkspaceLeaf,
		private readonly type = 'empty',
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.type === 'empty' ? 'New tab' : 'Plugin no longer active';
	}

	protected override async onOpen(): Promise<void> {
		const text = this.type === 'empty' ? 'No file is open' : `The plugin that showed “${this.type}” is off.`;
		this.contentEl.createDiv({ cls: 'empty-state', text });
	}
}
