/** Changing notes that are there: through the editor where it is open, with Undo where it is not, never by itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openPlayground, until, type Opened } from './harness.mts';

const PASSED = `---
goal_type: life # mine
measure: number
start_value: 0
target: 10
due:   2026-11-01
other: [a,  b]
---
# Run
`;

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});
const playground = async (): Promise<Opened> => {
	open = await openPlayground({
		files: { 'Goals/Run.md': PASSED, 'Note.md': 'Hello.\n' },
		today: '2026-11-20',
	});
	return open;
};

describe('a note that is open in the editor', () => {
	it('is changed through it: unsaved typing stays, and the app can undo', async () => {
		const app = await playground();
		await app.openNote('Goals/Run.md');
		await app.page.locator('.cm-content').click();
		await app.page.keyboard.press('ControlOrMeta+End');
		await app.page.keyboard.type('Typed a moment ago');
		await app.runCommand('Switch between life and therapy');
		const both = await app.waitForNote('Goals/Run.md', (text) => text.includes('goal_type: therapy'));
		expect(both).toBe(PASSED.replace('life # mine', 'therapy # mine') + 'Typed a moment ago');
		await app.page.locator('.cm-content').click();
		await app.page.keyboard.press('ControlOrMeta+z');
		await app.waitForNote('Goals/Run.md', (text) => text === `${PASSED}Typed a moment ago`);
	});
});

describe('a note that is not open', () => {
	it('changes its own line only, and one click takes it back', async () => {
		const app = await playground();
		await app.openNote('Note.md');
		const card = app.page.locator('.groundwork-card[data-path="Goals/Run.md"]');
		await card.getByRole('button', { name: 'Keep' }).click();
		const written = await app.waitForNote('Goals/Run.md', (text) => text.includes('review: '));
		expect(written.replace(/review: .*\n/, '')).toBe(PASSED);
		const notice = app.page.locator('.notice', { hasText: 'Undo' });
		expect(await notice.textContent()).not.toMatch(/Run/);
		await notice.getByRole('button', { name: 'Undo' }).click();
		await app.waitForNote('Goals/Run.md', (text) => text === PASSED);
	});

	it('is left alone by Undo where the same place has changed since', async () => {
		const app = await playground();
		const card = app.page.locator('.groundwork-card[data-path="Goals/Run.md"]');
		await card.getByRole('button', { name: 'Keep' }).click();
		const written = await app.waitForNote('Goals/Run.md', (text) => text.includes('review: '));
		const since = written.replace(/review: .*/, 'review: 2027-01-01');
		app.writeNote('Goals/Run.md', since);
		await app.settled();
		await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await app.page.getByText('has changed since').waitFor();
		expect(app.readNote('Goals/Run.md')).toBe(since);
	});
});

describe('settings', () => {
	const stored = (app: Opened): Record<string, unknown> | null => {
		const path = join(app.folder, '.obsidian/plugins/groundwork/data.json');
		return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : null;
	};

	it('offer to go along when the folder they name is renamed, and wait for a yes', async () => {
		const app = await playground();
		await app.page.evaluate(async () => {
			const { vault, fileManager } = window.playground.app;
			const folder = vault.getAbstractFileByPath('Goals');
			if (folder) await fileManager.renameFile(folder, 'Aims');
		});
		const offer = app.page.locator('.notice', { hasText: 'has a new name' });
		await offer.waitFor();
		expect(await offer.count()).toBe(1);
		expect(stored(app)).toBeNull();
		await offer.getByRole('button', { name: 'Use it' }).click();
		const saved = await until(() => stored(app), 'saved settings');
		expect(saved).toEqual({ lifeFolder: 'Aims', therapyFolder: 'Aims/Inner' });
	});

	it('that come from another device are read at once, and stay when one is changed here', async () => {
		const app = await playground();
		const card = app.page.locator('.groundwork-card[data-path="Goals/Run.md"]');
		await card.waitFor();
		app.writeNote('.obsidian/plugins/groundwork/data.json', '{"lifeTemplate":"Goals/Run.md","future":1}');
		await card.waitFor({ state: 'detached' });
		await app.setting('noun', 'aim');
		await until(() => stored(app)?.['noun'] === 'aim', 'saved settings');
		expect(stored(app)).toEqual({ lifeTemplate: 'Goals/Run.md', future: 1, noun: 'aim' });
	});

	it('a note named as template is no goal, and is one again when it is named no more', async () => {
		const app = await playground();
		const card = app.page.locator('.groundwork-card[data-path="Goals/Run.md"]');
		await card.waitFor();
		await app.setting('lifeTemplate', 'Goals/Run.md');
		await card.waitFor({ state: 'detached' });
		await app.setting('lifeTemplate', '');
		await card.waitFor();
	});

	it('save only the one that was changed', async () => {
		const app = await playground();
		await app.setting('noun', 'aim');
		expect(await until(() => stored(app), 'saved settings')).toEqual({ noun: 'aim' });
	});
});
