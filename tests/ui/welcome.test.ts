/** The example set tells the story of the sample vault, in fewer words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_PROPERTY } from '../../src/core/goal/fields';
import { EXAMPLE } from '../../src/ui/welcome/example-goals';
import { openVault } from '../../src/hosts/cli/vault.mts';
import { ROOT } from '../sources';

const { index } = openVault(join(ROOT, 'playground/vault'), { journal: true });
const goals = new Map(index.goals().map((goal) => [goal.title, goal]));

describe('the example set', () => {
	it('holds both kinds, linked, and is small', () => {
		expect(EXAMPLE.filter(({ kind }) => kind === 'life').length).toBeGreaterThanOrEqual(5);
		expect(EXAMPLE.filter(({ kind }) => kind === 'therapy').length).toBeGreaterThanOrEqual(3);
		expect(JSON.stringify(EXAMPLE).length).toBeLessThan(4000);
	});

	it.each(EXAMPLE.map((one) => [one.title, one] as const))(
		'“%s” says what the sample vault says',
		(title, one) => {
			const goal = goals.get(title);
			expect(goal?.kind).toBe(one.kind);
			const text = readFileSync(join(ROOT, 'playground/vault', goal?.path ?? ''), 'utf8');
			for (const [name, value] of Object.entries(one.properties)) {
				if (typeof value === 'string' && !/^[+-]\d/.test(value)) expect(text, name).toContain(value);
				if (typeof value === 'number') expect(text).toContain(`${name}: ${String(value)}`);
			}
			for (const [target, strength, because] of one.serves ?? []) {
				expect(goals.has(target)).toBe(true);
				const edge = index.edgesFrom(goal?.path ?? '').find(({ to }) => goals.get(target)?.path === to);
				expect(edge).toMatchObject({ strength, because });
			}
			if (one.own !== undefined) expect(text).toContain(one.own);
		},
	);
});

describe('the sample vault', () => {
	const all = index.goals();
	const every = <T>(pick: (goal: (typeof all)[number]) => T): Set<T> => new Set(all.map(pick));

	it('has every status, measure and stage somewhere, all life areas, a private goal and a practice link', () => {
		expect([...every(({ status }) => status)].sort()).toEqual([
			'active',
			'done',
			'released',
			'resting',
			'someday',
		]);
		const measures = index.goals().map(({ measure }) => measure ?? 'none');
		expect(measures).toEqual(
			expect.arrayContaining(['number', 'rhythm', 'steps', 'limit', 'yes-no', 'open']),
		);
		const stages = all.flatMap(({ stage }) => stage ?? []);
		expect(stages).toEqual(
			expect.arrayContaining(['noticing', 'naming', 'understanding', 'trying', 'settling']),
		);
		expect(new Set(all.flatMap(({ kind, areas }) => (kind === 'life' ? areas : []))).size).toBe(11);
		expect(all.filter((goal) => goal.private)).toHaveLength(1);
		expect(index.edges().some(({ relation }) => relation === 'practice')).toBe(true);
		expect(all.filter(({ kind }) => kind === 'therapy')).toHaveLength(9);
	});

	it('reads without a problem, and every link leads somewhere', () => {
		expect(all.flatMap(({ path }) => index.entry(path)?.problems ?? [])).toEqual([]);
		expect(index.edges().filter(({ resolved, problem }) => !resolved || problem !== undefined)).toEqual([]);
		expect(index.unreadable()).toEqual([]);
	});

	it('names the properties as every note does', () => {
		for (const { path } of all)
			expect(readFileSync(join(ROOT, 'playground/vault', path), 'utf8')).toMatch(
				new RegExp(`^---\\n${KIND_PROPERTY}: `),
			);
	});
});
