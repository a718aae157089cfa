// @vitest-environment happy-dom
/** Loading, unloading, and what must not happen in between (reliability.md §6). */
import { App, View } from 'obsidian-test-mocks/obsidian';
import { setup, teardown } from 'obsidian-test-mocks/setup';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App as RealApp, PluginManifest } from 'obsidian';
import Groundwork from '../../../src/main';
import manifest from '../../../manifest.json';

beforeAll(() => setup());
afterEach(() => void vi.restoreAllMocks());
afterAll(() => teardown());

interface Emitter {
	_?: Record<string, unknown[]>;
}

/** Handlers of the vault, the cache and the workspace, all together. */
function handlers(app: App): number {
	const emitters = [app.vault, app.metadataCache, app.workspace] as unknown as Emitter[];
	return emitters
		.flatMap((emitter) => Object.values(emitter._ ?? {}))
		.reduce((sum, list) => sum + list.length, 0);
}

function plugin(app: App): Groundwork {
	const made = new Groundwork(app as unknown as RealApp, manifest as PluginManifest);
	made.loadData = () => Promise.resolve(null);
	made.saveData = () => Promise.reject(new Error('Nothing is saved unasked'));
	return made;
}

const files = Object.fromEntries(
	Array.from({ length: 50 }, (_, n) => [`Goals/Goal ${n}.md`, `---\ngoal_type: life\n---\nNumber ${n}\n`]),
);

/** Loads as the app does: `load` does not wait for what `onload` promises. */
async function loaded(made: Groundwork): Promise<Groundwork> {
	made.load();
	await vi.waitFor(() => expect(commands(made).size).toBeGreaterThan(0));
	return made;
}

const commands = (made: Groundwork) => (made as unknown as { commands__: Map<string, unknown> }).commands__;
const appWith = (some = files) => App.createConfigured__({ files: some });

describe('loading', () => {
	it('registers and returns: nothing is read, listed, written or opened before the layout is ready', async () => {
		const app = appWith();
		const spies = [
			vi.spyOn(app.vault, 'getMarkdownFiles'),
			vi.spyOn(app.vault, 'getFiles'),
			vi.spyOn(app.vault, 'read'),
			vi.spyOn(app.vault, 'cachedRead'),
			vi.spyOn(app.vault, 'create'),
			vi.spyOn(app.vault, 'process'),
			vi.spyOn(app.workspace, 'getLeaf'),
			vi.spyOn(app.workspace, 'ensureSideLeaf'),
		];
		const made = await loaded(plugin(app));
		expect(spies.filter((spy) => spy.mock.calls.length > 0).map((spy) => spy.getMockName())).toEqual([]);
		made.unload();
	});

	it('gives every command a name in sentence case without the name of the plugin, and no hotkey', async () => {
		const made = await loaded(plugin(appWith()));
		for (const command of commands(made).values()) {
			const { id, name, hotkeys } = command as { id: string; name: string; hotkeys?: unknown };
			expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
			expect(name).toMatch(/^[A-Z][^A-Z]*$/);
			expect(name).not.toMatch(/groundwork/i);
			expect(hotkeys).toBeUndefined();
		}
		made.unload();
	});

	it('keeps no view: two leaves of one type are two views, and the plugin holds neither', async () => {
		const made = await loaded(plugin(appWith()));
		const held = Object.values(made as unknown as Record<string, unknown>);
		expect(held.filter((value) => value instanceof View)).toEqual([]);
		made.unload();
	});

	it('opens progress when a person switches it on, and only then', async () => {
		const app = appWith();
		const opened: string[] = [];
		app.workspace.ensureSideLeaf = (type: string) => {
			opened.push(type);
			return Promise.resolve(app.workspace.getLeaf());
		};
		const made = await loaded(plugin(app));
		app.workspace.setLayoutReady__();
		expect(opened).toEqual([]);
		made.onUserEnable();
		await vi.waitFor(() => expect(opened).toEqual(['groundwork-progress']));
		made.unload();
	});
});

describe('unloading', () => {
	it('leaves nothing behind after 50 rounds: handlers, intervals, window listeners, nodes, saved data', async () => {
		const app = appWith();
		app.workspace.setLayoutReady__();
		const [on, off, start, stop] = [
			vi.spyOn(window, 'addEventListener'),
			vi.spyOn(window, 'removeEventListener'),
			vi.spyOn(window, 'setInterval'),
			vi.spyOn(globalThis, 'clearInterval'),
		];
		const before = [handlers(app), document.body.childNodes.length];
		for (let round = 0; round < 50; round++) {
			const made = await loaded(plugin(app));
			expect(handlers(app)).toBeGreaterThan(before[0] ?? 0);
			made.unload();
		}
		expect([handlers(app), document.body.childNodes.length]).toEqual(before);
		expect(off.mock.calls.length).toBe(on.mock.calls.length);
		expect(start.mock.calls.length).toBeGreaterThanOrEqual(50);
		const stopped = new Set(stop.mock.calls.map(([id]) => id));
		expect(start.mock.results.filter(({ value }) => !stopped.has(value as never))).toEqual([]);
	});

	it('never detaches a leaf: people keep their layout over an update', async () => {
		const app = appWith();
		const detach = vi.spyOn(app.workspace, 'detachLeavesOfType');
		const made = await loaded(plugin(app));
		made.unload();
		expect(detach).not.toHaveBeenCalled();
	});

	it('before the layout is ready, starts nothing when it is', async () => {
		const app = appWith();
		const list = vi.spyOn(app.vault, 'getMarkdownFiles');
		const before = handlers(app);
		const made = await loaded(plugin(app));
		made.unload();
		app.workspace.setLayoutReady__();
		await Promise.resolve();
		expect(handlers(app)).toBe(before);
		expect(list).not.toHaveBeenCalled();
	});

	it('while the settings are still being read, registers nothing afterwards', async () => {
		const app = appWith();
		const before = handlers(app);
		const made = plugin(app);
		let give: (data: null) => void = () => undefined;
		made.loadData = () => new Promise((done) => (give = done));
		const onload = vi.spyOn(made, 'onload');
		made.load();
		made.unload();
		give(null);
		await onload.mock.results[0]?.value;
		expect(commands(made).size).toBe(0);
		expect(handlers(app)).toBe(before);
	});
});
