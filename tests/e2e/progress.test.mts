/** The journal loop: check in where you write, see what moves. The real main.js in a browser over real files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openPlayground, type Opened, type Wishes } from './harness.mts';

const RUN = `---
goal_type: life
measure: number
start_value: 0
target: 10
current: 2 # by hand
unit: km
due: 2026-12-20
---
# Run

## Check-ins
- 2026-11-01 (current:: 2)
`;
const CALM = '---\ngoal_type: therapy\nserves:\n  - "[[Run ten]]"\n---\nGo easier on myself.\n';
const SECRET = '---\ngoal_type: life\nprivate: true\n---\nNobody sees this.\n';
const DAILY = '{"folder":"Journal","format":"YYYY-MM-DD","template":"Templates/Day"}';
const TODAY = 'Journal/2026-11-20.md';
const NOTES = {
	'Goals/Run ten.md': RUN,
	'Goals/Inner/Calm.md': CALM,
	'Goals/Secret.md': SECRET,
	'Journal/2026-11-10.md': 'A grey day with [[Calm]].\n',
	'Templates/Day.md': '# {{date:D MMMM YYYY}}\n\nToday\n\n## Goals\n\n## Later\n',
	'.obsidian/daily-notes.json': DAILY,
};

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});
const playground = async (wishes: Wishes = {}): Promise<Opened> => {
	open = await openPlayground({ files: NOTES, today: '2026-11-20', ...wishes });
	await card(open, 'Goals/Run ten.md').waitFor();
	return open;
};

const progress = (app: Opened): Locator =>
	app.page.locator('.workspace-leaf-content[data-type="groundwork-progress"]');
const card = (app: Opened, path: string): Locator => progress(app).locator(`[data-path="${path}"]`);
const form = (app: Opened): Locator => app.page.locator('.groundwork-modal');
const current = (app: Opened): Locator => app.page.locator('#groundwork-check-in-current');
const notice = (app: Opened, text: string): Locator => app.page.locator('.notice', { hasText: text });

/** Runs a command that asks a question of its own, so that a prompt stays open. */
async function ask(app: Opened, command: string): Promise<void> {
	await app.page.keyboard.press('ControlOrMeta+p');
	await app.page.locator('.prompt-input').fill(command);
	await app.page.keyboard.press('Enter');
	await app.page.locator('.prompt-input[placeholder^="Which one"]').waitFor();
}

async function pick(app: Opened, command: string, name: string): Promise<void> {
	await ask(app, command);
	await app.page.locator('.prompt-input').fill(name);
	await app.page.locator('.prompt .suggestion-item', { hasText: name }).first().click();
	await form(app).waitFor();
}

const add = async (app: Opened): Promise<void> => {
	await form(app).locator('.mod-cta').click();
	await form(app).waitFor({ state: 'detached' });
};

describe('checking in from the palette', () => {
	it('makes the daily note from its template, puts one readable line under the heading and moves the goal', async () => {
		const app = await playground();
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('3,6');
		await form(app).getByRole('radio', { name: 'steady' }).click();
		await form(app).locator('textarea').fill('Easier than Sunday :)');
		const line = '- [[Run ten]] (current:: 3.6) (morale:: steady) Easier than Sunday :\\)';
		expect(await form(app).locator('code').textContent()).toBe(line);
		await add(app);
		const text = await app.waitForNote(TODAY, (now) => now.includes('Easier'));
		expect(text).toBe(`# 20 November 2026\n\nToday\n\n## Goals\n${line}\n\n## Later\n`);
		const goal = await app.waitForNote('Goals/Run ten.md', (now) => now.includes('3.6'));
		expect(goal).toBe(RUN.replace('current: 2 #', 'current: 3.6 #'));
		await card(app, 'Goals/Run ten.md').getByText('3.6 of 10 km').waitFor();
		await progress(app).getByText('2 active · 1 moved this month').waitFor();
	});

	it('is one act: Undo takes back the line, the property and the note that was made for it', async () => {
		const app = await playground();
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('4');
		await add(app);
		await app.waitForNote('Goals/Run ten.md', (now) => now.includes('current: 4'));
		await notice(app, 'Check-in added.').getByRole('button').click();
		await app.waitForNote('Goals/Run ten.md', (now) => now === RUN);
		await card(app, 'Goals/Run ten.md').getByText('2 of 10 km').waitFor();
		await notice(app, 'Put back as it was.').waitFor();
		expect(existsSync(join(app.folder, TODAY))).toBe(false);
	});

	it('on a therapy goal writes what was noticed, the stage and the talk, in its own note', async () => {
		const app = await playground();
		await app.openNote('Goals/Inner/Calm.md');
		await app.runCommand('Check in on a goal');
		await app.page.locator('#groundwork-check-in-noticed').fill('I went quiet\nand knew it');
		await form(app).getByRole('radio', { name: 'naming' }).click();
		await form(app).getByLabel('We talked about it in session').check();
		await form(app).getByRole('radio', { name: 'This goal’s note' }).click();
		await add(app);
		const text = await app.waitForNote('Goals/Inner/Calm.md', (now) => now.includes('noticed'));
		expect(text).toBe(
			`${CALM.replace('\n---\nGo', '\nstage: naming\ntalked_about: 2026-11-20\n---\nGo')}\n## Check-ins\n- 2026-11-20 (stage:: naming) (noticed:: I went quiet and knew it) (talked:: yes)\n`,
		);
		const calm = card(app, 'Goals/Inner/Calm.md');
		await calm.getByText('I went quiet and knew it').waitFor();
		await calm.getByText('talked about 20 November').waitFor();
		expect(await calm.locator('.groundwork-bar').count()).toBe(0);
		expect(existsSync(join(app.folder, TODAY))).toBe(false);
	});

	it('honours folders and format of daily notes, in what it makes and in what it reads', async () => {
		const app = await playground({
			files: {
				...NOTES,
				'.obsidian/daily-notes.json': '{"folder":"Diary","format":"YYYY/[Week] WW/D.M.YY dddd"}',
				'.obsidian/core-plugins.json': '["file-explorer","daily-notes"]',
				'Diary/2026/Week 46/12.11.26 Thursday.md': '- [[Run ten]] (current:: 7)\n',
			},
		});
		const run = card(app, 'Goals/Run ten.md');
		await run.getByText('7 of 10 km').waitFor();
		await run.getByRole('button', { name: 'Unfold' }).click();
		await run.locator('.groundwork-checkins').getByText('12 Nov').waitFor();
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('7.5');
		await add(app);
		expect(await app.waitForNote('Diary/2026/Week 47/20.11.26 Friday.md', (now) => now !== '')).toBe(
			'## Goals\n- [[Run ten]] (current:: 7.5)\n',
		);
		await run.locator('.groundwork-checkins').getByText('20 Nov').waitFor();
	});

	it('falls back to the goal’s note where daily notes are off, and says so', async () => {
		const app = await playground({
			files: { ...NOTES, '.obsidian/core-plugins.json': '{"daily-notes":false}' },
		});
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('5');
		await add(app);
		const text = await app.waitForNote('Goals/Run ten.md', (now) => now.includes('current:: 5'));
		expect(text).toContain('- 2026-11-01 (current:: 2)\n- 2026-11-20 (current:: 5)\n');
		await notice(app, 'Daily notes are switched off').waitFor();
	});
});

describe('what is not understood', () => {
	it('letters for a number give a sentence and write nothing', async () => {
		const app = await playground();
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('a lot');
		await form(app).getByText('“a lot” does not read as a number.').waitFor();
		await form(app).locator('.mod-cta').click();
		await form(app).getByText('does not read as a number').waitFor();
		await current(app).fill('');
		await form(app).locator('.mod-cta').click();
		await form(app).getByText('Nothing to write down yet.').waitFor();
		expect(app.readNote('Goals/Run ten.md')).toBe(RUN);
		expect(existsSync(join(app.folder, TODAY))).toBe(false);
	});

	it('a day that is still ahead gives a sentence and writes nothing', async () => {
		const app = await playground();
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('3');
		await form(app).getByRole('button', { name: 'Another day' }).click();
		await form(app).locator('input[type="date"]').fill('2026-11-21');
		await form(app).getByText('That day is still ahead.').waitFor();
		await form(app).locator('.mod-cta').click();
		await form(app).locator('input[type="date"]').fill('2026-11-18');
		await add(app);
		const text = await app.waitForNote(TODAY, (now) => now.includes('current'));
		expect(text).toContain('- 2026-11-18 [[Run ten]] (current:: 3)\n');
		expect(text.match(/current::/g)).toHaveLength(1);
	});

	it('a missing template gives a sentence, keeps the form and writes nothing', async () => {
		const app = await playground({
			files: { ...NOTES, '.obsidian/daily-notes.json': '{"folder":"Journal","template":"Gone"}' },
		});
		await pick(app, 'Check in on a goal', 'Run ten');
		await current(app).fill('3');
		await form(app).locator('.mod-cta').click();
		await form(app).getByText('The template of your daily note was not found').waitFor();
		expect(await current(app).inputValue()).toBe('3');
		expect(existsSync(join(app.folder, TODAY))).toBe(false);
		expect(app.readNote('Goals/Run ten.md')).toBe(RUN);
	});

	it('on the command line an unknown goal, a word for a number and a day ahead are one sentence each', async () => {
		const app = await playground();
		const says = (given: Record<string, string>): Promise<string> => app.cli('groundwork:checkin', given);
		expect(await says({ goal: 'Nobody', current: '3' })).toMatch(/^No goal by that name/);
		expect(await says({ goal: 'Run ten', current: 'far' })).toMatch(/^“far” does not read as a number/);
		expect(await says({ goal: 'Run ten', confidence: '11' })).toMatch(/0 to 10/);
		expect(await says({ goal: 'Calm', stage: 'healed' })).toMatch(/noticing, naming/);
		expect(await says({ goal: 'Run ten', current: '3', date: '2026-12-01' })).toMatch(/still ahead/);
		expect(await says({ goal: 'Run ten' })).toMatch(/^Nothing to write down/);
		expect(app.readNote('Goals/Run ten.md')).toBe(RUN);
		expect(existsSync(join(app.folder, TODAY))).toBe(false);
	});
});

describe('two edits at once', () => {
	it('lose nothing: check-ins from two sides end up as two lines', async () => {
		const app = await playground();
		const all = [1, 2, 3, 4].map((n) =>
			app.cli('groundwork:checkin', {
				goal: n % 2 ? 'Run ten' : 'Calm',
				[n % 2 ? 'current' : 'closeness']: String(n),
				text: `note ${n}`,
			}),
		);
		await Promise.all(all);
		const text = await app.waitForNote(TODAY, (now) => (now.match(/note \d/g) ?? []).length === 4);
		expect([...text.matchAll(/note (\d)/g)].map(([, n]) => n).sort()).toEqual(['1', '2', '3', '4']);
		expect(readdirSync(join(app.folder, 'Journal')).filter((name) => name.startsWith('2026-11-20'))).toEqual([
			'2026-11-20.md',
		]);
	});

	it('the line stays where the properties cannot be written, and the notice says so', async () => {
		const flow = '---\n{ goal_type: life, measure: number, current: 1 }\n---\n';
		const app = await playground({ files: { ...NOTES, 'Goals/Flow.md': flow, [TODAY]: 'Morning.\n' } });
		await pick(app, 'Check in on a goal', 'Flow');
		await current(app).fill('2');
		await app.page.getByRole('button', { name: 'Add check-in' }).click();
		await notice(app, 'The line is written.').waitFor();
		expect(await app.waitForNote(TODAY, (now) => now.includes('current:: 2'))).toContain('[[Flow]]');
		expect(app.readNote('Goals/Flow.md')).toBe(flow);
	});

	it('unsaved typing in the same note stays', async () => {
		const app = await playground({ files: { ...NOTES, [TODAY]: 'Morning.\n' } });
		await app.openNote(TODAY);
		await app.page.locator('.cm-content').click();
		await app.page.keyboard.press('ControlOrMeta+End');
		await app.page.keyboard.type('Still typing');
		await app.cli('groundwork:checkin', { goal: 'Run ten', current: '6' });
		const text = await app.waitForNote(TODAY, (now) => now.includes('current:: 6'));
		expect(text).toContain('Morning.\nStill typing');
		expect(text).toMatch(/## Goals\n- \[\[Run ten\]\] \(current:: 6\)\n$/);
	});
});

describe('while writing in the journal', () => {
	it('goals are offered, then their fields, so that the line is typed without leaving the page', async () => {
		const letGo = '---\ngoal_type: life\nstatus: released\n---\n';
		const files = { ...NOTES, 'Goals/Run.md': letGo, [TODAY]: 'Morning.\n' };
		const app = await playground({ files });
		await app.openNote(TODAY);
		await app.page.locator('.cm-content').click();
		await app.page.keyboard.press('ControlOrMeta+End');
		const offered = app.page.locator('.suggestion-container .suggestion-item');
		await app.page.keyboard.type('@@run');
		await expect.poll(() => offered.allInnerTexts(), { timeout: 20_000 }).toEqual(['Run ten', 'Run']);
		await app.page.keyboard.press('Enter');
		await offered.filter({ hasText: 'where you are now' }).waitFor();
		await app.page.keyboard.press('Enter');
		await app.page.keyboard.type('4.5');
		await app.page.keyboard.press('End');
		await app.page.keyboard.type(' @@mor');
		await offered.filter({ hasText: 'morale' }).waitFor();
		await app.page.keyboard.press('Enter');
		await offered.filter({ hasText: 'steady' }).click();
		await app.page.keyboard.type('windy');
		const text = await app.waitForNote(TODAY, (now) => now.includes('windy'));
		expect(text).toBe('Morning.\n- [[Run ten]] (current:: 4.5) (morale:: steady) windy');
		await card(app, 'Goals/Run ten.md').getByText('4.5 of 10 km').waitFor();
	});

	it('a line made in the daily note shows in the sidebar with one redraw', async () => {
		const app = await playground({ files: { ...NOTES, [TODAY]: 'Morning.\n' } });
		await app.settled();
		await app.page.evaluate(() => {
			const seen = { batches: 0 };
			(window as unknown as { seen: typeof seen }).seen = seen;
			const body = document.querySelector('.groundwork-progress');
			if (body)
				new MutationObserver(() => (seen.batches += 1)).observe(body, {
					subtree: true,
					childList: true,
					attributes: true,
					characterData: true,
				});
		});
		app.writeNote(TODAY, 'Morning.\n- [[Run ten]] (current:: 8) further\n');
		await card(app, 'Goals/Run ten.md').getByText('8 of 10 km').waitFor();
		await app.settled();
		expect(
			await app.page.evaluate(() => (window as unknown as { seen: { batches: number } }).seen.batches),
		).toBe(1);
	});

	it('a line made in the daily note shows in the chart and on the map too', async () => {
		const before = RUN.replace(
			'(current:: 2)',
			'(current:: 2)\n- 2026-11-05 (current:: 3)\n- 2026-11-09 (current:: 4)',
		);
		const app = await playground({ files: { ...NOTES, 'Goals/Run ten.md': before } });
		await app.runCommand('Open goal map');
		const onMap = app.page.locator(
			'.workspace-leaf-content[data-type="groundwork-map"] [data-key="Goals/Run ten.md"]',
		);
		await onMap.getByText('4 of 10 km').waitFor();
		const run = card(app, 'Goals/Run ten.md');
		await run.getByRole('button', { name: 'Unfold' }).click();
		await run.locator('.groundwork-chart .is-now').getByText('4', { exact: true }).waitFor();
		app.writeNote(TODAY, '- [[Run ten]] (current:: 8.5) further\n');
		await run.locator('.groundwork-chart .is-now').getByText('8.5').waitFor();
		await onMap.getByText('8.5 of 10 km').waitFor();
		expect(app.readNote(TODAY)).toBe('- [[Run ten]] (current:: 8.5) further\n');
	});

	it('a goal link is put where the cursor is', async () => {
		const app = await playground({ files: { ...NOTES, [TODAY]: '' } });
		await app.openNote(TODAY);
		await app.page.locator('.cm-content').click();
		await ask(app, 'Insert goal link');
		await app.page.locator('.prompt .suggestion-item', { hasText: 'Run ten' }).click();
		await app.waitForNote(TODAY, (now) => now.includes('[[Run ten]]'));
	});
});

describe('the sidebar', () => {
	it('offers keep, move and let go once a date has passed; keeping is quiet, moving writes the day', async () => {
		const app = await playground({ today: '2026-12-24' });
		const run = card(app, 'Goals/Run ten.md');
		await run.getByText('The date you chose has passed.').waitFor();
		await run.getByText('was 20 December').waitFor();
		await run.getByRole('button', { name: 'Keep' }).click();
		await app.waitForNote('Goals/Run ten.md', (now) => now.includes('review: 2027-01-21'));
		await run.getByText('The date you chose has passed.').waitFor({ state: 'detached' });
		await notice(app, 'Date written.').getByRole('button').click();
		await run.getByRole('button', { name: 'Move' }).click();
		await run.locator('input[type="date"]').fill('2027-02-01');
		await run.getByRole('button', { name: 'Move' }).click();
		await app.waitForNote('Goals/Run ten.md', (now) => now.includes('due: 2027-02-01'));
		await run.getByText('1 February 2027 · in 6 weeks').waitFor();
	});

	it('unfolds one card at a time, by mouse and by keyboard, and keeps private goals nameless', async () => {
		const app = await playground();
		const run = card(app, 'Goals/Run ten.md');
		await run.getByRole('button', { name: 'Unfold' }).click();
		await run.getByText('Last check-ins').waitFor();
		await run.locator('.groundwork-card-title').focus();
		for (let at = 0; at < 5; at++) await app.page.keyboard.press('ArrowDown');
		await app.page.keyboard.press('ArrowRight');
		await card(app, 'Goals/Inner/Calm.md').locator('.groundwork-unfolded').waitFor();
		await run.getByText('Last check-ins').waitFor({ state: 'detached' });
		const text = await progress(app).textContent();
		expect(text).toContain('Private goal');
		expect(text).not.toContain('Secret');
		expect(text).not.toContain('%');
	});

	it('a card checks in with one click', async () => {
		const app = await playground();
		const run = card(app, 'Goals/Run ten.md');
		await run.hover();
		await run.locator('.groundwork-card-check').click();
		await form(app).getByText('Last note: 1 November, 2 km').waitFor();
		await current(app).fill('2.5');
		await add(app);
		await run.getByText('2.5 of 10 km').waitFor();
	});

	it('filters by status and area and sorts, and keeps what was chosen', async () => {
		const app = await playground({
			files: {
				...NOTES,
				'Goals/Sing.md': '---\ngoal_type: life\nstatus: resting\narea: community\n---\n',
				'Goals/Swim.md': '---\ngoal_type: life\narea: fitness\n---\n',
			},
		});
		await progress(app).getByText('Put down or done').click();
		await card(app, 'Goals/Sing.md').getByText('Resting').waitFor();
		await progress(app).getByRole('button', { name: 'Filter and sort' }).click();
		await progress(app).getByLabel('Status').selectOption('resting');
		await card(app, 'Goals/Run ten.md').waitFor({ state: 'detached' });
		await progress(app).getByLabel('Status').selectOption('all');
		await progress(app).getByLabel('Area').selectOption('fitness');
		await card(app, 'Goals/Sing.md').waitFor({ state: 'detached' });
		await card(app, 'Goals/Swim.md').waitFor();
	});
});

describe('changing how a goal stands', () => {
	it('writes the status, the answer and one line, without applause, and takes it all back', async () => {
		const app = await playground();
		await app.openNote('Goals/Run ten.md');
		await app.runCommand('Change how this goal stands');
		await form(app).getByRole('radio', { name: 'Reached' }).click();
		await form(app).locator('textarea').fill('I know how to start slowly');
		await add(app);
		const text = await app.waitForNote('Goals/Run ten.md', (now) => now.includes('status: done'));
		expect(text).toContain('competence: I know how to start slowly\n');
		expect(text).toMatch(/\(current:: 2\)\n- Reached on 2026-11-20\. I know how to start slowly\n$/);
		await card(app, 'Goals/Run ten.md').waitFor({ state: 'detached' });
		await notice(app, 'Noted.').getByRole('button').click();
		await app.waitForNote('Goals/Run ten.md', (now) => now === RUN);
		await card(app, 'Goals/Run ten.md').waitFor();
	});
});

describe('looking back', () => {
	it('makes a note of what is ticked and of nothing else; private goals are absent', async () => {
		const app = await playground();
		await app.runCommand('Look back on goals');
		const ticks = form(app).locator('.groundwork-tick');
		await ticks.first().waitFor();
		expect((await ticks.allTextContents()).map((text) => text.trim())).toEqual([
			'Run ten 1 check-in',
			'Calm 1 mention',
		]);
		await ticks.filter({ hasText: 'Calm' }).locator('input').uncheck();
		await form(app).locator('.mod-cta').click();
		const text = await app.waitForNote('Look back 2026-10-22 to 2026-11-20.md');
		expect(text).toContain('### [[Run ten]]');
		expect(text).toContain('- 1 Nov: 2 km');
		expect(text).toContain('Keep, change, rest, or let go?');
		expect(text).toContain('Can you see at least one way forward?');
		expect(text).not.toMatch(/Calm|Secret|%/);
		expect(app.readNote('Goals/Run ten.md')).toBe(RUN);
	});
});

describe('a block in a note', () => {
	it('shows a goal, an area or all, follows changes, and leaves private goals out', async () => {
		const app = await playground({
			files: {
				...NOTES,
				'Page.md': '```groundwork-progress\nall\n```\n\n```groundwork-progress\n[[Run ten]]\nNobody\n```\n',
			},
		});
		await app.openNote('Page.md');
		await app.page.locator('.view-action[aria-label="Toggle reading view"]').click();
		const blocks = app.page.locator(
			'.workspace-leaf-content[data-type="markdown"] .groundwork-progress-block',
		);
		await blocks.nth(1).waitFor();
		await blocks.nth(1).getByText('2 of 10 km').waitFor();
		await blocks.nth(1).getByText('“Nobody” is no goal').waitFor();
		expect(await blocks.first().textContent()).not.toMatch(/Private|Secret/);
		app.writeNote('Journal/2026-11-12.md', '- [[Run ten]] (current:: 7)\n');
		await blocks.nth(1).getByText('7 of 10 km').waitFor();
		await blocks.first().getByText('7 of 10 km').waitFor();
	});
});

describe('for everybody', () => {
	const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	const complaints = (app: Opened, selector: string): Promise<string[]> =>
		app.page.evaluate(async (within) => {
			type Axe = { run(on: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
			const { violations } = await (window as unknown as { axe: Axe }).axe.run(within);
			return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
		}, selector);

	it.each(['light', 'dark'] as const)(
		'axe finds nothing in the sidebar and its forms (%s)',
		async (theme) => {
			const app = await playground({ theme });
			await app.page.evaluate(source);
			const run = card(app, 'Goals/Run ten.md');
			await run.getByRole('button', { name: 'Unfold' }).click();
			await progress(app).getByRole('button', { name: 'Filter and sort' }).click();
			expect(await complaints(app, '.groundwork-progress')).toEqual([]);
			for (const name of ['Run ten', 'Calm']) {
				await pick(app, 'Check in on a goal', name);
				expect(await complaints(app, '.groundwork-modal')).toEqual([]);
				await app.page.keyboard.press('Escape');
				await form(app).waitFor({ state: 'detached' });
			}
			await app.runCommand('Look back on goals');
			await form(app).waitFor();
			expect(await complaints(app, '.groundwork-modal')).toEqual([]);
		},
	);
});
