/** The goal map in the app: the real main.js in a browser over real files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { AllCanvasNodeData, CanvasData } from 'obsidian/canvas';
import { openPlayground, until, type Opened, type Wishes } from './harness.mts';

const therapy = (serves: string, rest = ''): string => `---\ngoal_type: therapy\n${serves}---\n${rest}`;
const NOTES = {
	'Goals/Swim.md':
		'---\ngoal_type: life\narea: fitness\nmeasure: number\nstart_value: 0\ntarget: 40\ncurrent: 22\nunit: lengths\n---\n',
	'Goals/Sing.md': '---\ngoal_type: life\narea: hobbies\n---\nIn the choir.\n',
	'Goals/Paint.md': '---\ngoal_type: life\narea: home\n---\n',
	'Goals/Old.md': '---\ngoal_type: life\nstatus: done\n---\n',
	'Goals/Inner/Hide.md': therapy(
		'serves:\n  - "[[Sing]]"\nstage: naming\n',
		'\n## How this helps\n- [[Sing]] (a lot): I stay silent when it matters.\n',
	),
	'Goals/Inner/Anger.md': therapy('stage: trying\n', 'What is it for?\n'),
	'Goals/Inner/Secret.md': therapy('private: true\nserves:\n  - "[[Swim]]"\n'),
	'Block.md': 'Before.\n\n```groundwork-map\nfocus: Sing\n```\n\nAfter.\n',
};

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});

async function map(
	wishes: Wishes = {},
): Promise<{ app: Opened; page: Page; card: (name: string) => Locator }> {
	const app = (open = await openPlayground({ files: NOTES, restart: true, width: 1800, ...wishes }));
	const { page } = app;
	await app.runCommand('Open goal map');
	await page.locator('.groundwork-map [data-key="Goals/Sing.md"]').first().waitFor();
	return { app, page, card: (name) => page.locator(`.groundwork-map [data-key$="/${name}.md"]`).first() };
}

const middle = async (card: Locator): Promise<[number, number]> => {
	const box = await card.boundingBox();
	if (!box) throw new Error('The card is not to be seen');
	return [box.x + box.width / 2, box.y + box.height / 2];
};

async function pull(page: Page, from: Locator, to: Locator): Promise<void> {
	await page.mouse.move(...(await middle(from)));
	await page.mouse.down();
	const [x, y] = await middle(to);
	await page.mouse.move(x - 80, y, { steps: 4 });
	await page.mouse.move(x, y, { steps: 4 });
	await page.mouse.up();
	await page.locator('.groundwork-popover').waitFor();
}

describe('a line made on the map', () => {
	it('by pulling: it stands in the therapy note alone, and Undo takes it back', async () => {
		const { app, page, card } = await map();
		const life = app.readNote('Goals/Swim.md');
		const before = app.readNote('Goals/Inner/Anger.md');
		await pull(page, card('Anger'), card('Swim'));
		await page.getByRole('button', { name: 'some', exact: true }).click();
		await page.locator('.groundwork-popover input').fill('Water takes it.');
		await page.keyboard.press('Enter');
		const after = await app.waitForNote('Goals/Inner/Anger.md', (text) => text.includes('Swim'));
		expect(after).toBe(
			'---\ngoal_type: therapy\nstage: trying\nserves:\n  - "[[Swim]]"\n---\nWhat is it for?\n\n## How this helps\n- [[Swim]] (some): Water takes it.\n',
		);
		expect(app.readNote('Goals/Swim.md')).toBe(life);
		await page.locator('.groundwork-edge.is-strength-2').waitFor();
		const notice = page.locator('.notice', { hasText: 'Link added.' });
		expect(await notice.innerText()).not.toMatch(/Anger|Swim/);
		await notice.getByRole('button').click();
		await app.waitForNote('Goals/Inner/Anger.md', (text) => text === before);
	});

	it('by keyboard alone: L, a walk, Enter; and the same way changed', async () => {
		const { app, page, card } = await map();
		const standing = (): Promise<string | null | undefined> =>
			page.evaluate(() => document.activeElement?.getAttribute('data-key'));
		await card('Anger').focus();
		await page.keyboard.press('l');
		await page.locator('.groundwork-linking').waitFor();
		for (let step = 0; step < 12; step++) {
			if ((await standing()) === 'Goals/Paint.md') break;
			await page.keyboard.press(step < 3 ? 'ArrowRight' : 'ArrowLeft');
		}
		expect(await standing()).toBe('Goals/Paint.md');
		await page.keyboard.press('Enter');
		await page.locator('.groundwork-popover input:focus').waitFor();
		await page.keyboard.type('Colour calms me.');
		await page.keyboard.press('Enter');
		await app.waitForNote('Goals/Inner/Anger.md', (text) => text.includes('- [[Paint]]: Colour calms me.'));
		// The text of the note is read after its properties: the line is whole once it says its because.
		await page.locator('.groundwork-because', { hasText: 'Colour calms me.' }).waitFor();
		expect(await standing()).toBe('Goals/Inner/Anger.md');
		await page.keyboard.press('l');
		await page.keyboard.press('ArrowRight');
		expect(await standing()).toBe('Goals/Paint.md');
		await page.keyboard.press('Enter');
		await page.locator('.groundwork-popover input:focus').waitFor();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await app.waitForNote('Goals/Inner/Anger.md', (text) =>
			text.includes('- [[Paint]] (a lot): Colour calms me.'),
		);
	});

	it('refuses with a sentence when the note changed meanwhile', async () => {
		const { app, page, card } = await map();
		await pull(page, card('Hide'), card('Sing'));
		const other = therapy(
			'serves:\n  - "[[Sing]]"\n',
			'\n## How this helps\n- [[Sing]] (some): New words.\n',
		);
		app.writeNote('Goals/Inner/Hide.md', other);
		await page.locator('.groundwork-edge.is-strength-2').waitFor();
		await page.getByRole('button', { name: 'Remove link' }).click();
		await page.locator('.notice', { hasText: 'changed' }).waitFor();
		expect(app.readNote('Goals/Inner/Hide.md')).toBe(other);
	});

	it('is removed from its popover', async () => {
		const { app, page, card } = await map();
		await pull(page, card('Hide'), card('Sing'));
		await page.getByRole('button', { name: 'Remove link' }).click();
		const text = await app.waitForNote('Goals/Inner/Hide.md', (now) => !now.includes('Sing'));
		expect(text).toContain('stage: naming');
	});
});

describe('looking at the map', () => {
	it('F focuses and dims the rest; filters and focus survive a reload', async () => {
		const { page, card } = await map();
		await card('Sing').focus();
		await page.keyboard.press('f');
		await page.locator('.groundwork-goal.is-focused[data-key="Goals/Sing.md"]').waitFor();
		expect(await card('Swim').getAttribute('class')).toContain('is-dimmed');
		expect(await card('Hide').getAttribute('class')).not.toContain('is-dimmed');
		await page.getByRole('button', { name: 'Open goals' }).click();
		await page.locator('.menu-item', { hasText: 'All goals' }).click();
		await card('Old').waitFor();
		// The app keeps what getState answers and hands it back: tabs come back as they were.
		await page.reload();
		await page.waitForFunction(() => document.body.classList.contains('is-ready'));
		await page.locator('.groundwork-goal.is-focused[data-key="Goals/Sing.md"]').waitFor();
		await card('Old').waitFor();
	});

	it('hovering lights the lines of a card and shows the because', async () => {
		const { page, card } = await map();
		await page.mouse.move(...(await middle(card('Hide'))));
		await page.locator('.groundwork-edge.is-active').waitFor();
		await page.locator('.groundwork-because', { hasText: 'I stay silent' }).waitFor();
	});

	it('a click opens the note, Mod-click a new tab', async () => {
		const { page, card } = await map();
		await card('Sing').click({ modifiers: ['ControlOrMeta'] });
		await until(
			() =>
				page
					.locator('.workspace-tab-header', { hasText: 'Sing' })
					.count()
					.then((n) => n > 0) as never,
			'a tab of the note',
		);
		expect(await page.locator('.workspace-leaf-content[data-type="groundwork-map"]').count()).toBe(1);
	});

	it("Mod-hover previews the note, never that of a private goal; the menu has the card's own lines", async () => {
		const { page, card } = await map();
		await page.keyboard.down('ControlOrMeta');
		await page.mouse.move(...(await middle(card('Sing'))));
		await page.locator('.hover-popover', { hasText: 'In the choir.' }).waitFor();
		await page.keyboard.up('ControlOrMeta');
		await page.mouse.move(5, 5);
		await card('Hide').click({ button: 'right' });
		// The note's own entries stand there too, but not the one that leads to where the person is.
		await page.locator('.menu-item', { hasText: 'Check in' }).waitFor();
		expect(await page.locator('.menu-item', { hasText: 'Show on goal map' }).count()).toBe(0);
		await page.locator('.menu-item', { hasText: 'Change link: serves Sing' }).click();
		await page.locator('.groundwork-popover').waitFor();
	});

	it('private goals are not named; discreet mode hides therapy titles', async () => {
		const { app, page } = await map();
		await page.locator('.groundwork-goal', { hasText: 'Private goal' }).waitFor();
		expect(await page.locator('.groundwork-map').innerText()).not.toContain('Secret');
		await app.setting('discreet', true);
		await page.locator('.groundwork-goal-title', { hasText: 'Therapy goal' }).first().waitFor();
		expect(await page.locator('.groundwork-map').innerText()).not.toMatch(/Hide|Anger|naming|silent/);
	});

	it('the code block draws what leads to its focus, and nothing private', async () => {
		const { app, page } = await map();
		await app.openNote('Block.md');
		await page.locator('.view-action[aria-label="Toggle reading view"]').click();
		const block = page.locator('.groundwork-map-block');
		await block.locator('[data-key="Goals/Inner/Hide.md"]').waitFor();
		expect(await block.locator('.groundwork-goal').count()).toBe(2);
	});
});

describe('the map between open sidebars', () => {
	it('opens with every lane in view and its legend on one line', async () => {
		const { page, runCommand } = (open = await openPlayground({ today: '2026-11-25' }));
		await runCommand('Open goal map');
		await page.locator('.groundwork-lane-name').nth(2).waitFor();
		const edges = await page.evaluate(() => {
			const box = (one: Element): DOMRect => one.getBoundingClientRect();
			const right = (selector: string): number =>
				Math.max(...[...document.querySelectorAll(selector)].map((one) => box(one).right));
			return {
				cards: right('.groundwork-map .groundwork-goal-shape'),
				canvas: right('.groundwork-map-canvas'),
				legend: right('.groundwork-legend > *'),
				tall: box(document.querySelector('.groundwork-legend')!).height,
			};
		});
		expect(edges.cards).toBeLessThan(edges.canvas);
		expect(edges.legend).toBeLessThanOrEqual(edges.canvas);
		expect(edges.tall).toBeLessThan(44);
	});
});

describe('the map in a window of its own', () => {
	it('focuses, shows its menu there, and makes a line', async () => {
		const app = (open = await openPlayground({ files: NOTES, restart: true }));
		const [page] = await Promise.all([
			app.page.context().waitForEvent('page'),
			app.page.evaluate(async () => {
				const leaf = window.playground.app.workspace.openPopoutLeaf();
				await leaf.setViewState({ type: 'groundwork-map', active: true });
			}),
		]);
		await page.setViewportSize({ width: 1300, height: 800 });
		const card = (name: string): Locator => page.locator(`.groundwork-map [data-key$="/${name}.md"]`).first();
		await card('Anger').focus();
		await page.keyboard.press('Shift+F10');
		await page.locator('.menu-item', { hasText: 'Focus on one goal' }).click();
		await page.locator('.groundwork-goal.is-focused[data-key$="/Anger.md"]').waitFor();
		await pull(page, card('Anger'), card('Swim'));
		await page.keyboard.press('Enter');
		await app.waitForNote('Goals/Inner/Anger.md', (text) => text.includes('[[Swim]]'));
	});
});

describe('the map on a phone', () => {
	it('stacks its lanes in one column, with targets of 44 px', async () => {
		const { page, card } = await map({ mobile: true, width: 390, height: 800 });
		await page.locator('.groundwork-map.is-narrow').waitFor();
		const tops = [];
		for (const name of ['Hide', 'Sing']) tops.push((await card(name).boundingBox())?.y ?? 0);
		expect(tops[0]).toBeLessThan(tops[1] ?? 0);
		const width = await page.locator('.groundwork-map').evaluate((el) => [el.scrollWidth, el.clientWidth]);
		expect(width[0]).toBe(width[1]);
		for (const button of await page.locator('.groundwork-toolbar button').all()) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
	});
});

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
	run(
		root: string,
		options: unknown,
	): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

describe('accessibility', () => {
	it.each<[string, Wishes]>([
		['the map', {}],
		['the map in the dark', { theme: 'dark' }],
		['the list', {}],
		['the column', { mobile: true, width: 390 }],
	])('axe finds nothing serious in %s', async (what, wishes) => {
		const { page } = await map(wishes);
		if (what === 'the list') await page.getByRole('radio', { name: 'List' }).click();
		await page.evaluate(readFileSync(axePath, 'utf8'));
		const violations = await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: Axe };
			const found = await axe.run('.groundwork-map', { resultTypes: ['violations'] });
			return found.violations
				.filter(({ impact }) => impact === 'serious' || impact === 'critical')
				.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
		});
		expect(violations).toEqual([]);
	});
});

describe('exports, opened again', () => {
	async function exported(app: Opened, page: Page, format: string, path: string): Promise<string> {
		await page.getByRole('button', { name: 'Export goal map' }).click();
		await page.locator('.menu-item', { hasText: format }).click();
		return await app.waitForNote(path, (text) => text.length > 0);
	}

	it('SVG draws in the browser and names nothing private', async () => {
		const { app, page } = await map();
		const svg = await exported(app, page, 'SVG', 'Goal map.svg');
		expect(svg).toContain('Swim');
		expect(svg).not.toMatch(/Secret|Private|var\(--/);
		const size = await page.evaluate(async (text) => {
			const image = new Image();
			image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
			await image.decode();
			return [image.naturalWidth, image.naturalHeight];
		}, svg);
		expect(Math.min(...size)).toBeGreaterThan(200);
	});

	it('PNG is a picture, and a second export gets the next free name', async () => {
		const { app, page } = await map();
		await exported(app, page, 'PNG', 'Goal map.png');
		await exported(app, page, 'PNG', 'Goal map 2.png');
		const bytes = readFileSync(`${app.folder}/Goal map.png`);
		expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
		expect(bytes.length).toBeGreaterThan(5000);
	});

	it('Canvas has the shape of obsidian/canvas, and every edge ends at nodes', async () => {
		const { app, page } = await map();
		const canvas = JSON.parse(await exported(app, page, 'Canvas', 'Goal map.canvas')) as CanvasData;
		const ids = new Set(canvas.nodes.map((node: AllCanvasNodeData) => node.id));
		for (const node of canvas.nodes) {
			expect([node.x, node.y, node.width, node.height].every(Number.isFinite)).toBe(true);
			expect(['file', 'text', 'group']).toContain(node.type);
		}
		for (const edge of canvas.edges) {
			expect(ids.has(edge.fromNode) && ids.has(edge.toNode)).toBe(true);
			expect(['top', 'right', 'bottom', 'left']).toContain(edge.fromSide);
		}
		expect(canvas.nodes.some((node) => node.type === 'file' && node.file === 'Goals/Swim.md')).toBe(true);
	});

	it('Mermaid follows a small grammar', async () => {
		const { app, page } = await map();
		const note = await exported(app, page, 'Mermaid', 'Goal map.md');
		const [, body = ''] = /^```mermaid\n([^]*?)```\n$/.exec(note) ?? [];
		const label = '"[^"\\n]*"';
		const line = new RegExp(
			`^(?:flowchart LR|\\tsubgraph \\w+\\[${label}\\]|\\tend|\\t\\tg\\d+(?:\\(\\[${label}\\]\\)|\\(${label}\\)|\\[${label}\\])(?::::\\w+)?|\\tg\\d+ (?:--|==|-\\.) ${label} (?:-->|==>|\\.->) g\\d+|\\tclassDef .*|)$`,
		);
		for (const one of body.split('\n')) expect(one).toMatch(line);
		expect(body).toContain('I stay silent when it matters.');
	});
});
