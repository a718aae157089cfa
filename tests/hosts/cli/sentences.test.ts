/** What cannot be carried out: one clear sentence on stderr, the promised exit code, and nothing changed. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { over, run, stateOf, temporary, VAULT } from './run';

const FILE = join(VAULT, 'Goals/Run 5 km.md');

describe('a call that cannot be carried out', () => {
	it.each([
		['no verb', [], /^Say what to do: check, map, progress, brief or create\.$/],
		['an unknown verb', ['lint', VAULT], /^There is no verb "lint"\./],
		['no folder', ['check'], /^Say which folder: groundwork check FOLDER$/],
		['an empty folder name', ['check', ''], /^Say which folder: groundwork check FOLDER$/],
		[
			'a folder that is not there',
			['check', '/nowhere/at/all'],
			/^There is no folder "\/nowhere\/at\/all"\.$/,
		],
		['a file for a folder', ['map', FILE], /^".+Run 5 km\.md" is a file, not a folder\.$/],
		['two folders', ['check', VAULT, 'other'], /^One folder at a time; "other" is left over\.$/],
		[
			'an unknown flag',
			['check', VAULT, '--colour'],
			/^There is no flag --colour here\. See: groundwork check --help$/,
		],
		['a flag of another verb', ['map', VAULT, '--strict'], /^There is no flag --strict here\./],
		['a short flag', ['check', '-x', VAULT], /^There is no flag -x here\./],
		[
			'a flag without its value',
			['check', VAULT, '--format'],
			/^The flag --format wants a value after it\.$/,
		],
		[
			'a value that is not one of them',
			['check', VAULT, '--format', 'xml'],
			/^The flag --format takes one of: text, json\.$/,
		],
		[
			'a value where none belongs',
			['check', VAULT, '--strict=yes'],
			/^The flag --strict stands alone, without a value\.$/,
		],
		[
			'a day that is none',
			['progress', VAULT, '--today', 'tomorrow'],
			/^"tomorrow" is no day of the calendar\./,
		],
		['a day the calendar does not have', ['check', VAULT, '--today=2026-02-30'], /^"2026-02-30" is no day/],
		['no name', ['create', VAULT, '--type', 'life'], /^The flag --name is wanted here\.$/],
		[
			'an unknown kind',
			['create', VAULT, '--type', 'work', '--name', 'x'],
			/^The flag --type takes one of: life, therapy\.$/,
		],
		[
			'a name without a letter',
			['create', VAULT, '--type', 'life', '--name', ' ../.. '],
			/^A name with at least one letter/,
		],
		[
			'a folder above the vault',
			['create', VAULT, '--type', 'life', '--name', 'x', '--folder', '../y'],
			/leads out of the vault/,
		],
		['a hidden folder', ['create', VAULT, '--type', 'life', '--name', 'x', '--folder', '.git'], /hidden/],
		[
			'a folder with a colon',
			['create', VAULT, '--type', 'life', '--name', 'x', '--folder', 'C:\\x'],
			/without these signs/,
		],
		[
			'a life goal that serves',
			['create', VAULT, '--type', 'life', '--name', 'x', '--serves', 'y'],
			/^Life goals take --part-of/,
		],
	] as [string, string[], RegExp][])('with %s says so in one sentence', (_, words, sentence) => {
		const before = stateOf(VAULT);
		const ran = run(words);
		expect(ran).toMatchObject({ code: 2, out: '' });
		expect(ran.talk.trimEnd()).toMatch(sentence);
		expect(ran.talk.trimEnd().split('\n')).toHaveLength(1);
		expect(stateOf(VAULT)).toEqual(before);
	});

	it('shows its help, of all and of one verb', async () => {
		expect(run(['--help'])).toMatchObject({ code: 0, talk: '' });
		await expect(run(['--help']).out).toMatchFileSnapshot('../../expected/cli/help.txt');
		expect(run(['help']).out).toBe(run(['-h']).out);
		const one = run(['check', '--help']);
		await expect(one.out).toMatchFileSnapshot('../../expected/cli/help-check.txt');
	});
});

describe('--strict', () => {
	const folder = (notes: Record<string, string>): string => {
		const root = temporary();
		for (const [name, text] of Object.entries(notes)) writeFileSync(join(root, name), text);
		return root;
	};
	const HINTS = '---\ngoal_type: life\ntarget: 3\nstart_value: 0\ndue: 2027-01-01\n---\nRead 3 books.\n';
	const BROKEN = '---\ngoal_type: life\ntitle: a: b\n---\n';

	it.each([
		['hints alone', { 'a.md': HINTS }, 0, 0],
		['an unreadable note alone', { 'a.md': BROKEN }, 0, 1],
		['nothing at all', {}, 0, 0],
		['a note worth a look', { 'a.md': '---\ngoal_type: life\n---\nGet fit.\n' }, 0, 1],
		["somebody else's broken note", { 'a.md': '---\ntitle: a: b\n---\n' }, 0, 0],
	])('tells %s apart by the exit code', (_, notes, plain, strict) => {
		const root = folder(notes);
		expect(run(['check', root, '--today', '2026-03-10']).code).toBe(plain);
		expect(run(['check', root, '--strict', '--today', '2026-03-10']).code).toBe(strict);
	});
});

describe('files that cannot be opened', () => {
	it('are listed, and the rest is read', () => {
		const root = temporary();
		writeFileSync(join(root, 'a.md'), '---\ngoal_type: life\n---\n');
		symlinkSync(join(root, 'gone.md'), join(root, 'dead.md'));
		mkdirSync(join(root, 'folder.md'));
		writeFileSync(join(root, 'closed.md'), 'x');
		chmodSync(join(root, 'closed.md'), 0);
		const report = JSON.parse(run(['check', root, '--format', 'json']).out) as {
			goals: { path: string }[];
			unreadable: { path: string; reason: string }[];
		};
		expect(report.goals.map(({ path }) => path)).toEqual(['a.md']);
		expect(report.unreadable.find(({ path }) => path === 'dead.md')?.reason).toMatch(/not there/);
		// The superuser opens everything.
		const closed = report.unreadable.some(({ path }) => path === 'closed.md');
		expect(closed).toBe(process.getuid?.() !== 0);
	});

	it('and links in circles end', () => {
		const root = temporary();
		mkdirSync(join(root, 'a/b'), { recursive: true });
		symlinkSync(root, join(root, 'a/b/up'));
		symlinkSync(join(root, 'a'), join(root, 'a/self'));
		writeFileSync(join(root, 'a/b/goal.md'), '---\ngoal_type: life\n---\n');
		const report = JSON.parse(run(['check', root, '--format', 'json']).out) as { goals: { path: string }[] };
		expect(report.goals.map(({ path }) => path)).toEqual(['a/b/goal.md']);
	});

	it('and a linked folder from elsewhere is read once', () => {
		const [root, other] = [temporary(), temporary()];
		writeFileSync(join(other, 'goal.md'), '---\ngoal_type: life\n---\n');
		symlinkSync(other, join(root, 'one'));
		symlinkSync(other, join(root, 'two'));
		const report = JSON.parse(run(['check', root, '--format', 'json']).out) as { goals: { path: string }[] };
		expect(report.goals.map(({ path }) => path)).toEqual(['one/goal.md']);
	});
});

describe('settings of the vault', () => {
	it('that cannot be read are said, and the usual ones used', () => {
		const root = temporary();
		mkdirSync(join(root, '.obsidian/plugins/groundwork'), { recursive: true });
		writeFileSync(join(root, '.obsidian/plugins/groundwork/data.json'), '{"lifeFolder": ');
		const ran = run(['check', root]);
		expect(ran.code).toBe(0);
		expect(ran.talk).toBe('The settings in this vault could not be read, so the usual ones are used.\n');
	});
});

it('a reader that stops early ends the program quietly', () => {
	expect(over('map').code).toBe(0);
});
