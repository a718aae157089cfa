import { Events } from '../base/events.mts';
import { setIcon } from '../base/icons.mts';
import type { WorkspaceLeaf } from './leaf.mts';

/** Anything in the layout. */
export abstract class WorkspaceItem extends Events {
	parent: WorkspaceParent | null = null;

	getRoot(): WorkspaceItem {
		return this.parent === null ? this : this.parent.getRoot();
	}

	/** The window it stands in. */
	getContainer(): WorkspaceContainer {
		const root = this.getRoot();
		if (!(root instanceof WorkspaceContainer)) throw new Error('This part of the layout is not in a window.');
		return root;
	}
}

export abstract class WorkspaceParent extends WorkspaceItem {
	abstract readonly containerEl: HTMLElement;
}

/** Leaves behind a row of tabs; one of them shows. */
export class WorkspaceTabs extends WorkspaceParent {
	declare parent: WorkspaceSplit;
	readonly containerEl: HTMLElement;
	readonly children: WorkspaceLeaf[] = [];
	shown: WorkspaceLeaf | null = null;
	readonly #bar: HTMLElement;
	readonly #body: HTMLElement;

	constructor(parent: WorkspaceSplit, newTab: (() => void) | null) {
		super();
		this.parent = parent;
		this.containerEl = parent.containerEl.createDiv('workspace-tabs');
		const header = this.containerEl.createDiv('workspace-tab-header-container');
		this.#bar = header.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		this.#body = this.containerEl.createDiv('workspace-tab-container');
		if (newTab === null) return;
		const plus = header.createEl('button', {
			cls: 'workspace-tab-header-new-tab clickable-icon',
			attr: { 'aria-label': 'New tab' },
		});
		setIcon(plus, 'plus');
		plus.addEventListener('click', newTab);
	}

	add(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.children.push(leaf);
		this.#bar.append(leaf.tabEl);
		this.#body.append(leaf.containerEl);
		if (this.shown === null) this.show(leaf);
		else leaf.containerEl.hide();
	}

	show(leaf: WorkspaceLeaf | null): void {
		this.shown = leaf;
		for (const child of this.children) {
			child.containerEl.toggle(child === leaf);
			child.tabEl.toggleClass('is-active', child === leaf);
			child.tabEl.setAttribute('aria-selected', String(child === leaf));
		}
		leaf?.onResize();
		leaf?.loadIfDeferred().catch(reportError);
	}

	remove(leaf: WorkspaceLeaf): void {
		const at = this.children.indexOf(leaf);
		if (at < 0) return;
		this.children.splice(at, 1);
		leaf.tabEl.remove();
		leaf.containerEl.remove();
		if (this.shown === leaf) this.show(this.children[Math.max(0, at - 1)] ?? null);
	}

	takeAway(): void {
		this.containerEl.remove();
	}
}

/** Groups of tabs beside or below one another. */
export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	readonly children: WorkspaceTabs[] = [];

	constructor(cls: string, doc: Document = document) {
		super();
		this.containerEl = doc.createElement('div');
		this.containerEl.className = `workspace-split ${cls}`;
	}

	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((tabs) => [...tabs.children]);
	}

	addTabs(newTab: (() => void) | null = null): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this, newTab);
		this.children.push(tabs);
		return tabs;
	}

	removeTabs(tabs: WorkspaceTabs): void {
		this.children.splice(this.children.indexOf(tabs), 1);
		tabs.takeAway();
	}
}

/** The tabs of a whole window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract readonly win: Window;
	abstract readonly doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
	readonly win: Window = window;
	readonly doc: Document = document;

	constructor() {
		super('mod-vertical mod-root');
	}
}

/** A window of its own. */
export class WorkspaceWindow extends WorkspaceContainer {
	readonly doc: Document;

	constructor(readonly win: Window) {
		super('mod-vertical mod-root', win.document);
		this.doc = win.document;
	}
}

/** A sidebar that can be folded away; a drawer where there is little room. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = false;

	constructor(
		readonly side: 'left' | 'right',
		private readonly changed: () => void,
	) {
		super(`mod-horizontal mod-sidedock mod-${side}-split`);
	}

	override getContainer(): WorkspaceContainer {
		return this.main;
	}

	/** The window that the sidebars belong to. */
	main!: WorkspaceRoot;

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.#set(true);
	}

	expand(): void {
		this.#set(false);
	}

	#set(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.changed();
	}
}

/** The same as a sidebar; on a phone the app calls it a drawer. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {}
