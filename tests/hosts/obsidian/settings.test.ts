/** Settings on disk: foreign keys stay, broken files are never overwritten, only what changed is saved. */
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings } from '../../../src/core/settings';
import { SettingsStore } from '../../../src/hosts/obsidian/settings/store';

function disk(data: unknown) {
	const state = { data, saves: 0, full: false };
	const store = new SettingsStore({
		loadData: () =>
			state.data instanceof Error ? Promise.reject(state.data) : Promise.resolve(structuredClone(state.data)),
		saveData: (next) => {
			if (state.full) return Promise.reject(new Error('ENOSPC'));
			state.data = next;
			state.saves += 1;
			return Promise.resolve();
		},
	});
	return { state, store };
}

describe('settings', () => {
	it('are the defaults on a first run, and nothing is saved unasked', async () => {
		const { state, store } = disk(null);
		await store.load();
		expect(store.get()).toEqual(DEFAULTS);
		expect(state.saves).toBe(0);
	});

	it('read a value of another type as the default and keep the rest', () => {
		expect(readSettings({ lifeFolder: 7, noun: 'dream', discreet: true, therapyFolder: 'X' })).toEqual({
			...DEFAULTS,
			discreet: true,
			therapyFolder: 'X',
		});
		for (const odd of [null, undefined, 'text', 3, []]) expect(readSettings(odd)).toEqual(DEFAULTS);
	});

	it('save only what was changed, over what is on disk at that moment, and keep keys of others', async () => {
		const { state, store } = disk({ lifeFolder: 'Mine', future: { a: 1 } });
		await store.load();
		state.data = { lifeFolder: 'From the other device', future: { a: 2 } };
		expect(await store.save({ noun: 'aim' })).toBe(true);
		expect(state.data).toEqual({ lifeFolder: 'From the other device', future: { a: 2 }, noun: 'aim' });
		expect(store.get().lifeFolder).toBe('From the other device');
	});

	it.each([
		['that cannot be read', new Error('Unexpected end of JSON input')],
		['that is a list', [1, 2]],
		['that is a lone word', 'half'],
	])('never save over a file %s', async (_, data) => {
		const { state, store } = disk(data);
		await store.load();
		expect(await store.save({ noun: 'aim' })).toBe(false);
		expect(state.saves).toBe(0);
		expect(store.get()).toEqual(DEFAULTS);
	});

	it('keep what was known where the file is empty for a moment', async () => {
		const { state, store } = disk({ lifeFolder: 'Mine', future: 1 });
		await store.load();
		state.data = null;
		await store.load();
		expect(store.get().lifeFolder).toBe('Mine');
		await store.save({ noun: 'hope' });
		expect(state.data).toEqual({ lifeFolder: 'Mine', future: 1, noun: 'hope' });
	});

	it('wait for each other: of two saves at once both stand, and the last letter typed wins', async () => {
		const { state, store } = disk({ future: 1 });
		await store.load();
		const saves = [
			store.save({ helpContact: 'A' }),
			store.save({ noun: 'hope' }),
			store.save({ helpContact: 'Al' }),
		];
		expect(await Promise.all(saves)).toEqual([true, true, true]);
		expect(state.data).toEqual({ future: 1, noun: 'hope', helpContact: 'Al' });
	});

	it('stay as they were where the disk refuses, and can be saved again after that', async () => {
		const { state, store } = disk({ noun: 'aim' });
		await store.load();
		state.full = true;
		expect(await store.save({ noun: 'hope' })).toBe(false);
		expect(store.get().noun).toBe('aim');
		state.full = false;
		expect(await store.save({ noun: 'hope' })).toBe(true);
	});

	it('tell when they change, also from outside', async () => {
		const { state, store } = disk(null);
		await store.load();
		let told = 0;
		const stop = store.onChange(() => (told += 1));
		state.data = { discreet: true };
		await store.load();
		await store.save({ noun: 'aim' });
		stop();
		await store.load();
		expect(told).toBe(2);
	});
});
