/** Writing notes: nothing lost whatever breaks, no-ops write nothing, undo only where nothing has changed since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunkOf, takeBack } from '../../../src/hosts/obsidian/vault/hunk';
import { writeNote, type OpenEditor } from '../../../src/hosts/obsidian/vault/writer';
import { FakeVault } from './fake-vault';

const noEditor = () => null;
const replace = (from: string, to: string) => (text: string) =>
	text.includes(from)
		? { ok: true as const, text: text.replace(from, () => to), changed: from !== to }
		: { ok: false as const, reason: 'This line has changed.' };

const write = (vault: FakeVault, change: ReturnType<typeof replace>, path = 'A.md') =>
	writeNote(vault.app.vault, noEditor, path, change);

describe('writing a note', () => {
	it('changes it inside process, once', async () => {
		const vault = new FakeVault({ 'A.md': 'one\ntwo\n' });
		expect(await write(vault, replace('one', 'eins'))).toMatchObject({ ok: true, changed: true });
		expect(vault.text('A.md')).toBe('eins\ntwo\n');
		expect(vault.calls).toEqual(['read', 'process']);
	});

	it('writes nothing where nothing would change, so that the date of the note stays', async () => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		expect(await write(vault, replace('one', 'one'))).toMatchObject({ ok: true, changed: false });
		expect(vault.calls).toEqual(['read']);
	});

	it('refuses in one sentence, and writes nothing, where the note is not what was expected', async () => {
		const vault = new FakeVault({ 'A.md': 'other\n' });
		expect(await write(vault, replace('one', 'eins'))).toEqual({
			ok: false,
			reason: 'This line has changed.',
		});
		expect(vault.calls).toEqual(['read']);
	});

	it('sees what came between the look and the write', async () => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		vault.beforeProcess = () => vault.put('A.md', 'one, typed on\n');
		await write(vault, replace('one', 'eins'));
		expect(vault.text('A.md')).toBe('eins, typed on\n');
	});

	it.each([
		['deleted', (vault: FakeVault) => vault.delete('A.md')],
		[
			'made anew',
			(vault: FakeVault) => {
				vault.delete('A.md');
				vault.put('A.md', 'one\n');
			},
		],
	])('never writes into a note that was %s meanwhile', async (_, meanwhile) => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		vault.beforeProcess = () => {
			vault.beforeProcess = null;
			meanwhile(vault);
		};
		expect(await write(vault, replace('one', 'eins'))).toMatchObject({ ok: false });
		expect([...vault.entries.values()].map(({ text }) => text)).not.toContain('eins\n');
	});

	it('follows a note that was renamed meanwhile', async () => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		vault.beforeProcess = () => vault.rename('A.md', 'B.md');
		expect(await write(vault, replace('one', 'eins'))).toMatchObject({ ok: true });
		expect(vault.text('B.md')).toBe('eins\n');
		expect(vault.text('A.md')).toBeNull();
	});

	it('never makes a note that is not there', async () => {
		const vault = new FakeVault();
		expect(await write(vault, replace('one', 'eins'))).toMatchObject({ ok: false });
		expect(vault.entries.size).toBe(0);
	});

	it('two writes at once both stand', async () => {
		const vault = new FakeVault({ 'A.md': 'one two\n' });
		await Promise.all([write(vault, replace('one', 'eins')), write(vault, replace('two', 'zwei'))]);
		expect(vault.text('A.md')).toBe('eins zwei\n');
	});

	it('loses no byte at whichever call the disk breaks, and says so without a name', async () => {
		for (let at = 1; at <= 2; at++) {
			const vault = new FakeVault({ 'Secret name.md': 'one\n' });
			vault.breakAt = at;
			const written = await write(vault, replace('one', 'eins'), 'Secret name.md');
			expect(written.ok).toBe(false);
			if (!written.ok) expect(written.reason).not.toMatch(/Secret/);
			expect(vault.text('Secret name.md')).toBe('one\n');
		}
	});
});

describe('a note that is open for typing', () => {
	function editing(text: string) {
		const state = { text, edits: 0 };
		const editor: OpenEditor = {
			text: () => state.text,
			replace: ({ from, before, after }) => {
				state.edits += 1;
				state.text = state.text.slice(0, from) + after + state.text.slice(from + before.length);
				return Promise.resolve();
			},
		};
		return { state, find: () => editor };
	}

	it('is changed through its editor, unsaved typing included, and the file is left to the app', async () => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		const { state, find } = editing('one\ntyped, not saved\n');
		const written = await writeNote(vault.app.vault, find, 'A.md', replace('one', 'eins'));
		expect(written.ok).toBe(true);
		expect(state).toEqual({ text: 'eins\ntyped, not saved\n', edits: 1 });
		expect(vault.calls).toEqual([]);
	});

	it('gets its old lines back, also after more typing elsewhere', async () => {
		const vault = new FakeVault({ 'A.md': '' });
		const { state, find } = editing('one\ntwo\n');
		const written = await writeNote(vault.app.vault, find, 'A.md', replace('one', 'eins'));
		state.text = `${state.text}and more\n`;
		expect(written.ok && (await written.undo())).toBe(true);
		expect(state.text).toBe('one\ntwo\nand more\n');
	});
});

describe('taking back', () => {
	it('puts the old lines back', async () => {
		const vault = new FakeVault({ 'A.md': 'one\ntwo\n' });
		const written = await write(vault, replace('two\n', 'two\nthree\n'));
		expect(written.ok && (await written.undo())).toBe(true);
		expect(vault.text('A.md')).toBe('one\ntwo\n');
	});

	it('follows the note through a rename', async () => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		const written = await write(vault, replace('one', 'eins'));
		vault.rename('A.md', 'B.md');
		expect(written.ok && (await written.undo())).toBe(true);
		expect(vault.text('B.md')).toBe('one\n');
	});

	it.each([
		['right before it', 'zero\none\ntwo\n', 'zero, typed\neins\ntwo\n', 'zero, typed\none\ntwo\n'],
		['right after it', 'zero\none\ntwo\n', 'zero\neins\ntwo, typed\n', 'zero\none\ntwo, typed\n'],
	])('works with typing %s', async (_, before, since, after) => {
		const vault = new FakeVault({ 'A.md': before });
		const written = await write(vault, replace('one', 'eins'));
		vault.put('A.md', since);
		expect(written.ok && (await written.undo())).toBe(true);
		expect(vault.text('A.md')).toBe(after);
	});

	it('does not mistake the same words elsewhere for its place', async () => {
		const vault = new FakeVault({ 'A.md': 'status: one\nmore\n' });
		const written = await write(vault, replace('one', 'eins'));
		vault.put('A.md', 'status: three\nmore\nlong ago\nstatus: eins\nand so on\n');
		expect(written.ok && (await written.undo())).toBe(false);
		expect(vault.text('A.md')).toMatch(/status: eins/);
	});

	it('leaves the note alone where the place has changed since', async () => {
		const vault = new FakeVault({ 'A.md': 'one\n' });
		const written = await write(vault, replace('one', 'eins'));
		vault.put('A.md', 'einsam\n');
		expect(written.ok && (await written.undo())).toBe(false);
		expect(vault.text('A.md')).toBe('einsam\n');
	});

	const texts = fc
		.array(fc.constantFrom('a', 'b', 'one\n', 'two\n', '- x\n', 'ä'), { maxLength: 12 })
		.map((parts) => parts.join(''));

	it('is exact for any two texts', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const hunk = hunkOf(before, after);
				expect(hunk === null ? before : takeBack(after, after, hunk)).toBe(before);
			}),
		);
	});

	it('either says no or changes its own place only, whatever lines came before and after it', () => {
		const lines = texts.map((text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`));
		fc.assert(
			fc.property(lines, lines, lines, lines, (before, after, head, foot) => {
				const hunk = hunkOf(before, after);
				if (hunk === null) return;
				const back = takeBack(head + after + foot, after, hunk);
				if (back !== null) expect(back).toBe(head + before + foot);
			}),
			{ numRuns: 2000 },
		);
	});
});
