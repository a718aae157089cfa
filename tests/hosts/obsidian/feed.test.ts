/** The vault's events and the index: stage 1 without reading, stage 2 once per change, any order of late events. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeVault } from './fake-vault';
import { follow, rebuilt, seen } from './follow';
import { CALM, happen, RUN, start, step } from './steps';

describe('the first index', () => {
	it('reads no file: goals and edges come from the metadata cache', async () => {
		const vault = new FakeVault({
			'Goals/Run.md': RUN,
			'Goals/Inner/Calm.md': CALM,
			'Other.md': 'See [[Run]].',
		});
		const { index, feed } = follow(vault);
		vault.ready();
		await feed.ready();
		expect(index.goals().map((goal) => goal.title)).toEqual(['Calm', 'Run']);
		expect(index.edges()).toMatchObject([
			{ from: 'Goals/Inner/Calm.md', to: 'Goals/Run.md', resolved: true },
		]);
		expect(index.mentions('Goals/Run.md')).toMatchObject([{ note: 'Other.md' }]);
		expect(vault.calls).not.toContain('cachedRead');
	});

	it('takes no template note for a goal, however it becomes known', async () => {
		const vault = new FakeVault({ 'Templates/Life.md': RUN, 'Run.md': RUN });
		const { index, whenRead, texts } = follow(vault);
		vault.ready();
		texts.hold();
		await whenRead();
		vault.put('Templates/Life.md', RUN.replace('5', '6'));
		vault.rename('Run.md', 'Templates/Run.md');
		vault.put('Templates/New.md', RUN);
		vault.settle();
		await whenRead();
		expect(index.goals()).toEqual([]);
	});

	it('does nothing at all before the layout is ready', () => {
		const vault = new FakeVault({ 'Run.md': RUN });
		follow(vault);
		vault.put('New.md', RUN);
		expect(vault.calls).toEqual([]);
		expect(vault.vaultEvents.handlers).toEqual([]);
	});

	it('never starts where the plugin was switched off before the layout was ready', async () => {
		const vault = new FakeVault({ 'Run.md': RUN });
		const { index, feed, unload } = follow(vault);
		unload();
		vault.ready();
		await feed.ready();
		expect(vault.vaultEvents.handlers).toEqual([]);
		expect(vault.cacheEvents.handlers).toEqual([]);
		expect(index.goals()).toEqual([]);
	});

	it('lets go of every handler when it is unloaded', () => {
		const vault = new FakeVault({ 'Run.md': RUN });
		const { unload } = follow(vault);
		vault.ready();
		expect(vault.vaultEvents.handlers.length + vault.cacheEvents.handlers.length).toBe(6);
		unload();
		expect(vault.vaultEvents.handlers.length + vault.cacheEvents.handlers.length).toBe(0);
	});
});

describe('what costs nothing', () => {
	it('links that are resolved a hundred times, and a note saved without a change of ours', async () => {
		const vault = new FakeVault({ 'Run.md': RUN, 'Calm.md': CALM, 'Other.md': 'See [[Run]].' });
		const { index, whenRead } = follow(vault);
		vault.ready();
		await whenRead();
		const [calls, revision] = [vault.calls.length, index.revision];
		let told = 0;
		index.onChange(() => (told += 1));
		for (let count = 0; count < 100; count++) vault.settle();
		vault.put('Run.md', `${RUN}\n\n`);
		vault.put('Other.md', 'See [[Run]], and more words.');
		vault.put('Plain.md', 'Nothing of ours.');
		vault.settle();
		await whenRead();
		expect([vault.calls.length, index.revision, told]).toEqual([calls, revision, 0]);
	});
});

describe('unloading in the middle', () => {
	it('stops the first index at the next slice, and the reading of texts with it', async () => {
		const notes = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`Goal ${n}.md`, RUN]));
		const vault = new FakeVault(notes);
		let time = 0;
		let unload = (): void => undefined;
		// Every look at the clock is a slice; the second pause is the moment of unloading.
		const clock = {
			now: () => (time += 100),
			pause: () => Promise.resolve().then(() => time > 300 && unload()),
		};
		const following = follow(vault, clock as never);
		unload = following.unload;
		following.texts.hold();
		vault.ready();
		await following.whenRead();
		expect(following.index.goals().length).toBeLessThan(200);
		expect(vault.calls).not.toContain('cachedRead');
		expect(vault.vaultEvents.handlers).toEqual([]);
	});
});

describe('the texts', () => {
	const journal = '- [[Run]] (current:: 3) by the river\n';
	const notes = {
		'Run.md': RUN,
		'2026-03-02.md': journal,
		'List.md': '- [[Someone]] came\n',
		'Prose.md': 'Ran to [[Run]].',
		'Broken.md': '---\ngoal_type: life\nwhy: a: b\n---\n',
		'Plain.md': 'Nothing here.',
	};

	it('are read only while something needs them, and only of notes that may say more', async () => {
		const vault = new FakeVault(notes);
		const { index, feed, whenRead, texts } = follow(vault);
		vault.ready();
		await feed.ready();
		expect(vault.calls.filter((call) => call === 'cachedRead')).toHaveLength(0);
		const release = texts.hold();
		await whenRead();
		// The goal, the journal note whose list leads to a goal, and the note with broken properties.
		expect(vault.calls.filter((call) => call === 'cachedRead')).toHaveLength(3);
		expect(index.checkIns('Run.md').map(({ fields }) => fields.current)).toEqual([2, 3]);
		expect(index.unreadable().map(({ path }) => path)).toEqual(['Broken.md']);
		release();
	});

	it('are read once per change: the event brings the text', async () => {
		const vault = new FakeVault(notes);
		const { index, whenRead } = follow(vault);
		vault.ready();
		await whenRead();
		const before = vault.calls.length;
		vault.put('2026-03-02.md', '- [[Run]] (current:: 4)\n');
		vault.settle();
		await whenRead();
		expect(vault.calls.length).toBe(before);
		expect(index.checkIns('Run.md').map(({ fields }) => fields.current)).toEqual([2, 4]);
	});

	it('are read again where a list may lead to a goal only now', async () => {
		const vault = new FakeVault({ '2026-03-02.md': '- [[Later]] (current:: 3)\n' });
		const { index, whenRead } = follow(vault);
		vault.ready();
		await whenRead();
		expect(vault.calls).not.toContain('cachedRead');
		vault.put('Later.md', RUN);
		vault.settle();
		await whenRead();
		expect(index.checkIns('Later.md').map(({ fields }) => fields.current)).toEqual([2, 3]);
	});

	it('do not come back old: a change during the read wins', async () => {
		const vault = new FakeVault({ 'Run.md': RUN });
		const { index, feed, texts, whenRead } = follow(vault);
		vault.ready();
		await feed.ready();
		const release = texts.hold();
		await Promise.resolve();
		vault.put('Run.md', RUN.replace('(current:: 2)', '(current:: 4)'));
		vault.settle();
		await whenRead();
		release();
		expect(index.checkIns('Run.md').map(({ fields }) => fields.current)).toEqual([4]);
	});

	it('go on after a read that breaks', async () => {
		const vault = new FakeVault(notes);
		const { index, whenRead } = follow(vault);
		vault.breakAt = 3;
		vault.ready();
		await whenRead();
		expect(index.goals()).toHaveLength(1);
		vault.put('Run.md', RUN);
		vault.put('2026-03-02.md', journal);
		vault.settle();
		await whenRead();
		expect(index.checkIns('Run.md')).toHaveLength(2);
	});
});

describe('renames and deletions', () => {
	it('a goal that moves keeps its check-ins and its place under what serves it', async () => {
		const vault = new FakeVault({ 'Run.md': RUN, 'Calm.md': CALM });
		const { index, whenRead } = follow(vault);
		vault.ready();
		await whenRead();
		vault.rename('Run.md', 'Far/away/Run.md');
		vault.settle();
		await whenRead();
		expect(seen(index)).toEqual(await rebuilt(vault));
		expect(index.edges()).toMatchObject([{ to: 'Far/away/Run.md', resolved: true }]);
	});

	it.each([true, false])(
		'a folder that moves takes its goals along (folder event first: %s)',
		async (first) => {
			const vault = new FakeVault({
				'A/Run.md': RUN,
				'A/B/Calm.md': CALM,
				'2026-03-02.md': '- [[Run]] (current:: 3)',
			});
			const { index, whenRead } = follow(vault);
			vault.ready();
			await whenRead();
			vault.renameFolder('A', 'C/D', first);
			vault.settle();
			await whenRead();
			expect(seen(index)).toEqual(await rebuilt(vault));
			expect(index.goals().map(({ path }) => path)).toEqual(['C/D/B/Calm.md', 'C/D/Run.md']);
		},
	);

	it('a note made anew under the same name survives the late event about the old one', async () => {
		const vault = new FakeVault({ 'Run.md': RUN });
		const { index, whenRead } = follow(vault);
		vault.ready();
		vault.delete('Run.md');
		vault.put('Run.md', RUN.replace('target: 5', 'target: 10'));
		vault.settle((events) => events.reverse());
		await whenRead();
		expect(index.entry('Run.md')?.goal.target).toBe(10);
	});
});

describe('the law of the feed', () => {
	it('whatever happens and however late it is told, the index ends as a fresh one would be', async () => {
		await fc.assert(
			fc.asyncProperty(start, fc.array(step, { maxLength: 12 }), async (begun, steps) => {
				const vault = new FakeVault(begun);
				const { index, texts, whenRead } = follow(vault);
				vault.ready();
				const release = texts.hold();
				for (const one of steps) await happen(vault, one, whenRead);
				vault.settle();
				await whenRead();
				release();
				expect(seen(index)).toEqual(await rebuilt(vault));
			}),
			{ numRuns: 500 },
		);
	});
});
