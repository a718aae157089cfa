/** The gate for tone: every string a person reads, and every sentence a words file can make. domain.md §6.7, §12. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from '../sources';
import { sayings } from './words/sayings';
import { toneFaults } from './words/tone';

const FOLDER = join(ROOT, 'src/core/words');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
const parts = await Promise.all(
	files.map(async (file) => {
		const exported = (await import(join(FOLDER, file))) as Record<string, unknown>;
		return {
			file,
			exported,
			said: Object.entries(exported).flatMap(([name, value]) => sayings(name, value)),
		};
	}),
);

/** The static texts that name what Groundwork does not do (domain.md §9), word for word. */
const STATIC = [
	'A note-taking and reflection aid for personal goals. Not intended to diagnose, monitor, prevent or treat any condition, and not a substitute for professional care.',
	'This plugin can’t see or respond to what you write.',
	'If you might be in danger or might hurt yourself or someone else, please contact your local emergency number or someone you trust now.',
	'Nothing is diagnosed, scored or sent.',
	'No account, no server, no network request, no telemetry, no AI.',
];

describe('every word that a person reads', () => {
	it.each(parts)('$file keeps the tone', ({ said }) => {
		const faults = said
			.filter(({ text }) => !STATIC.some((allowed) => text.includes(allowed)))
			.flatMap(({ at, text }) => toneFaults(text).map((fault) => `${at} ${fault}`));
		expect(faults.slice(0, 12)).toEqual([]);
	});

	it.each(parts)('$file says something with each of its sentence-makers', ({ said }) => {
		expect(said.filter(({ text }) => text === '').map(({ at }) => at)).toEqual([]);
		expect(said.length).toBeGreaterThan(0);
	});

	it('stands in words.ts once: its list equals the files on disk', () => {
		const listed = readFileSync(join(ROOT, 'src/core/words.ts'), 'utf8').matchAll(
			/from '\.\/words\/([\w-]+)'/g,
		);
		expect([...listed].map((match) => `${match[1] ?? ''}.ts`).sort()).toEqual(files.sort());
	});
});

describe('the tone test itself', () => {
	it.each([
		['You must add a date.', 'says “must”'],
		['Great job, keep going.', 'says “Great job”'],
		['Done!', 'has an exclamation mark'],
		['This Goal is quiet.', 'has a capital inside a sentence: Goal'],
		['Complete 40% of it.', 'says “%”'],
		['value is undefined', 'shows a value that is not there'],
	])('finds what is wrong with %j', (text, fault) => {
		expect(toneFaults(text)).toContain(fault);
	});

	it('counts the words of each sentence by itself', () => {
		const ten = 'one two three four five six seven eight nine ten';
		expect(toneFaults(`${ten} ${ten}. ${ten}?`)).toEqual([]);
		expect(toneFaults(`${ten} ${ten} more.`)).toHaveLength(1);
	});

	it('hears every branch of a sentence-maker', () => {
		const said = sayings('maker', (count: number, kind: string) =>
			count === 1 && kind === 'life' ? 'Overdue' : 'fine',
		);
		expect(said.map(({ text }) => text).sort()).toEqual(['Overdue', 'fine']);
	});
});

describe('words outside the words files', () => {
	/** Text between tags, and what is read aloud or shown in a field. */
	function spoken(file: { path: string; text: string }): string[] {
		const found: string[] = [];
		const read = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'aria-description']);
		const walk = (node: ts.Node): void => {
			if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
			if (
				ts.isJsxAttribute(node) &&
				node.initializer &&
				ts.isStringLiteral(node.initializer) &&
				read.has(node.name.getText())
			)
				if (/\p{L}{2}/u.test(node.initializer.text)) found.push(node.initializer.text);
			ts.forEachChild(node, walk);
		};
		walk(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
		return found.map((text) => `${file.path}: ${text}`);
	}

	it('are not in the components', () => {
		expect(
			sources('src')
				.filter(({ path }) => path.endsWith('.tsx'))
				.flatMap(spoken),
		).toEqual([]);
	});

	it('are command names only, and those are in sentence case', () => {
		const names = sources('src/hosts/obsidian').flatMap(({ path, text }) =>
			/addCommand\(/.test(text)
				? [...text.matchAll(/\bname: '([^']+)'/g)].map((match) => ({ path, name: match[1] ?? '' }))
				: [],
		);
		expect(names.length).toBeGreaterThan(0);
		expect(
			names.flatMap(({ path, name }) => toneFaults(name).map((fault) => `${path} “${name}” ${fault}`)),
		).toEqual([]);
	});
});
