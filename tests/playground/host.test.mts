/** The host does what Obsidian does, seen by a small plugin and by a person's hands. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openPlayground, until, type Opened, type Wishes } from '../e2e/harness.mts';
import { PLUGIN, type Tried } from './plugin.mts';

declare global {
	interface Window {
		tried: Tried;
	}
}

const FILES = {
	'Alpha.md': '---\nserves:\n  - "[[Beta|the b]]"\n---\n# A\nSee [[Beta#H]] and [[beta]] and [x](Beta.md).\n',
	'Beta.md': '# H\n\ntext\n',
	'Deep/Gamma.md': 'To [[Nowhere]].\n',
};

let open: Opened | null = null;
const start = async (wishes: Wishes = {}): Promise<Opened> =>
	(open = await openPlayground({ files: FILES, main: PLUGIN, ...wishes }));
afterEach(async () => {
	const closing = open;
	open = null;
	await closing?.close();
});

const said = ({ page }: Opened): Promise<string[]> => page.evaluate(() => window.tried.events);
const forget = ({ page }: Opened): Promise<void> => page.evaluate(() => void window.tried.events.splice(0));

describe('starting', () => {
	it('fires create for every file before the layout is ready, resolved after it, and changed for none', async () => {
		const events = await said(await start());
		const before = events.slice(0, events.indexOf('resolved true'));
		expect(before.filter((line) => line.startsWith('create'))).toEqual(
			expect.arrayContaining([
				'create Alpha.md false',
				'create Beta.md false',
				'create Deep false',
				'create Deep/Gamma.md false',
			]),
		);
		expect(events.filter((line) => line.startsWith('changed'))).toEqual([]);
		expect(events).not.toContain('resolved false');
	});

	it('gives a plugin what the app provides and throws on anything else', async () => {
		const { page } = await start();
		const tried = await page.evaluate(() => ({ required: window.tried.required, bases: window.tried.bases }));
		expect(tried.required).toMatch(/^Cannot find module 'fs'/);
		expect(tried.bases).toBe(true);
	});

	it('calls onUserEnable when the plugin is switched on, and not at a restart', async () => {
		expect(await said(await start())).toContain('enabled');
		await open?.close();
		expect(await said(await start({ restart: true }))).not.toContain('enabled');
	});

	it('says on which day the page lives', async () => {
		const { page } = await start({ today: '2031-02-03' });
		expect(await page.evaluate(() => new Date().toDateString())).toBe('Mon Feb 03 2031');
	});
});

describe('the cache', () => {
	it('fires changed after a save, and resolve and resolved later', async () => {
		const opened = await start();
		await forget(opened);
		opened.writeNote('Beta.md', '# H\n## Two\n[[Alpha]]\n');
		await opened.page.waitForFunction(() => window.tried.events.includes('resolved true'));
		expect(await said(opened)).toEqual([
			'modify Beta.md true',
			'changed Beta.md 21 2',
			'resolve Beta.md',
			'resolved true',
		]);
	});

	it('fires no changed on a rename, and resolves the links that led there', async () => {
		const opened = await start();
		await forget(opened);
		await opened.page.evaluate(async () => {
			const { vault } = window.playground.app;
			await vault.rename(vault.getFileByPath('Beta.md')!, 'Deep/Delta.md');
		});
		await opened.page.waitForFunction(() => window.tried.events.includes('resolved true'));
		const events = await said(opened);
		expect(events[0]).toBe('rename Beta.md Deep/Delta.md');
		expect(events).toContain('resolve Alpha.md');
		expect(events.some((line) => line.startsWith('changed'))).toBe(false);
		const left = await opened.page.evaluate(
			() => window.playground.app.metadataCache.unresolvedLinks['Alpha.md'],
		);
		expect(Object.keys(left ?? {})).toEqual(['Beta', 'beta', 'Beta.md']);
	});

	it('tells the last known cache of a deleted note', async () => {
		const opened = await start();
		await forget(opened);
		rmSync(join(opened.folder, 'Beta.md'));
		await opened.page.waitForFunction(() => window.tried.events.includes('resolved true'));
		expect(await said(opened)).toEqual(
			expect.arrayContaining(['deleted Beta.md 1', 'delete Beta.md true', 'resolve Alpha.md']),
		);
	});

	it('resolves a link when its note appears', async () => {
		const opened = await start();
		opened.writeNote('Nowhere.md', '');
		await opened.page.waitForFunction(
			() => window.playground.app.metadataCache.resolvedLinks['Deep/Gamma.md']?.['Nowhere.md'] === 1,
		);
	});
});

describe('files', () => {
	it('a rename in the app rewrites every link, in text and properties, and only those', async () => {
		const opened = await start();
		await opened.page.evaluate(async () => {
			const { vault, fileManager } = window.playground.app;
			await fileManager.renameFile(vault.getFileByPath('Beta.md')!, 'Deep/New name.md');
		});
		expect(opened.readNote('Alpha.md')).toBe(
			'---\nserves:\n  - "[[New name|the b]]"\n---\n# A\nSee [[New name#H]] and [[New name]] and [x](New%20name.md).\n',
		);
	});

	it('writes to one note wait for each other', async () => {
		const opened = await start();
		await opened.page.evaluate(async () => {
			const { vault } = window.playground.app;
			const file = vault.getFileByPath('Beta.md')!;
			await Promise.all([...'abcdefgh'].map((letter) => vault.process(file, (text) => text + letter)));
		});
		expect(opened.readNote('Beta.md')).toBe('# H\n\ntext\nabcdefgh');
	});

	it('process sees what another program wrote a moment ago', async () => {
		const opened = await start();
		opened.writeNote('Beta.md', 'outside\n');
		await opened.page.evaluate(async () => {
			const { vault } = window.playground.app;
			await vault.process(vault.getFileByPath('Beta.md')!, (text) => `${text}inside\n`);
		});
		expect(opened.readNote('Beta.md')).toBe('outside\ninside\n');
	});

	it('create refuses a path that is taken, and a folder that is not there', async () => {
		const { page } = await start();
		const refused = (path: string): Promise<string> =>
			page.evaluate((one) => window.playground.app.vault.create(one, '').then(() => 'made', String), path);
		expect(await refused('Beta.md')).toContain('File already exists');
		expect(await refused('No/Beta.md')).toContain('ENOENT');
	});

	it('processFrontMatter hands an error on and leaves the note alone', async () => {
		const opened = await start();
		const error = await opened.page.evaluate(() => {
			const { vault, fileManager } = window.playground.app;
			const stop = (): never => {
				throw new Error('stop');
			};
			return fileManager.processFrontMatter(vault.getFileByPath('Alpha.md')!, stop).then(String, String);
		});
		expect(error).toBe('Error: stop');
		expect(opened.readNote('Alpha.md')).toBe(FILES['Alpha.md']);
	});

	it('folders made, moved and taken away by other programs show', async () => {
		const opened = await start();
		const paths = (): Promise<string[]> =>
			opened.page.evaluate(() =>
				window.playground.app.vault
					.getMarkdownFiles()
					.map(({ path }) => path)
					.sort(),
			);
		mkdirSync(join(opened.folder, 'Many/Inside'), { recursive: true });
		writeFileSync(join(opened.folder, 'Many/Inside/One.md'), 'one');
		await opened.page.waitForFunction(
			() => window.playground.app.vault.getFileByPath('Many/Inside/One.md') !== null,
		);
		renameSync(join(opened.folder, 'Many'), join(opened.folder, 'Moved'));
		await opened.page.waitForFunction(
			() => window.playground.app.vault.getFileByPath('Moved/Inside/One.md') !== null,
		);
		await opened.page.waitForFunction(
			() => window.playground.app.vault.getFileByPath('Many/Inside/One.md') === null,
		);
		rmSync(join(opened.folder, 'Moved'), { recursive: true });
		await opened.page.waitForFunction(() => window.playground.app.vault.getFolderByPath('Moved') === null);
		expect(await paths()).toEqual(['Alpha.md', 'Beta.md', 'Deep/Gamma.md']);
	});

	it('two pages over one folder see what the other does', async () => {
		const opened = await start();
		const other = await opened.page.context().newPage();
		await other.goto(opened.url);
		await other.waitForFunction(() => document.body.classList.contains('is-ready'));
		await opened.page.evaluate(async () => {
			const { vault } = window.playground.app;
			await vault.createFolder('Made');
			await vault.create('Made/Here.md', 'by the first');
			await vault.process(vault.getFileByPath('Beta.md')!, () => 'changed');
		});
		await other.waitForFunction(async () => {
			const { vault } = window.playground.app;
			const [made, beta] = [vault.getFileByPath('Made/Here.md'), vault.getFileByPath('Beta.md')];
			return made !== null && beta !== null && (await vault.cachedRead(beta)) === 'changed';
		});
		expect(await said(opened)).not.toContain('modify Made/Here.md true');
	});

	it('writes nothing into the folder by itself', async () => {
		const opened = await start();
		await opened.openNote('Alpha.md');
		await opened.settled();
		expect(opened.readNote('Alpha.md')).toBe(FILES['Alpha.md']);
		expect(existsSync(join(opened.folder, '.obsidian'))).toBe(false);
	});
});

describe('editing', () => {
	it('saves two seconds after typing, and not before', async () => {
		const opened = await start();
		await opened.openNote('Beta.md');
		const typed = await opened.page.evaluate(() => Date.now());
		await opened.page.locator('.cm-content').click();
		await opened.page.keyboard.press('Control+End');
		await opened.page.keyboard.type('more');
		expect(opened.readNote('Beta.md')).toBe(FILES['Beta.md']);
		await opened.waitForNote('Beta.md', (text) => text === '# H\n\ntext\nmore');
		expect((await opened.page.evaluate(() => Date.now())) - typed).toBeGreaterThanOrEqual(2000);
	});

	it('keeps both what is typed and what another program writes elsewhere in the note', async () => {
		const opened = await start();
		await opened.openNote('Beta.md');
		await opened.page.locator('.cm-content').click();
		await opened.page.keyboard.press('Control+End');
		await opened.page.keyboard.type('mine');
		opened.writeNote('Beta.md', '# Theirs\n\ntext\n');
		await opened.waitForNote('Beta.md', (text) => text === '# Theirs\n\ntext\nmine');
	});

	it('saves at once when another note is opened in its place', async () => {
		const opened = await start();
		await opened.openNote('Beta.md');
		await opened.page.locator('.cm-content').click();
		await opened.page.keyboard.press('Control+End');
		await opened.page.keyboard.type('quick');
		await opened.openNote('Alpha.md');
		expect(opened.readNote('Beta.md')).toBe('# H\n\ntext\nquick');
	});

	it('hides the properties from sight but not from the document, and undo brings words back', async () => {
		const { page, openNote } = await start();
		await openNote('Alpha.md');
		await expect(page.locator('.cm-content').innerText()).resolves.not.toContain('serves:');
		await page.locator('.cm-line', { hasText: 'See' }).click();
		const texts = await page.evaluate(() => {
			const { editor } = window.playground.app.workspace.activeEditor!;
			const before = editor!.getValue();
			editor!.replaceRange('X', { line: 0, ch: 0 });
			editor!.undo();
			return [before, editor!.getValue()];
		});
		expect(texts).toEqual([FILES['Alpha.md'], FILES['Alpha.md']]);
	});

	it('a property changed above the note is written, and one changed on disk shows', async () => {
		const opened = await start({ files: { 'N.md': '---\nstatus: active\ndone: false\n---\nbody\n' } });
		await opened.openNote('N.md');
		const row = opened.page.locator('.markdown-source-view [data-property-key="status"] input');
		await row.fill('resting');
		await row.press('Tab');
		await opened.waitForNote('N.md', (text) => text.includes('status: resting'));
		opened.writeNote('N.md', '---\nstatus: done\ndone: false\n---\nbody\n');
		await opened.page.waitForFunction(
			() =>
				document.querySelector<HTMLInputElement>('.markdown-source-view [data-property-key="status"] input')
					?.value === 'done',
		);
		await opened.page.locator('.markdown-source-view [data-property-key="done"] input').click();
		await opened.waitForNote('N.md', (text) => text.includes('done: true'));
	});

	it('links are followed by a click, and Mod-click opens a tab', async () => {
		const opened = await start();
		await opened.openNote('Alpha.md');
		await opened.page
			.locator('.cm-hmd-internal-link', { hasText: 'beta' })
			.first()
			.click({ modifiers: ['ControlOrMeta'] });
		await opened.page.locator('.workspace-tab-header.is-active', { hasText: 'Beta' }).waitFor();
		expect(await opened.page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
	});

	it('suggesters offer while one types, and put in what is chosen', async () => {
		const opened = await start();
		await opened.openNote('Beta.md');
		await opened.page.locator('.cm-content').click();
		await opened.page.keyboard.press('Control+End');
		await opened.page.keyboard.type('@@t');
		await opened.page.waitForFunction(() => document.querySelectorAll('.suggestion-item').length === 1);
		await opened.page.keyboard.press('Enter');
		await opened.page.locator('.cm-line', { hasText: /^two$/ }).waitFor();
		await opened.page.locator('.suggestion-container').waitFor({ state: 'detached' });
	});
});

describe('reading', () => {
	it('draws each block with its lines, code blocks by their processor, and lets children go with their block', async () => {
		const opened = await start({
			files: { 'R.md': '---\na: 1\n---\n# T\n\nOne\ntwo\n\n```tried\nboxed\n```\n' },
		});
		await opened.openNote('R.md');
		await opened.page.locator('.cm-content').click();
		await forget(opened);
		await opened.runCommand('Toggle reading view');
		await opened.page.locator('.tried-block', { hasText: 'boxed' }).waitFor();
		expect((await said(opened)).filter((line) => line.startsWith('post'))).toEqual([
			'post 0-2',
			'post 3-3',
			'post 5-6',
			'post 8-10',
		]);
		await forget(opened);
		opened.writeNote('R.md', '---\na: 1\n---\n# T\n\nOther\n\n```tried\nboxed\n```\n');
		await opened.page.locator('.markdown-preview-view p', { hasText: 'Other' }).waitFor();
		expect((await said(opened)).filter((line) => /^(?:post|gone)/.test(line)).sort()).toEqual([
			'gone 5',
			'post 5-5',
		]);
	});
});

describe('windows of the app', () => {
	it('the palette finds by letters in order and hides what cannot run', async () => {
		const opened = await start();
		expect(await opened.commands()).not.toContain('Groundwork: Never');
		expect(await opened.commands()).not.toContain('Groundwork: Shout');
		await opened.openNote('Beta.md');
		await opened.runCommand('Shout');
		await opened.page.locator('.cm-line', { hasText: 'HEY' }).waitFor();
		await opened.page.keyboard.press('ControlOrMeta+p');
		await opened.page.locator('.prompt-input').fill('pckfrt');
		await opened.page.keyboard.press('Enter');
		await opened.page.locator('.prompt-input').fill('pl');
		await opened.page.keyboard.press('Enter');
		expect(await said(opened)).toContain('picked plum');
	});

	it('notices hold what they are given, and Escape closes a modal and gives the focus back', async () => {
		const opened = await start();
		await opened.runCommand('Say');
		await opened.page.locator('.notice button', { hasText: 'Undo' }).click();
		expect(await said(opened)).toContain('undone');
		await opened.openNote('Beta.md');
		await opened.page.locator('.cm-content').click();
		await opened.runCommand('Pick a fruit');
		await opened.page.keyboard.press('Escape');
		expect(await opened.page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
	});

	it('menus of files hold what the plugin adds', async () => {
		const opened = await start();
		await opened.page.locator('.nav-file-title', { hasText: 'Beta' }).click({ button: 'right' });
		await opened.page.locator('.menu-item', { hasText: 'Tried it' }).click();
		expect(await said(opened)).toContain('menu');
	});

	it('settings show every kind of control, keep what passes and say why something does not', async () => {
		const opened = await start();
		const { page } = opened;
		const data = (): Promise<string> => opened.waitForNote('.obsidian/plugins/groundwork/data.json');
		await opened.runCommand('Open settings');
		await page.getByLabel('Name', { exact: true }).fill('bad');
		await page.locator('.setting-item-error', { hasText: 'Not that one.' }).waitFor();
		expect(existsSync(join(opened.folder, '.obsidian'))).toBe(false);
		await page.getByLabel('Name', { exact: true }).fill('Grace');
		expect(await page.locator('.setting-item-error').count()).toBe(0);
		await page.getByLabel('Many').fill('7');
		await page.getByLabel('On', { exact: true }).click();
		await page.getByLabel('Kind').selectOption('b');
		await page.getByLabel('Place').fill('De');
		await page.locator('.suggestion-item', { hasText: 'Deep' }).click();
		await page.getByLabel('Long').fill('a\nb');
		await page.getByLabel('Level').fill('8');
		await page.locator('.setting-item', { hasText: 'Do it' }).click();
		await page.locator('button', { hasText: 'Press' }).click();
		expect(await page.locator('.setting-item', { hasText: 'Hidden' }).count()).toBe(0);
		await page.getByLabel('Add a thing').click();
		await page.locator('.setting-item', { hasText: 'Deeper' }).click();
		await page.getByLabel('Deep', { exact: true }).click();
		await until(
			() =>
				readFileSync(join(opened.folder, '.obsidian/plugins/groundwork/data.json'), 'utf8').includes(
					'"deep": true',
				),
			'deep',
		);
		expect(JSON.parse(await data())).toMatchObject({
			...{ name: 'Grace', many: 7, on: false, kind: 'b', place: 'Deep', long: 'a\nb', level: 8, deep: true },
		});
		expect(await said(opened)).toEqual(expect.arrayContaining(['action', 'pressed', 'add', 'cleaned']));
	});

	it('settings changed by another program are told', async () => {
		const opened = await start({
			files: { ...FILES, '.obsidian/plugins/groundwork/data.json': '{"name":"x"}' },
		});
		opened.writeNote('.obsidian/plugins/groundwork/data.json', '{"name":"y"}');
		await opened.page.waitForFunction(() => window.tried.events.includes('settings changed'));
	});

	it('a hover over a link shows the note when the place asks for no key', async () => {
		const opened = await start();
		await opened.openNote('Alpha.md');
		await opened.page.locator('.cm-content').click();
		await opened.runCommand('Toggle reading view');
		await opened.page.locator('.markdown-preview-view .internal-link', { hasText: /^beta$/ }).hover();
		await opened.page.locator('.hover-popover', { hasText: 'text' }).waitFor();
		await opened.page.mouse.move(5, 5);
		await opened.page.locator('.hover-popover').waitFor({ state: 'detached' });
	});

	it('the command line reaches handlers and hears what is missing', async () => {
		const opened = await start();
		expect(await opened.cli('tried:echo', { word: 'hello' })).toBe('echo hello');
		await expect(opened.cli('tried:echo')).rejects.toThrow('wants word');
		await expect(opened.cli('nothing')).rejects.toThrow('no command');
	});

	it('a tab moves to a window of its own and works there', async () => {
		const opened = await start();
		await opened.openNote('Beta.md');
		const [other] = await Promise.all([
			opened.page.context().waitForEvent('page'),
			opened.runCommand('Move current tab to new window'),
		]);
		await other.locator('.cm-line', { hasText: 'text' }).waitFor();
		expect(await other.evaluate(() => document.body.createDiv('made').doc === document)).toBe(true);
		await other.close();
		await opened.page.waitForFunction(
			() => window.playground.app.workspace.getLeavesOfType('markdown').length === 0,
		);
	});
});

describe('loading the page anew', () => {
	it('brings the tabs back, those behind others deferred until they are looked at', async () => {
		const opened = await start();
		const { page } = opened;
		await page.evaluate(async () => {
			const { workspace } = window.playground.app;
			await workspace.getLeaf('tab').setViewState({ type: 'tried-side', state: { picked: 'me' } });
			await workspace.getLeaf('tab').openFile(window.playground.app.vault.getFileByPath('Beta.md')!);
		});
		await page.reload();
		await page.waitForFunction(() => document.body.classList.contains('is-ready'));
		const deferred = (): Promise<unknown[]> =>
			page.evaluate(() =>
				window.playground.app.workspace
					.getLeavesOfType('tried-side')
					.map((leaf) => [leaf.isDeferred, leaf.view.getState()['picked']]),
			);
		expect(await said(opened)).not.toContain('enabled');
		expect(await deferred()).toEqual([
			[true, 'me'],
			[false, null],
		]);
		await page.locator('.workspace-tab-header.is-active', { hasText: 'Beta' }).waitFor();
		await forget(opened);
		await page.locator('.mod-root .workspace-tab-header', { hasText: 'Tried' }).click();
		await page.locator('.mod-root .tried-side').waitFor();
		expect(await deferred()).toEqual([
			[false, 'me'],
			[false, null],
		]);
		expect((await said(opened)).filter((line) => line === 'side open')).toHaveLength(1);
		expect(existsSync(join(opened.folder, '.obsidian'))).toBe(false);
	});
});

describe('unloading', () => {
	it('leaves as much as there was before, and the views of the plugin empty', async () => {
		const opened = await start();
		await opened.page.locator('.tried-side').waitFor();
		await opened.openNote('Alpha.md');
		const { before, after } = await opened.unload();
		expect(after).toEqual(before);
		expect(await said(opened)).toContain('side close');
	});
});

describe('many notes', () => {
	it('5,000 notes open without looking at every note for every link', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 5000 }, (_, at) => [
				`Notes ${at % 20}/Note ${at}.md`,
				`---\ntags: [a]\n---\n# Note ${at}\n[[Note ${(at * 7) % 5000}]] [[Note ${(at * 13) % 5000}]] [[Nowhere ${at}]]\n`,
			]),
		);
		const opened = await start({ files });
		const links = await opened.page.evaluate(
			() => Object.keys(window.playground.app.metadataCache.resolvedLinks).length,
		);
		expect(links).toBe(5000);
		await opened.openNote('Notes 3/Note 43.md');
		await opened.page.locator('.cm-line', { hasText: 'Nowhere 43' }).waitFor();
	});
});
