/** Notes and names that broke other programs: nothing thrown, nothing written by accident, one readable line. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Reading } from '../../../src/core/goal/goal';
import { fileNameFor, readFolder } from '../../../src/core/note/file-name';
import { linesOf } from '../../../src/core/note/lines';
import { setProperties } from '../../../src/core/note/properties';
import { readBody } from '../../../src/core/note/body';
import { readNote } from '../../../src/core/note/read-note';
import { describeShared } from '../../shared-data';

interface Row {
	readonly id: string;
	readonly kind: string;
	readonly input?: string | Readonly<Record<string, string>>;
}

const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const read = (text: string): Reading => readNote('Some goal.md', text, yaml);
const goal = (
	kind: 'life' | 'therapy',
	more: object = {},
	problems: { property: string; message?: RegExp; line?: number }[] = [],
): object => ({
	is: 'goal',
	goal: expect.objectContaining({ kind, ...more }),
	problems: problems.map(({ message = /./, ...problem }) =>
		expect.objectContaining({ ...problem, message: expect.stringMatching(message) }),
	),
});
const unreadable = (line: number, reason: RegExp): object => ({
	is: 'unreadable',
	line,
	reason: expect.stringMatching(reason),
});
const none = { is: 'none' };
const wiki = (target: string): object => expect.objectContaining({ target, form: 'wiki' });

/** What each note is read as, by its id in the data. */
const READ: Readonly<Record<string, object>> = {
	Y02: unreadable(2, /tab/),
	Y03: unreadable(2, /"title" has a colon; quotes/),
	Y04: unreadable(2, /"title" starts with a sign; quotes/),
	Y07: goal('life', { title: 'Some goal' }, [{ property: 'title', message: /placeholder/, line: 2 }]),
	Y08: goal('life', { title: '<% tp.file.title %>' }),
	Y09: goal('life'),
	Y14: none,
	Y16: none,
	Y17: none,
	Y18: { is: 'unreadable' },
	Y20: goal('life'),
	T02: goal('life', {}, [{ property: 'goal_type', message: /^Read as life, the usual form/, line: 1 }]),
	T05: unreadable(1, /goal_type says "1"/),
	T07: unreadable(1, /usually life or therapy/),
	T08: goal('life', { current: 40 }),
	T15: goal('life', { serves: [] }),
	T16: goal('therapy', { serves: [wiki('A')] }, [
		{ property: 'serves', message: /Entry 3/ },
		{ property: 'serves', message: /Entry 4/ },
	]),
	T17: goal('therapy', {}, [{ property: 'goal_type', message: /only "goal_type" is read/, line: 1 }]),
	D01: goal('life', { due: '2026-01-05' }),
	D02: goal('life', { due: null }, [{ property: 'due', message: /no such day/ }]),
	D03: goal('life', { due: '2026-01-05' }),
	D04: goal('life', { due: null }, [{ property: 'due' }]),
	D05: goal('life', { due: null }, [{ property: 'due' }]),
	D06: goal('life', { due: null }, [{ property: 'due' }]),
	D08: goal('life', { due: '9999-12-31' }),
	L01: goal('therapy', { serves: [wiki('A')] }),
	L04: goal('therapy', { serves: [wiki('A')] }),
	L06: goal('therapy', { serves: [wiki('A')] }),
	L08: goal('therapy', { serves: [wiki('Missing')] }),
	L09: goal('therapy', { serves: [] }, [{ property: 'serves', message: /One link per entry/ }]),
	L10: goal('therapy', { serves: [expect.objectContaining({ target: 'A', form: 'markdown' })] }, [
		{ property: 'serves', message: /Usually "\[\[A\]\]"/ },
	]),
	L11: goal('therapy', { serves: [] }, [{ property: 'serves', message: /Did you mean "\[\[A\]\]"/ }]),
	L12: goal('therapy', { serves: [] }, [{ property: 'serves', message: /without a name/ }]),
	L15: goal('therapy', { serves: [wiki('A')] }),
	L16: goal('therapy', { serves: [wiki('image.png')] }, [{ property: 'serves', message: /not a note/ }]),
	L17: goal('therapy', { serves: [wiki('../../etc/passwd')] }),
	L18: goal('therapy', { serves: [] }, [{ property: 'serves', message: /web address/ }]),
	E01: goal('life', { title: 'x' }),
	E03: goal('life'),
	E05: goal('life'),
	O01: goal('life'),
	X01: goal('life', { title: '<script>window.__pwned=1</script>' }),
	X08: goal('life', { title: '[[A]] ## injected heading' }),
	S03: unreadable(3, /"current" stands twice, on lines 3 and 4/),
	S04: unreadable(2, /two versions/),
};

const NAMES: Readonly<Record<string, string>> = {
	N01: 'a b c d.md',
	N03: 'Goal 1 x y z.md',
	N04: 'CON_.md',
	N05: 'ends with dot.md',
	N06: 'hidden.md',
	N07: '',
	N08: '',
	N09: '',
	N13: 'A B C.md',
	N17: '__proto__.md',
	N20: '目標 הדف.md',
};

describeShared<Row>('badinputs.jsonl', 'the collection of bad inputs', (rows) => {
	const notes = rows.filter((row): row is Row & { input: string } => typeof row.input === 'string');

	it('covers every note it holds by reading it', () => {
		const left = notes.map(({ id }) => id).filter((id) => !(id in READ) && !/^X|^T1[348]/.test(id));
		expect(left).toEqual([]);
	});

	it.each(notes.filter(({ id }) => id in READ))('$id is read kindly', ({ id, input }) => {
		const reading = read(input);
		expect(reading).toEqual(expect.objectContaining(READ[id]));
	});

	it.each(notes)('$id survives every write, byte for byte, or refuses', ({ input }) => {
		for (const changes of [
			{ due: '2026-03-04' },
			{ title: 'New: one' },
			{ current: 7 },
			{ serves: ['[[A]]'] },
		]) {
			const result = setProperties(input, changes, yaml);
			if (!result.ok) {
				expect(result.reason).toMatch(/nothing was changed/i);
				continue;
			}
			const [name = ''] = Object.keys(changes);
			const after = linesOf(result.text).map((line) => line.text + line.end);
			const foreign = linesOf(input)
				.map((line) => line.text + line.end)
				.filter((line) => !line.startsWith(name) && !/^ {2}-/.test(line));
			expect(after).toEqual(expect.arrayContaining(foreign));
			expect(result.text.match(/^---[ \t]*\r?$/gm)?.length).toBeGreaterThanOrEqual(2);
		}
		expect(readBody(input).helps).toEqual([]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	const names = rows.filter((row) => row.id in NAMES);
	it.each(names)('$id makes a safe file name', ({ id, input }) => {
		const { title } = input as { title: string };
		if (id === 'N20') expect(fileNameFor(title)).toBe(`${title.normalize('NFC')}.md`);
		else expect(fileNameFor(title)).toBe(NAMES[id]);
	});

	it('cuts 80 pictures at 255 bytes, between characters', () => {
		const title = (rows.find(({ id }) => id === 'N11')?.input as { title: string }).title;
		expect(fileNameFor(title)).toBe(`${'🧠'.repeat(63)}.md`);
	});

	it('reads folder settings inside the vault only', () => {
		const folder = (id: string): unknown =>
			readFolder((rows.find((row) => row.id === id)?.input as { folderSetting: string }).folderSetting);
		expect(folder('P02')).toEqual({ ok: true, folder: 'etc' });
		expect(folder('P03')).toMatchObject({ ok: false });
		expect(folder('P05')).toEqual({ ok: true, folder: 'Goals/Life/x' });
	});
});
