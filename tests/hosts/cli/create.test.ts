/** `create`: one new note, in the right folder, under a safe name, never over another. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkShape, mapShape } from '../../../src/core/report/shapes';
import { run, stateOf, temporary, TODAY, type Ran } from './run';

const create = (root: string, ...words: string[]): Ran => run(['create', root, '--today', TODAY, ...words]);
const life = (root: string, name: string, ...words: string[]): Ran =>
	create(root, '--type', 'life', '--name', name, ...words);
const therapy = (root: string, name: string, ...words: string[]): Ran =>
	create(root, '--type', 'therapy', '--name', name, ...words);
const text = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

function settings(root: string, data: object, config = '.obsidian'): void {
	mkdirSync(join(root, config, 'plugins/groundwork'), { recursive: true });
	writeFileSync(join(root, config, 'plugins/groundwork/data.json'), JSON.stringify(data));
}

describe('create', () => {
	it('writes both kinds from the built-in templates', async () => {
		const root = temporary();
		expect(life(root, 'Run 5 km', '--area', 'exercise')).toEqual({
			code: 0,
			out: 'Goals/Run 5 km.md\n',
			talk: '',
		});
		expect(therapy(root, 'How I attach', '--serves', 'Run 5 km').out).toBe('Goals/Inner/How I attach.md\n');
		await expect(text(root, 'Goals/Run 5 km.md')).toMatchFileSnapshot('../../expected/cli/created-life.md');
		await expect(text(root, 'Goals/Inner/How I attach.md')).toMatchFileSnapshot(
			'../../expected/cli/created-therapy.md',
		);
	});

	it('makes a goal with unfinished letters only', () => {
		const root = temporary();
		life(root, 'Get fit');
		const { goals, unreadable } = checkShape.parse(JSON.parse(run(['check', root, '--format', 'json']).out));
		expect(unreadable).toEqual([]);
		expect(goals).toMatchObject([{ title: 'Get fit', kind: 'life', status: 'active', problems: [] }]);
		expect(Object.values(goals[0]?.letters ?? {})).not.toContain('skipped');
	});

	it('never writes over another note: the next free name is taken, and the typed one is kept', () => {
		const root = temporary();
		mkdirSync(join(root, 'Goals'));
		writeFileSync(join(root, 'Goals/GOAL.md'), 'mine');
		expect(life(root, 'Goal').out).toBe('Goals/Goal 2.md\n');
		expect(life(root, 'goal').out).toBe('Goals/goal 3.md\n');
		expect(text(root, 'Goals/GOAL.md')).toBe('mine');
		expect(text(root, 'Goals/Goal 2.md')).toMatch(/^title: Goal$/m);
		expect(readdirSync(join(root, 'Goals')).sort()).toEqual(['GOAL.md', 'Goal 2.md', 'goal 3.md']);
	});

	it.each([
		['a/b\\c: d', 'Goals/a b c d.md'],
		['CON', 'Goals/CON_.md'],
		['.hidden', 'Goals/hidden.md'],
		['x"\ngoal_type: therapy\nevil: 1', 'Goals/x goal_type therapy evil 1.md'],
		['<% tp.file.title %>', 'Goals/% tp.file.title %.md'],
		['[[A]] | B', 'Goals/A B.md'],
		['__proto__', 'Goals/__proto__.md'],
		['目標 🧠', 'Goals/目標 🧠.md'],
	])('gives %j a name that is safe everywhere, and keeps what was typed as its title', (name, path) => {
		const root = temporary();
		expect(life(root, name)).toEqual({ code: 0, out: `${path}\n`, talk: '' });
		const { goals } = checkShape.parse(JSON.parse(run(['check', root, '--format', 'json']).out));
		expect(goals).toMatchObject([
			{ title: name.replaceAll('<%', '< %').replace(/\s+/g, ' '), kind: 'life', problems: [] },
		]);
		expect(text(root, path)).not.toContain('<%');
	});

	it('reads folders from the vault, whatever its config folder is called, and from --folder', () => {
		const root = temporary();
		settings(root, { lifeFolder: 'Life//Aims/' }, '.config');
		expect(life(root, 'One').out).toBe('Life/Aims/One.md\n');
		expect(life(root, 'Two', '--folder', 'Else where').out).toBe('Else where/Two.md\n');
		expect(therapy(root, 'Three').out).toBe('Goals/Inner/Three.md\n');
		expect(life(root, 'Four', '--folder', '/').out).toBe('Four.md\n');
		mkdirSync(join(root, 'areas'));
		expect(life(root, 'Five', '--folder', 'Areas').out).toMatch(/^(?:areas|Areas)\/Five\.md\n$/);
		expect(readdirSync(root)).not.toContain('Areas');
	});

	it('follows a template of the vault, and says where it cannot', () => {
		const root = temporary();
		mkdirSync(join(root, 'Templates'));
		writeFileSync(
			join(root, 'Templates/life.md'),
			'---\ncssclasses: [wide]\nstatus: someday\n---\n# {{title}}\n\n<% keep %>\n',
		);
		settings(root, { lifeTemplate: 'Templates/life.md', therapyTemplate: 'Templates/gone.md' });
		const ran = life(root, 'Run 5 km');
		expect(ran).toMatchObject({ code: 0, talk: '' });
		expect(text(root, 'Goals/Run 5 km.md')).toBe(
			`---\ncssclasses: [wide]\nstatus: someday\nstarted: ${TODAY}\ngoal_type: life\n---\n# Run 5 km\n\n<% keep %>\n`,
		);
		expect(therapy(root, 'Inner').talk).toBe(
			'The template "Templates/gone.md" is not there, so the built-in one was used.\n',
		);
		writeFileSync(join(root, '.obsidian/templates.json'), '{"folder": "Stencils"}');
		mkdirSync(join(root, 'Stencils'));
		for (const path of ['Stencils/other.md', 'Templates/life.md'])
			writeFileSync(join(root, path), '---\ngoal_type: life\n---\n');
		const { goals } = checkShape.parse(JSON.parse(run(['check', root, '--format', 'json']).out));
		expect(goals.map(({ path }) => path)).toEqual(['Goals/Inner/Inner.md', 'Goals/Run 5 km.md']);
	});

	it('fills the area and what it serves into a template', () => {
		const root = temporary();
		writeFileSync(join(root, 'own.md'), '---\nabout: {{area}}\n---\n{{name}}: {{serves}} ({{other}})\n');
		settings(root, { therapyTemplate: 'own.md' });
		therapy(root, 'T', '--serves', 'Run', '--serves', 'Rest', '--area', 'Aggression');
		expect(text(root, 'Goals/Inner/T.md')).toMatch(
			/^---\nabout: Anger & aggression\n[^]*---\nT: \[\[Run\]\], \[\[Rest\]\] \(\{\{other\}\}\)\n$/,
		);
	});

	it('writes links that lead where they were meant to, by name, path or title', () => {
		const root = temporary();
		for (const folder of ['Goals', 'Work', 'Home']) mkdirSync(join(root, folder));
		const goal = (title: string): string => `---\ngoal_type: life\n${title}---\n`;
		writeFileSync(join(root, 'Work/Tidy.md'), goal(''));
		writeFileSync(join(root, 'Home/Tidy.md'), goal('title: "Tidy: at home"\n'));
		writeFileSync(join(root, 'Goals/Run.md'), goal(''));
		const ran = therapy(
			root,
			'T',
			'--serves',
			'run',
			'--serves',
			'Work/Tidy',
			'--serves',
			'tidy: at home',
			'--serves',
			'[[Goals/Run.md|x]]',
		);
		expect(ran).toMatchObject({ code: 0, talk: '' });
		const { edges } = mapShape.parse(JSON.parse(run(['map', root]).out));
		expect(edges.map(({ to, resolved }) => [to, resolved])).toEqual([
			['Goals/Run.md', true],
			['Home/Tidy.md', true],
			['Work/Tidy.md', true],
		]);
		expect(text(root, 'Goals/Inner/T.md').match(/^ {2}- ".*"$/gm)).toHaveLength(3);
	});

	it('keeps a link that leads to no life goal, and says so', () => {
		const root = temporary();
		therapy(root, 'Other');
		const ran = therapy(root, 'T', '--serves', 'Find a partner', '--serves', 'Other');
		expect(ran.code).toBe(0);
		expect(ran.talk).toBe(
			'No note answers to "Find a partner" yet; the link is kept.\n"Other" is not a life goal; the link is kept.\n',
		);
		expect(text(root, 'Goals/Inner/T.md')).toContain('serves:\n  - "[[Find a partner]]"\n  - "[[Other]]"\n');
	});

	it('takes an empty value, as of a variable left unset, for none', () => {
		const root = temporary();
		expect(therapy(root, 'T', '--serves', '', '--area', ' ')).toMatchObject({ code: 0, talk: '' });
		expect(text(root, 'Goals/Inner/T.md')).not.toMatch(/serves|area/);
	});

	it('says so where the note cannot be written, and changes nothing', () => {
		const root = temporary();
		writeFileSync(join(root, 'Goals'), 'a file in the way');
		const before = stateOf(root);
		expect(life(root, 'Run')).toEqual({
			code: 2,
			out: '',
			talk: 'The note could not be written; nothing was changed.\n',
		});
		expect(stateOf(root)).toEqual(before);
		expect(existsSync(join(root, 'Run.md'))).toBe(false);
	});
});
