/** The page: puts the app together, loads the plugin as the app does while it starts, then the folder. */
import './install.mts';
import type { PluginManifest } from 'obsidian';
import { App } from './app.mts';
import { Platform, playPhone } from './base/platform.mts';
import { drawChrome, foldWhereNarrow, registerCoreCommands, registerCoreViews } from './chrome.mts';
import { liveListeners } from './install.mts';
import { listenToServer } from './live.mts';
import { requireProvided } from './modules.mts';
import { Playground } from './playground.mts';
import type { Plugin } from './plugin/plugin.mts';
import { keepLayout, keptLayout } from './workspace/saved-layout.mts';
import { installTooltips } from './ui/tooltip.mts';
import type { Entry } from './vault/vault.mts';

interface Boot {
	readonly name: string;
	readonly entries: readonly Entry[];
	readonly manifest: PluginManifest;
}

type CommonJs = (require: (id: string) => unknown, module: { exports: unknown }, exports: object) => void;

declare global {
	interface Window {
		playground: Playground;
		groundworkMain: CommonJs;
		moment: unknown;
	}
}

/** Evaluates main.js anew and makes the plugin. */
function makePlugin(app: App, manifest: PluginManifest): Plugin {
	const module: { exports: unknown } = { exports: {} };
	window.groundworkMain(requireProvided, module, module.exports as object);
	const made = module.exports as { default: new (app: App, manifest: PluginManifest) => Plugin };
	return new made.default(app, manifest);
}

async function appSettings(app: App): Promise<void> {
	const path = `${app.vault.configDir}/app.json`;
	try {
		if (await app.vault.adapter.exists(path))
			app.settings = JSON.parse(await app.vault.adapter.read(path)) as object;
	} catch {
		// A broken settings file of the app: its usual settings hold.
	}
}

function themeOf(query: URLSearchParams): 'light' | 'dark' {
	const asked = query.get('theme');
	if (asked === 'light' || asked === 'dark') return asked;
	return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

async function firstNote(app: App): Promise<void> {
	const { vault, workspace } = app;
	const leaf = workspace.getLeaf(true);
	workspace.setActiveLeaf(leaf);
	const file = vault.getFileByPath('Welcome.md') ?? vault.getFileByPath('Start here.md');
	if (file !== null) await leaf.openFile(file);
}

async function main(): Promise<void> {
	const query = new URLSearchParams(window.location.search);
	if (query.has('mobile')) playPhone();
	const app = new App({ phone: Platform.isPhone, bases: query.get('bases') !== '0' });
	app.setTheme(themeOf(query));
	registerCoreViews(app);
	registerCoreCommands(app);
	drawChrome(app);
	if (!Platform.isPhone) installTooltips();
	await app.workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });

	const boot = (await (await fetch('/api/boot')).json()) as Boot;
	await appSettings(app);
	const playground = new Playground(app, () => makePlugin(app, boot.manifest), liveListeners);
	window.playground = playground;
	document.title = `${boot.name} · Groundwork playground`;
	await listenToServer(app, () => playground.plugin);
	const kept = keptLayout();
	keepLayout(app.workspace);
	await playground.load(kept === null && !query.has('restart'));
	app.vault.load(boot.name, boot.entries);
	app.metadataCache.readAll();
	if (kept === null) await firstNote(app);
	else await app.workspace.changeLayout(kept);
	app.workspace.ready();
	await playground.settled();
	foldWhereNarrow(app);
	document.body.addClass('is-ready');
}

main().catch(reportError);
