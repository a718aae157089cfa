/** Making notes: legal places only, never over another note, and a sentence where it does not work. */
import { describe, expect, it } from 'vitest';
import { createNote } from '../../../src/hosts/obsidian/vault/create-note';
import { FakeVault } from './fake-vault';

const make = (vault: FakeVault, folder: string, name = 'Run.md') =>
	createNote(vault.app.vault, folder, name, 'text');

describe('making a note', () => {
	it('makes the folders on the way', async () => {
		const vault = new FakeVault();
		expect(await make(vault, 'Goals/Inner')).toEqual({ ok: true, path: 'Goals/Inner/Run.md' });
		expect([...vault.folders.keys()]).toEqual(['Goals', 'Goals/Inner']);
	});

	it('takes the next free name, without regard to case', async () => {
		const vault = new FakeVault({ 'Goals/RUN.md': 'first', 'Goals/run 2.md': 'second' });
		expect(await make(vault, 'Goals')).toEqual({ ok: true, path: 'Goals/Run 3.md' });
		expect(vault.text('Goals/RUN.md')).toBe('first');
	});

	it('takes the next name too where the app does not know yet what is on disk', async () => {
		const vault = new FakeVault();
		const hidden = new FakeVault({ 'Run.md': 'from sync' });
		vault.app.vault.create = (path, text) => hidden.app.vault.create(path, text);
		expect(await make(vault, '')).toEqual({ ok: true, path: 'Run 2.md' });
		expect(hidden.text('Run.md')).toBe('from sync');
	});

	it('uses a folder as the vault spells it', async () => {
		const vault = new FakeVault();
		await vault.app.vault.createFolder('goals');
		expect(await make(vault, 'Goals')).toEqual({ ok: true, path: 'goals/Run.md' });
	});

	it.each(['../out', 'Goals/../../out', '.obsidian/plugins', '.hidden', 'C:/windows', 'a|b'])(
		'refuses the folder %s in one sentence and makes nothing',
		async (folder) => {
			const vault = new FakeVault();
			const made = await make(vault, folder);
			expect(made.ok).toBe(false);
			expect(vault.calls).toEqual([]);
		},
	);

	it('refuses the config folder also where it was renamed to a plain name', async () => {
		const vault = new FakeVault();
		vault.app.vault.configDir = 'config';
		expect((await make(vault, 'Config/plugins')).ok).toBe(false);
		expect(vault.calls).toEqual([]);
	});

	it('says so where the disk refuses whatever is tried, and leaves no half note', async () => {
		const vault = new FakeVault();
		vault.app.vault.create = () => Promise.reject(new Error('EROFS'));
		expect((await make(vault, 'Goals')).ok).toBe(false);
		expect(vault.entries.size).toBe(0);
	});
});
