/** From the palette to the disk, the sidebar and the map: the real main.js in a browser over real files. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openPlayground, type Opened, type Wishes } from './harness.mts';

const RUN = `---
goal_type: life
measure: number
start_value: 0
target: 10
unit: km
due: 2026-12-20
---
# Run

## Check-ins
- 2026-11-01 (current:: 2)
`;
const CALM = '---\ngoal_type: therapy\nserves:\n  - "[[Run ten]]"\n---\nGo easier on myself.\n';
const NOTES = {
	'Goals/Run ten.md': RUN,
	'Goals/Inner/Calm.md': CALM,
	'Journal/2026-11-10.md': 'A grey day.\n',
};

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});
const playground = async (wishes: Wishes = {}): Promise<Opened> => {
	open = await openPlayground({ files: NOTES, today: '2026-11-20', ...wishes });
	return open;
};

const view = (app: Opened, type: string): Locator =>
	app.page.locator(`.workspace-leaf-content[data-type="groundwork-${type}"]`);
const card = (app: Opened, path: string): Locator => view(app, 'progress').locator(`[data-path="${path}"]`);
const onMap = (app: Opened, path: string): Locator => view(app, 'map').locator(`[data-key="${path}"]`);

async function create(app: Opened, command: string, name: string): Promise<void> {
	await app.runCommand(command);
	await app.page.locator('.groundwork-sentence').fill(name);
	await app.page.locator('.modal .mod-cta').click();
	await app.page.locator('.modal').waitFor({ state: 'detached' });
}

describe('creating goals from the palette', () => {
	it('makes both kinds: on disk, in the sidebar and on the map', async () => {
		const app = await playground({ files: { 'Welcome.md': 'Hello.\n' } });
		await app.runCommand('Open goal map');
		await create(app, 'Create life goal', 'Cook at home four evenings');
		await create(app, 'Create therapy goal', 'Notice when I go quiet');
		const life = await app.waitForNote('Goals/Cook at home four evenings.md');
		const therapy = await app.waitForNote('Goals/Inner/Notice when I go quiet.md');
		expect(life).toMatch(/^---\ngoal_type: life\n/);
		expect(therapy).toMatch(/^---\ngoal_type: therapy\n/);
		await app.runCommand('Open goal map');
		for (const path of ['Goals/Cook at home four evenings.md', 'Goals/Inner/Notice when I go quiet.md']) {
			await card(app, path).waitFor();
			await onMap(app, path).waitFor();
		}
	});

	it('never overwrites: the same name again is a second note, and the first stays as it was', async () => {
		const app = await playground();
		await create(app, 'Create life goal', 'Run ten');
		const second = await app.waitForNote('Goals/Run ten 2.md');
		expect(second).toMatch(/title: Run ten\n/);
		expect(app.readNote('Goals/Run ten.md')).toBe(RUN);
	});

	it('keeps what was typed when the note cannot be made, and says one sentence', async () => {
		const app = await playground();
		await app.setting('lifeFolder', '../elsewhere');
		await app.runCommand('Create life goal');
		await app.page.locator('.groundwork-sentence').fill('Learn to swim');
		await app.page.locator('.modal .mod-cta').click();
		await app.page.getByText('leads out of the vault').first().waitFor();
		expect(await app.page.locator('.groundwork-sentence').inputValue()).toBe('Learn to swim');
		await app.page.getByRole('button', { name: 'Cancel' }).click();
		await app.page.locator('.modal').waitFor({ state: 'detached' });
		expect(existsSync(join(dirname(app.folder), 'elsewhere'))).toBe(false);
	});
});

describe('what changes in the notes', () => {
	it('a journal line moves the bar', async () => {
		const app = await playground();
		const bar = card(app, 'Goals/Run ten.md').locator('.groundwork-bar-fill');
		await bar.and(app.page.locator('[width="20%"]')).waitFor();
		app.writeNote('Journal/2026-11-12.md', '- [[Run ten]] (current:: 7) further than ever\n');
		await bar.and(app.page.locator('[width="70%"]')).waitFor();
	});

	it('a property changed on disk by another program shows', async () => {
		const app = await playground();
		await card(app, 'Goals/Run ten.md').getByText('2 of 10 km').waitFor();
		app.writeNote('Goals/Run ten.md', RUN.replace('target: 10', 'target: 4'));
		await card(app, 'Goals/Run ten.md').getByText('2 of 4 km').waitFor();
	});

	it('a note typed in the editor shows once the app has saved it', async () => {
		const app = await playground();
		await app.openNote('Journal/2026-11-10.md');
		await app.page.locator('.cm-content').click();
		await app.page.keyboard.press('ControlOrMeta+End');
		await app.page.keyboard.type('- [[Run ten]] (current:: 5) windy');
		const bar = card(app, 'Goals/Run ten.md').locator('.groundwork-bar-fill');
		await bar.and(app.page.locator('[width="50%"]')).waitFor();
		await app.waitForNote('Journal/2026-11-10.md', (text) => text.includes('windy'));
	});

	it('a linked goal that is renamed keeps its line, in and outside the app', async () => {
		const app = await playground();
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Run ten.md').waitFor();
		await app.page.evaluate(async () => {
			const { vault, fileManager } = window.playground.app;
			const file = vault.getFileByPath('Goals/Run ten.md');
			if (file) await fileManager.renameFile(file, 'Goals/Far/Run twelve.md');
		});
		await app.waitForNote('Goals/Inner/Calm.md', (text) => text.includes('[[Run twelve]]'));
		await onMap(app, 'Goals/Far/Run twelve.md').waitFor();
		await onMap(app, 'Goals/Run ten.md').waitFor({ state: 'detached' });
		await view(app, 'map').locator('.groundwork-edge').first().waitFor();

		// Outside the app a rename is a file that goes and one that comes; the link waits for it.
		mkdirSync(join(app.folder, 'Moved'), { recursive: true });
		renameSync(join(app.folder, 'Goals/Far/Run twelve.md'), join(app.folder, 'Moved/Run twelve.md'));
		await onMap(app, 'Moved/Run twelve.md').waitFor();
		await view(app, 'map').locator('.groundwork-edge').first().waitFor();
		await card(app, 'Moved/Run twelve.md').waitFor();
	});

	it('a goal that is deleted goes everywhere, and what served it says where it led', async () => {
		const app = await playground();
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Run ten.md').waitFor();
		rmSync(join(app.folder, 'Goals/Run ten.md'));
		await onMap(app, 'Goals/Run ten.md').waitFor({ state: 'detached' });
		await card(app, 'Goals/Run ten.md').waitFor({ state: 'detached' });
		await view(app, 'map').locator('.groundwork-goal.is-unresolved').waitFor();
	});
});

describe('findings', () => {
	it('one appears when a goal has no measure, and goes when it has one', async () => {
		const app = await playground({
			files: { 'Goals/Read.md': '---\ngoal_type: life\n---\nRead more books.\n' },
		});
		await app.runCommand('Show findings');
		const asks = view(app, 'findings').getByText('How would you know it has happened?').first();
		await asks.waitFor();
		app.writeNote(
			'Goals/Read.md',
			'---\ngoal_type: life\nmeasure: number\ntarget: 12\nunit: books\n---\nRead more books.\n',
		);
		await asks.waitFor({ state: 'detached' });
	});
});

describe('the life of the plugin', () => {
	it('opens progress when it is switched on, and nothing after a restart', async () => {
		const app = await playground();
		await card(app, 'Goals/Run ten.md').waitFor();
		await app.close();
		open = null;
		const again = await playground({ restart: true });
		await again.runCommand('Open goal map');
		await onMap(again, 'Goals/Run ten.md').waitFor();
		expect(await view(again, 'progress').count()).toBe(0);
	});

	it('leaves nothing behind when it is unloaded', async () => {
		const app = await playground();
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Run ten.md').waitFor();
		await app.runCommand('Show findings');
		await app.openNote('Goals/Run ten.md');
		const { before, after } = await app.unload();
		expect(after).toEqual(before);
		expect(app.readNote('Goals/Run ten.md')).toBe(RUN);
	});

	it('a map left behind another tab is deferred after a restart, and comes back whole', async () => {
		const app = await playground();
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Run ten.md').waitFor();
		await app.page.evaluate(async () => {
			const { vault, workspace } = window.playground.app;
			const file = vault.getFileByPath('Journal/2026-11-10.md');
			if (file) await workspace.getLeaf('tab').openFile(file);
		});
		await app.page.reload();
		await app.page.waitForFunction(() => document.body.classList.contains('is-ready'));
		const deferred = (): Promise<boolean | undefined> =>
			app.page.evaluate(
				() => window.playground.app.workspace.getLeavesOfType('groundwork-map')[0]?.isDeferred,
			);
		expect(await deferred()).toBe(true);
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Run ten.md').waitFor();
		expect(await deferred()).toBe(false);
		expect(await view(app, 'map').count()).toBe(1);
	});

	it('a map behind another tab is not drawn again, and has caught up when it is shown', async () => {
		const app = await playground();
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Run ten.md').waitFor();
		await app.page.evaluate(async () => {
			const { vault, workspace } = window.playground.app;
			const file = vault.getFileByPath('Journal/2026-11-10.md');
			if (file) await workspace.getLeaf('tab').openFile(file);
		});
		await view(app, 'map').waitFor({ state: 'hidden' });
		app.writeNote('Goals/Swim.md', RUN);
		await card(app, 'Goals/Swim.md').waitFor();
		await app.page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
		expect(await onMap(app, 'Goals/Swim.md').count()).toBe(0);
		await app.runCommand('Open goal map');
		await onMap(app, 'Goals/Swim.md').waitFor();
	});

	it('the map works in a window of its own: drawn there, by its document, and it follows changes', async () => {
		const app = await playground();
		await card(app, 'Goals/Run ten.md').waitFor();
		const [popOut] = await Promise.all([
			app.page.waitForEvent('popup'),
			app.page.evaluate(async () => {
				const leaf = window.playground.app.workspace.openPopoutLeaf();
				await leaf.setViewState({ type: 'groundwork-map', active: true });
			}),
		]);
		const goal = popOut.locator('[data-key="Goals/Run ten.md"]');
		await goal.waitFor();
		app.writeNote('Goals/Swim.md', RUN);
		await popOut.locator('[data-key="Goals/Swim.md"]').waitFor();
		const foreign = await popOut.evaluate(
			() => [...document.querySelectorAll('*')].filter((node) => node.ownerDocument !== document).length,
		);
		expect(foreign).toBe(0);
		expect(await view(app, 'map').count()).toBe(0);
	});

	it.each(['progress', 'map', 'findings'])(
		'opening and closing %s 30 times leaves nothing behind',
		async (type) => {
			const app = await playground();
			await card(app, 'Goals/Run ten.md').waitFor();
			const [before, after] = await app.page.evaluate(async (name) => {
				const { app: obsidian } = window.playground;
				const round = async (): Promise<void> => {
					const leaf = obsidian.workspace.getLeaf('tab');
					await leaf.setViewState({ type: `groundwork-${name}`, active: true });
					await new Promise((drawn) => requestAnimationFrame(drawn));
					leaf.detach();
				};
				await round();
				const first = window.playground.census();
				for (let count = 0; count < 30; count++) await round();
				return [first, window.playground.census()];
			}, type);
			expect(after).toEqual(before);
		},
	);

	it('writes nothing by itself, whatever is opened', async () => {
		const app = await playground();
		for (const command of ['Open goal map', 'Open progress', 'Show findings']) await app.runCommand(command);
		for (const path of Object.keys(NOTES)) await app.openNote(path);
		await app.settled();
		for (const [path, text] of Object.entries(NOTES)) expect(app.readNote(path)).toBe(text);
		expect(existsSync(join(app.folder, '.obsidian/plugins/groundwork/data.json'))).toBe(false);
	});
});

describe('the command line of the app', () => {
	it('answers check, progress, map and brief as data, private goals left out', async () => {
		const app = await playground({
			files: { ...NOTES, 'Goals/Quiet.md': '---\ngoal_type: life\nprivate: true\n---\n' },
		});
		const check = JSON.parse(await app.cli('groundwork:check', { format: 'json' })) as {
			goals: { path: string }[];
		};
		expect(check.goals.map(({ path }) => path)).toEqual(['Goals/Inner/Calm.md', 'Goals/Run ten.md']);
		const progress = JSON.parse(await app.cli('groundwork:progress', { format: 'json' })) as {
			goals: { share: number | null }[];
		};
		expect(progress.goals.map(({ share }) => share)).toEqual([null, 0.2]);
		const map = JSON.parse(await app.cli('groundwork:map')) as { edges: unknown[]; nodes: unknown[] };
		expect([map.nodes.length, map.edges.length]).toEqual([2, 1]);
		expect(await app.cli('groundwork:brief')).toMatch(/Calm/);
		const all = JSON.parse(await app.cli('groundwork:check', { private: 'true', format: 'json' })) as {
			goals: unknown[];
		};
		expect(all.goals).toHaveLength(3);
		expect(await app.cli('groundwork:check')).toMatch(/Run ten/);
		expect(await app.cli('groundwork:map', { format: 'mermaid' })).toMatch(/^flowchart|^graph/m);
		expect(await app.cli('groundwork:map', { format: 'png' })).toMatch(/json, mermaid, canvas, svg/);
		expect(await app.cli('groundwork:map', { format: 'svg' })).toMatch(/^<svg [^]*Calm/);
		expect(await app.cli('groundwork:check', { today: 'soon' })).toMatch(/looks like 2026-03-04/);
	});

	it('writes a brief without a trace of what is private, in the words of others too', async () => {
		const secret = '---\ngoal_type: therapy\nprivate: true\nserves: ["[[Run ten]]"]\n---\n';
		const line = '- [[Calm]] (noticed:: it is about [[Hidden thing]]) said so\n';
		const files = { ...NOTES, 'Goals/Inner/Hidden thing.md': secret, 'Journal/2026-11-11.md': line };
		const app = await playground({ files });
		await card(app, 'Goals/Inner/Calm.md').waitFor();
		const items = 'wish,therapy,matters,moved,tried,mixed,untalked,unsaid,agreed';
		expect(await app.cli('groundwork:brief', { include: items })).not.toMatch(/Hidden thing/);
		for (const verb of ['check', 'map', 'progress'])
			expect(await app.cli(`groundwork:${verb}`, { format: 'json' })).not.toMatch(/Hidden thing/);
	});

	it('makes a note and says where, without opening anything', async () => {
		const app = await playground();
		await card(app, 'Goals/Run ten.md').waitFor();
		const path = await app.cli('groundwork:create', {
			type: 'therapy',
			name: 'Rest: twice',
			serves: 'Run ten',
			today: '2026-01-02',
		});
		expect(path).toBe('Goals/Inner/Rest twice.md');
		const text = await app.waitForNote(path);
		expect(text).toMatch(/title: "?Rest: twice"?\n/);
		expect(text).toMatch(/started: 2026-01-02\n/);
		expect(text).toMatch(/serves:\n\s+- "\[\[Run ten\]\]"\n/);
		expect(await app.cli('groundwork:create', { type: 'therapy', name: 'X', serves: 'Nobody' })).toMatch(
			/nothing was made/,
		);
		expect(existsSync(join(app.folder, 'Goals/Inner/X.md'))).toBe(false);
		expect(await app.page.locator('.workspace-tab-header-inner-title', { hasText: 'Rest' }).count()).toBe(0);
	});
});
