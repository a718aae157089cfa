import type { App } from './app.mts';
import { setIcon } from './base/icons.mts';
import { Platform } from './base/platform.mts';
import { CommandPalette } from './plugin/commands.mts';
import { MarkdownView } from './note/markdown-view.mts';
import { FileExplorer } from './workspace/explorer.mts';
import { PlainView } from './workspace/plain-view.mts';
import type { WorkspaceSidedock } from './workspace/layout.mts';

const NARROW = 700;

/** The app's own views. */
export function registerCoreViews(app: App): void {
	const { viewTypes } = app.workspace;
	viewTypes.register('markdown', (leaf) => new MarkdownView(leaf));
	viewTypes.register('file-explorer', (leaf) => new FileExplorer(leaf));
	viewTypes.register('plain', (leaf) => new PlainView(leaf));
	viewTypes.registerExtensions(['md'], 'markdown');
}

/** The app's own commands. */
export function registerCoreCommands(app: App): void {
	const { commands, workspace } = app;
	const markdown = (): MarkdownView | null => workspace.getActiveViewOfType(MarkdownView);
	const add = (id: string, name: string, callback: () => unknown): void =>
		commands.add({ id, name, callback });
	add('theme:toggle-light-dark', 'Toggle light/dark mode', () =>
		app.setTheme(app.isDarkMode() ? 'light' : 'dark'),
	);
	add('app:open-settings', 'Open settings', () => app.settingsWindow.open());
	add('app:toggle-left-sidebar', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
	add('app:toggle-right-sidebar', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
	add('workspace:close', 'Close current tab', () => workspace.activeLeaf?.detach());
	commands.add({
		id: 'markdown:toggle-preview',
		name: 'Toggle reading view',
		checkCallback: (checking) => {
			const view = markdown();
			if (view !== null && !checking) view.toggleMode();
			return view !== null;
		},
	});
	commands.add({
		id: 'workspace:move-to-new-window',
		name: 'Move current tab to new window',
		callback: () => workspace.activeLeaf && workspace.moveLeafToPopout(workspace.activeLeaf),
	});
}

function registerKeys(app: App): void {
	const on = (key: string, run: () => unknown): void => {
		app.scope.register(['Mod'], key, () => {
			run();
			return false;
		});
	};
	on('p', () => new CommandPalette(app).open());
	on(',', () => app.settingsWindow.open());
	on('e', () => app.commands.run('markdown:toggle-preview'));
	on('s', () => void app.workspace.getActiveViewOfType(MarkdownView)?.save());
}

function button(parent: HTMLElement, icon: string, label: string, press: () => unknown): HTMLElement {
	const el = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
	setIcon(el, icon);
	el.addEventListener('click', press);
	return el;
}

function drawRibbon(app: App): void {
	const { workspace } = app;
	const { actionsEl, settingsEl: foot } = workspace.leftRibbon;
	button(actionsEl, 'panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
	button(foot, 'terminal', 'Open command palette', () => new CommandPalette(app).open());
	button(foot, 'sun-moon', 'Toggle light/dark mode', () => app.commands.run('theme:toggle-light-dark'));
	button(foot, 'settings', 'Settings', () => app.settingsWindow.open());
	button(foot, 'panel-right', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
}

/** Draws ribbon, sidebars and bars around the workspace. */
export function drawChrome(app: App): void {
	const { workspace } = app;
	const frame = document.body.createDiv('app-container');
	const row = frame.createDiv('horizontal-main-container');
	row.append(workspace.containerEl);
	if (Platform.isPhone) drawNavbar(app, frame);
	else {
		frame.append(app.statusBar);
		drawRibbon(app);
	}
	const cover = workspace.containerEl.createDiv('workspace-drawer-backdrop');
	cover.addEventListener('click', () => foldSidebars(app));
	registerKeys(app);
	foldWhereNarrow(app);
	oneDrawerAtATime(app);
}

const isNarrow = (): boolean => window.innerWidth < NARROW;

/** Where there is little room the app starts with its note in sight. */
export function foldWhereNarrow(app: App): void {
	if (isNarrow()) foldSidebars(app);
}

function foldSidebars(app: App): void {
	app.workspace.leftSplit.collapse();
	app.workspace.rightSplit.collapse();
}

/** Where there is little room a sidebar lies over the rest: one at a time, and it goes when a note opens. */
function oneDrawerAtATime(app: App): void {
	const { workspace } = app;
	const other = (side: WorkspaceSidedock): WorkspaceSidedock =>
		side === workspace.leftSplit ? workspace.rightSplit : workspace.leftSplit;
	let open: WorkspaceSidedock | null = null;
	workspace.on('resize', () => {
		if (!isNarrow()) return;
		const docks = [workspace.leftSplit, workspace.rightSplit].filter((dock) => !dock.collapsed);
		const latest = docks.find((dock) => dock !== open) ?? docks[0] ?? null;
		open = latest;
		if (latest !== null && docks.length > 1) other(latest).collapse();
	});
	workspace.on('file-open', (file: unknown) => {
		if (isNarrow() && file !== null) foldSidebars(app);
	});
}

function drawNavbar(app: App, frame: HTMLElement): void {
	const bar = frame.createDiv('mobile-navbar');
	button(bar, 'panel-left', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle());
	button(bar, 'arrow-left', 'Go back', () => app.workspace.getMostRecentLeaf()?.goBack());
	button(bar, 'terminal', 'Open command palette', () => new CommandPalette(app).open());
	button(bar, 'settings', 'Settings', () => app.settingsWindow.open());
	button(bar, 'panel-right', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle());
}
