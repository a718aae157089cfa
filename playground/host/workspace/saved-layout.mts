import type { SavedLeaf } from './deferred-view.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import type { WorkspaceTabs } from './layout.mts';
import type { Workspace } from './workspace.mts';

/** The layout as it is kept over a reload of the page; nothing of it goes into the vault. */
export interface SavedLayout {
	readonly main: readonly (readonly SavedLeaf[])[];
	readonly right: readonly SavedLeaf[];
	readonly folded: { readonly left: boolean; readonly right: boolean };
}

const KEY = 'playground-layout';

const saveLeaf = (leaf: WorkspaceLeaf): SavedLeaf => ({
	type: leaf.view.getViewType(),
	state: leaf.view.getState(),
	title: leaf.getDisplayText(),
	icon: leaf.getIcon(),
	shown: leaf.parent.shown === leaf,
});

const saveTabs = (tabs: WorkspaceTabs): SavedLeaf[] => tabs.children.map(saveLeaf);

export function layoutOf({ rootSplit, leftSplit, rightSplit }: Workspace): SavedLayout {
	return {
		main: rootSplit.children.map(saveTabs),
		right: rightSplit.children.flatMap(saveTabs),
		folded: { left: leftSplit.collapsed, right: rightSplit.collapsed },
	};
}

async function restoreTabs(
	tabs: WorkspaceTabs,
	leaves: readonly SavedLeaf[],
	add: () => WorkspaceLeaf,
): Promise<void> {
	let shown: WorkspaceLeaf | null = null;
	for (const saved of leaves) {
		const leaf = add();
		await leaf.defer(saved);
		if (saved.shown) shown = leaf;
	}
	const first = shown ?? tabs.children[0];
	if (first === undefined) return;
	tabs.show(first);
	await first.loadIfDeferred();
}

/** Puts the leaves back where they were; those behind others stay deferred until they are looked at. */
export async function restoreLayout(
	workspace: Workspace,
	{ main, right, folded }: SavedLayout,
): Promise<void> {
	for (const [at, leaves] of main.entries()) {
		const tabs = workspace.mainTabs(at);
		await restoreTabs(tabs, leaves, () => workspace.leafIn(tabs));
	}
	const side = workspace.rightSplit.children[0];
	if (side !== undefined) await restoreTabs(side, right, () => workspace.leafIn(side));
	if (folded.left) workspace.leftSplit.collapse();
	if (folded.right) workspace.rightSplit.collapse();
	const recent = workspace.getMostRecentLeaf();
	if (recent !== null) workspace.setActiveLeaf(recent);
}

/** The layout of this tab of the browser before its page was loaded anew, or null. */
export function keptLayout(): SavedLayout | null {
	const kept = window.sessionStorage.getItem(KEY);
	return kept === null ? null : (JSON.parse(kept) as SavedLayout);
}

/** Keeps the layout when the page goes. */
export function keepLayout(workspace: Workspace): void {
	window.addEventListener('pagehide', () => {
		if (workspace.layoutReady) window.sessionStorage.setItem(KEY, JSON.stringify(layoutOf(workspace)));
	});
}
