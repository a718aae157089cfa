/** The verbs over a small vault of fixtures: what they print is written down in tests/expected/cli. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkShape, mapShape, progressShape } from '../../../src/core/report/shapes';
import { json, over, run, stateOf, VAULT } from './run';

const golden = (name: string): string => `../../expected/cli/${name}`;
const exactly = (shape: z.ZodMiniType, data: unknown): void => expect(shape.parse(data)).toEqual(data);

interface Map {
	nodes: { path: string; x?: number; y?: number; width?: number; height?: number }[];
	edges: { from: string; to: string }[];
	crossings?: number;
}

describe('check', () => {
	it('tells what it found, in words', async () => {
		const ran = over('check');
		expect(ran).toMatchObject({ code: 0, talk: '' });
		await expect(ran.out).toMatchFileSnapshot(golden('check.txt'));
	});

	it('tells the same as JSON, in the promised shape', async () => {
		const ran = over('check', '--format', 'json');
		exactly(checkShape, json(ran));
		await expect(ran.out).toMatchFileSnapshot(golden('check.json'));
	});

	it('never says anything about a therapy goal or a goal that is not active', () => {
		const { goals } = checkShape.parse(json(over('check', '--format=json', '--private')));
		const quiet = goals.filter(({ kind, status }) => kind === 'therapy' || status !== 'active');
		expect(quiet.length).toBeGreaterThan(2);
		for (const { letters, findings } of quiet)
			expect({ letters, findings }).toEqual({ letters: null, findings: [] });
	});

	it('ends with 1 under --strict where a note is worth a look', () => {
		expect(over('check', '--strict')).toMatchObject({ code: 1, talk: '' });
	});
});

describe('map', () => {
	it('holds every goal and every link, what leads nowhere included', async () => {
		const data = json(over('map')) as Map;
		exactly(mapShape, data);
		for (const node of data.nodes) {
			expect(node.width).toBeGreaterThan(0);
			for (const place of ['x', 'y', 'width', 'height'] as const) delete node[place];
		}
		delete data.crossings;
		await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(golden('map.json'));
	});

	it('is the same picture every time', () => {
		expect(over('map').out).toBe(over('map', '--format', 'json').out);
	});
});

describe('progress', () => {
	it('tells where each goal stands, in words', async () => {
		const ran = over('progress');
		expect(ran).toMatchObject({ code: 0, talk: '' });
		await expect(ran.out).toMatchFileSnapshot(golden('progress.txt'));
	});

	it('tells the same as JSON, in the promised shape', async () => {
		const ran = over('progress', '--format', 'json');
		exactly(progressShape, json(ran));
		await expect(ran.out).toMatchFileSnapshot(golden('progress.json'));
	});

	it('counts check-ins up to today only', () => {
		const on = (today: string): unknown => {
			const { goals } = progressShape.parse(
				json(run(['progress', VAULT, '--format', 'json', '--today', today])),
			);
			return goals.find(({ title }) => title === 'Run 5 km')?.current;
		};
		expect([on('2026-02-01'), on('2026-03-04'), on('2026-03-10'), on('2026-03-20')]).toEqual([
			2, 3.2, 3.6, 4,
		]);
	});
});

describe('brief', () => {
	it('writes one page from what was ticked', async () => {
		const ran = over('brief');
		expect(ran).toMatchObject({ code: 0, talk: '' });
		await expect(ran.out).toMatchFileSnapshot(golden('brief.md'));
	});

	it('holds what --include names', async () => {
		const ran = over('brief', '--include', 'therapy,mixed,untalked', '--label', 'Session 12');
		await expect(ran.out).toMatchFileSnapshot(golden('brief-included.md'));
	});

	it('says which names it does not know', () => {
		const ran = over('brief', '--include', 'therapy,everything');
		expect(ran).toMatchObject({ code: 2, out: '' });
		expect(ran.talk).toMatch(/^Not known to the brief: everything\. Known: .+\.\n$/);
	});
});

describe('what is private', () => {
	const verbs: [string, ...string[]][] = [
		['check'],
		['check', '--format', 'json'],
		['map'],
		['map', '--format', 'svg'],
		['map', '--format', 'mermaid'],
		['map', '--format', 'canvas'],
		['progress'],
		['progress', '--format', 'json'],
		['brief', '--include', 'wish,therapy,matters,moved,mixed,untalked,unsaid,agreed'],
	];

	it.each(verbs)('is absent from %s %s %s', (verb, ...flags) => {
		const ran = over(verb, ...flags);
		expect(ran.code).toBe(0);
		expect(ran.out + ran.talk).not.toMatch(/of my own|Nobody reads|Broken and private|mine alone/);
	});

	it('is there where a person asks for it', () => {
		const map = json(over('map', '--private')) as Map;
		expect(map.nodes.map(({ path }) => path)).toContain('Goals/A goal of my own.md');
		expect(map.edges).toContainEqual(expect.objectContaining({ from: 'Goals/A goal of my own.md' }));
		expect(over('check', '--private').out).toContain('Broken and private.md');
		expect(over('progress', '--private').out).toContain('A goal of my own');
	});
});

describe('reading', () => {
	it('changes nothing on disk', () => {
		const before = stateOf(VAULT);
		for (const verb of ['check', 'map', 'progress', 'brief']) expect(over(verb).code).toBe(0);
		expect(stateOf(VAULT)).toEqual(before);
	});

	it('leaves dot folders alone', () => {
		expect(over('check').out).not.toContain('Old goal');
	});
});

describe('the map in other forms', () => {
	it('is an SVG file that needs nothing else', () => {
		const { out } = over('map', '--format', 'svg');
		expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		expect(out.trimEnd()).toMatch(/<\/svg>$/);
		expect(out).toContain('How I attach: what I do');
		expect(out.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
			/https?:|href|<script|foreignObject|url\(/,
		);
	});

	it('is a Mermaid chart', () => {
		expect(over('map', '--format', 'mermaid').out).toMatch(/^flowchart LR\n/);
	});

	it('is a canvas whose files are notes of the folder', () => {
		const canvas = json(over('map', '--format', 'canvas')) as { nodes: { type: string; file?: string }[] };
		const files = canvas.nodes.flatMap(({ file }) => file ?? []);
		expect(files).toContain('Goals/Run 5 km.md');
		for (const file of files) expect(existsSync(join(VAULT, file))).toBe(true);
	});
});

describe('days', () => {
	it('are the same in every time zone', () => {
		const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo'];
		const told = zones.map(
			(zone) => run(['progress', VAULT, '--format', 'json', '--today', '2026-03-29'], '', zone).out,
		);
		expect(new Set(told).size).toBe(1);
	});
});
