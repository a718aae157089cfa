/** Holds the house: who may import whom, no cycles, small files, lists that equal the files on disk. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources, target } from './sources';

const files = sources('src');
const known = new Set(files.map((file) => file.path));

const BASE = ['core/goal', 'core/note', 'core/base'];
/** Room → the rooms it may import. A room is a folder of core, `ui`, a host, or `main`. */
const MAY: Record<string, readonly string[]> = {
	'core/base': ['core/goal'],
	'core/goal': BASE,
	'core/note': BASE,
	'core/index': BASE,
	'core/smart': [...BASE, 'core/index'],
	'core/progress': [...BASE, 'core/index'],
	'core/map': [...BASE, 'core/index'],
	'core/brief': [...BASE, 'core/index', 'core/smart', 'core/progress', 'core/map'],
	'core/report': [...BASE, 'core/index', 'core/smart', 'core/progress', 'core/map', 'core/brief'],
	ui: ['core'],
	'hosts/obsidian': ['core', 'ui'],
	'hosts/cli': ['core', 'ui'],
	main: ['core', 'ui', 'hosts/obsidian'],
};

/** Package → where it may be imported. */
const PACKAGES: [RegExp, RegExp][] = [
	[/^obsidian$|^@codemirror\/|^@lezer\//, /^src\/(?:hosts\/obsidian\/|main\.ts)/],
	[/^zod/, /^src\/(?:core\/goal\/|core\/settings\.ts|core\/report\/|hosts\/cli\/)/],
	[/^node:/, /^src\/hosts\/cli\//],
	[/^yaml$|^preact-render-to-string$/, /^src\/hosts\/cli\//],
	[/^preact/, /^src\/(?:ui|hosts)\//],
	[/^lucide/, /^src\/ui\//],
	[/^date-fns/, /^src\//],
];

function room(path: string): string {
	const [, floor = '', part = ''] = path.split('/');
	if (floor === 'main.ts') return 'main';
	if (floor === 'core') return /\.tsx?$/.test(part) || part === 'words' ? 'core/base' : `core/${part}`;
	return floor === 'ui' ? 'ui' : `${floor}/${part}`;
}

const mayEnter = (from: string, to: string): boolean =>
	from === to || (MAY[from] ?? []).some((open) => open === to || (open === 'core' && to.startsWith('core/')));

describe('the floors of the house', () => {
	it('every import stays inside the rooms it may enter', () => {
		const wrong = files.flatMap((file) =>
			file.imports
				.filter((specifier) => specifier.startsWith('.'))
				.flatMap((specifier) => {
					const to = target(file.path, specifier, known);
					if (to === null) return [`${file.path} imports ${specifier}, which is not there`];
					return mayEnter(room(file.path), room(to)) ? [] : [`${file.path} may not import ${to}`];
				}),
		);
		expect(wrong).toEqual([]);
	});

	it('every package is imported only where its page says', () => {
		const wrong = files.flatMap((file) =>
			file.imports
				.filter((specifier) => !specifier.startsWith('.'))
				.filter((specifier) => {
					const rule = PACKAGES.find(([name]) => name.test(specifier));
					return rule === undefined || !rule[1].test(file.path);
				})
				.map((specifier) => `${file.path} imports ${specifier}`),
		);
		expect(wrong).toEqual([]);
	});

	it('zod is always zod/mini, as a namespace', () => {
		const wrong = files.filter((file) => file.imports.some((name) => name.startsWith('zod')));
		for (const file of wrong) {
			expect(file.text, file.path).toMatch(/^import \* as z from 'zod\/mini';$/m);
			expect(file.imports.filter((name) => name.startsWith('zod'))).toEqual(['zod/mini']);
		}
	});

	it('there is no cycle, type imports counted', () => {
		const next = new Map(
			files.map((file) => [
				file.path,
				file.imports
					.map((name) => (name.startsWith('.') ? target(file.path, name, known) : null))
					.filter((to) => to !== null),
			]),
		);
		const done = new Set<string>();
		const cycles: string[] = [];
		const walk = (path: string, trail: string[]): void => {
			if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
			else if (!done.has(path)) {
				for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
				done.add(path);
			}
		};
		for (const file of files) walk(file.path, []);
		expect(cycles).toEqual([]);
	});

	it('no file is longer than 250 lines, words aside, and main.ts stays under 100', () => {
		const limit = (path: string): number => (path === 'src/main.ts' ? 100 : 250);
		const long = files
			.filter((file) => !file.path.startsWith('src/core/words'))
			.map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
			.filter((file) => file.lines > limit(file.path))
			.map((file) => `${file.path} has ${file.lines} lines`);
		expect(long).toEqual([]);
	});

	it('nobody imports main.ts', () => {
		expect(
			files.filter((file) => file.imports.some((name) => target(file.path, name, known) === 'src/main.ts')),
		).toEqual([]);
	});

	it.each([
		['src/core/smart/rules', 'index.ts'],
		['src/hosts/obsidian/commands', 'index.ts'],
		['src/hosts/obsidian/views', 'index.ts'],
		['src/hosts/cli/commands', 'index.mts'],
	])('the list in %s names every file beside it', (folder, list) => {
		expect(existsSync(join(ROOT, folder)), folder).toBe(true);
		const here = readdirSync(join(ROOT, folder)).filter((name) => name !== list && /\.m?tsx?$/.test(name));
		const index = files.find((file) => file.path === `${folder}/${list}`);
		const named = (index?.imports ?? [])
			.filter((name) => name.startsWith('./'))
			.map((name) => name.slice(2).replace(/\.m?tsx?$/, ''));
		expect(named.sort()).toEqual(here.map((name) => name.replace(/\.m?tsx?$/, '')).sort());
	});
});
