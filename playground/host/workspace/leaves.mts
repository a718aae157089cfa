import type { SplitDirection } from 'obsidian';
import { Events } from '../base/events.mts';
import {
	WorkspaceMobileDrawer,
	WorkspaceRoot,
	WorkspaceSidedock,
	type WorkspaceTabs,
	type WorkspaceWindow,
} from './layout.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import { PopOuts } from './pop-outs.mts';

export type Side = 'left' | 'right';

/** Where the leaves are: the main area, the sidebars, other windows. */
export abstract class WorkspaceLeaves extends Events {
	readonly containerEl = createDiv('workspace');
	readonly rootSplit = new WorkspaceRoot();
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	protected readonly popOuts: PopOuts;

	constructor(phone: boolean) {
		super();
		const Dock = phone ? WorkspaceMobileDrawer : WorkspaceSidedock;
		const changed = (): void => this.#resized();
		this.leftSplit = new Dock('left', changed);
		this.rightSplit = new Dock('right', changed);
		this.leftSplit.main = this.rightSplit.main = this.rootSplit;
		for (const dock of [this.leftSplit, this.rightSplit]) dock.addTabs();
		this.popOuts = new PopOuts(this);
		window.addEventListener('resize', changed);
	}

	/** The group of tabs at a place of the main area; made where there are fewer. */
	mainTabs(at: number): WorkspaceTabs {
		return this.rootSplit.children[at] ?? this.rootSplit.addTabs();
	}

	/** A new leaf among the given tabs. */
	leafIn(tabs: WorkspaceTabs): WorkspaceLeaf {
		return this.newLeaf(tabs);
	}

	/** A leaf that is nowhere yet. */
	protected abstract makeLeaf(): WorkspaceLeaf;

	splitActiveLeaf(_direction?: SplitDirection): WorkspaceLeaf {
		return this.newLeaf(this.rootSplit.addTabs());
	}

	createLeafBySplit(_leaf: WorkspaceLeaf, direction?: SplitDirection): WorkspaceLeaf {
		return this.splitActiveLeaf(direction);
	}

	openPopoutLeaf(): WorkspaceLeaf {
		return this.newLeaf(this.popOuts.open().addTabs());
	}

	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
		const own = this.popOuts.open();
		leaf.parent.remove(leaf);
		this.#add(own.addTabs(), leaf);
		leaf.containerEl.trigger('window-migrated');
		return own;
	}

	getLeftLeaf(_split: boolean): WorkspaceLeaf {
		return this.newLeaf(this.sideTabs('left'));
	}

	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.newLeaf(this.sideTabs('right'));
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.mainLeaves()) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of [...this.mainLeaves(), ...this.leftSplit.leaves(), ...this.rightSplit.leaves()])
			callback(leaf);
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		const found: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaf.view.getViewType() === type && found.push(leaf));
		return found;
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		let found: WorkspaceLeaf | null = null;
		this.iterateAllLeaves((leaf) => leaf.id === id && (found = leaf));
		return found;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		const found: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaf.group === group && found.push(leaf));
		return found;
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	protected sideTabs(side: Side): WorkspaceTabs {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		return dock.children[0] ?? dock.addTabs();
	}

	protected mainLeaves(): WorkspaceLeaf[] {
		return [...this.rootSplit.leaves(), ...this.popOuts.leaves()];
	}

	protected newLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = this.makeLeaf();
		this.#add(tabs, leaf);
		leaf.start();
		return leaf;
	}

	#add(tabs: WorkspaceTabs, leaf: WorkspaceLeaf): void {
		tabs.add(leaf);
		if (!(tabs.parent instanceof WorkspaceSidedock)) tabs.show(leaf);
		this.trigger('layout-change');
	}

	#resized(): void {
		this.iterateAllLeaves((leaf) => leaf.onResize());
		this.trigger('resize');
	}
}
