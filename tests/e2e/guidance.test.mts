/** Guidance end to end: the first three minutes, by keyboard alone, on a phone, in both themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, drawn, drawnAgain } from './drawn.mts';
import { openPlayground, type Opened, type Wishes } from './harness.mts';
import { BEFORE, bring, create, LIFE, lookAndCheckIn, SENTENCE, THERAPY } from './walk.mts';

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});
const playground = async (wishes: Wishes = {}): Promise<Opened> => {
	open = await openPlayground({ files: BEFORE, today: '2026-11-25', ...wishes });
	return open;
};
const noPicture = (): Promise<void> => Promise.resolve();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to inside `root`; colours are the playground's own. */
async function objections(app: Opened, root: string): Promise<string[]> {
	await app.page.evaluate(AXE);
	return app.page.evaluate(async (where) => {
		const { axe } = window as unknown as {
			axe: {
				run: (
					root: string,
					options: object,
				) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
			};
		};
		const { violations } = await axe.run(where, { rules: { 'color-contrast': { enabled: false } } });
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	}, root);
}

describe('accessibility', () => {
	it('of every form and of the welcome has nothing that axe objects to', async () => {
		const app = await playground();
		await app.setting('therapist', true);
		expect(await objections(app, '[data-type="groundwork-progress"]')).toEqual([]);
		for (const kind of ['Create life goal', 'Create therapy goal']) {
			await app.runCommand(kind);
			expect({ kind, found: await objections(app, '.modal') }).toEqual({ kind, found: [] });
			await closeAll(app);
		}
		await app.runCommand('Create goal');
		await app.page.locator('.groundwork-sentence').fill(SENTENCE);
		await app.page.getByRole('radio', { name: /^Both/ }).click();
		await app.page.locator('.groundwork-pair').waitFor();
		await app.page.locator('.groundwork-more summary').last().click();
		expect(await objections(app, '.modal')).toEqual([]);
		await closeAll(app);
		for (const command of [
			'Prepare session brief',
			'Note how a session felt',
			'Questions for a helper',
			'If things are hard right now',
		]) {
			await app.runCommand(command);
			expect({ command, found: await objections(app, '.modal') }).toEqual({ command, found: [] });
			await closeAll(app);
		}
	}, 60_000);
});

describe('the first three minutes', () => {
	it('lead from one sentence to two linked notes, the map, a check-in and a page to bring', async () => {
		const app = await playground();
		await create(app, noPicture);
		expect(app.readNote(LIFE)).toBe(
			`---\ngoal_type: life\narea: work\nstatus: active\nwhy: I would like to stay long enough to be good at it.\nstarted: 2026-11-25\nmeasure: yes-no\ndue: 2027-06-30\n---\n\n## Why it matters\n\n## What I'll do\n\n## How I'll know\n\n## Next step\n\n## Check-ins\n`,
		);
		const therapy = app.readNote(THERAPY);
		expect(therapy).toContain('serves:\n  - "[[Get a promotion this year]]"\n');
		expect(therapy).toContain('publish: false\n');
		expect(therapy).toContain(
			'- [[Get a promotion this year]] (a lot): I leave a month before every review.\n',
		);
		await lookAndCheckIn(app, noPicture);
		const page = await bring(app, noPicture);
		expect(page).toContain('**I keep quitting jobs.** Now: naming.');
		expect(page).toContain('Get a promotion this year, because I leave a month before every review.');
		expect(page.split(/\s+/).length).toBeLessThanOrEqual(350);
	});

	it('work by keyboard alone', async () => {
		const app = await playground();
		const { keyboard } = app.page;
		await app.runCommand('Create goal');
		await keyboard.type(SENTENCE);
		await keyboard.press('Tab');
		await keyboard.press('Space');
		await app.page.locator('.groundwork-pair').waitFor();
		await keyboard.press('Shift+Tab');
		await keyboard.press('Enter');
		await app.waitForNote(LIFE);
		await app.waitForNote(THERAPY, (text) => text.includes('[[Get a promotion this year]]'));
	});

	it('arrows choose a kind; Escape asks before words are lost, then closes and keeps nothing', async () => {
		const app = await playground();
		const { keyboard, page } = { keyboard: app.page.keyboard, page: app.page };
		await app.runCommand('Create goal');
		await keyboard.type('Run 5 km');
		await keyboard.press('Tab');
		await keyboard.press('ArrowRight');
		await expect
			.poll(() => page.locator('[role="radio"][aria-checked="true"]').first().textContent())
			.toMatch(/^Therapy goal/);
		await keyboard.press('ArrowLeft');
		await expect
			.poll(() => page.locator('[role="radio"][aria-checked="true"]').first().textContent())
			.toMatch(/^Life goal/);
		await keyboard.press('Escape');
		await page.getByText('Leave this form?').waitFor();
		await keyboard.press('Enter');
		await page.getByText('Leave this form?').waitFor({ state: 'detached' });
		expect(await page.locator('.groundwork-sentence').inputValue()).toBe('Run 5 km');
		await keyboard.press('Escape');
		await page.getByRole('button', { name: 'Leave', exact: true }).click();
		await page.locator('.modal').waitFor({ state: 'detached' });
		expect(await page.locator('.nav-file-title', { hasText: 'Run 5 km' }).count()).toBe(0);
	});

	it('fit on a phone in the dark: nothing wider than the screen, every target large enough', async () => {
		const app = await playground({ width: 390, height: 844, mobile: true, theme: 'dark' });
		const { page } = app;
		await app.runCommand('Create goal');
		await page.locator('.groundwork-sentence').fill(SENTENCE);
		await page.getByRole('radio', { name: /^Both/ }).click();
		await page.locator('.groundwork-pair').waitFor();
		const wide = await page.evaluate(() => {
			const modal = document.querySelector('.modal');
			return [...(modal?.querySelectorAll('*') ?? [])]
				.filter(
					(el) =>
						el.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(el).clipPath === 'none',
				)
				.map((el) => `${el.tagName}.${el.className.toString()}`);
		});
		expect(wide).toEqual([]);
		const small = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					'.modal .groundwork-form button, .modal input[type="date"], .modal select',
				),
			]
				.filter((el) => el.offsetParent !== null && getComputedStyle(el).visibility === 'visible')
				.filter((el) => el.getBoundingClientRect().height < 40)
				.map((el) => el.textContent || el.className),
		);
		expect(small).toEqual([]);
	});
});

it('letters where a number belongs give a sentence, and nothing is made', async () => {
	const app = await playground();
	await app.runCommand('Create life goal');
	await app.page.locator('.groundwork-sentence').fill('Learn the cello');
	await app.page.getByLabel('Measured by').selectOption('number');
	await app.page.getByLabel('From', { exact: true }).fill('nothing');
	await app.page.getByRole('button', { name: 'Create goal' }).click();
	await app.page.getByText('“nothing” does not read as a number.').waitFor();
	await app.page.getByLabel('From', { exact: true }).fill('0');
	await app.page.getByRole('button', { name: 'Create goal' }).click();
	const text = await app.waitForNote('Goals/Learn the cello.md', (now) => now.includes('measure'));
	expect(text).toContain('start_value: 0\n');
});

describe('a template of one’s own', () => {
	it('that is gone is said to be gone, and the goal is made all the same', async () => {
		const app = await playground();
		await app.setting('lifeTemplate', 'Templates/Gone.md');
		await app.runCommand('Create life goal');
		await app.page.locator('.groundwork-sentence').fill('Learn the cello');
		await app.page.getByRole('button', { name: 'Create goal' }).click();
		await app.waitForNote('Goals/Learn the cello.md', (text) => text.includes('## Why it matters'));
		await app.page.locator('.notice', { hasText: 'Your template note was not found' }).waitFor();
	});
});

describe('a note that is there', () => {
	it('gives its selected words to the form, and stays as it is', async () => {
		const text = 'Some day.\n- [ ] Learn the cello before I am fifty\n';
		const app = await playground({ files: { 'Wishes.md': text } });
		await app.openNote('Wishes.md');
		await app.page.locator('.cm-content').getByText('Learn the cello').click({ clickCount: 3 });
		await app.runCommand('Create goal');
		await expect
			.poll(() => app.page.locator('.groundwork-sentence').inputValue())
			.toBe('Learn the cello before I am fifty');
		expect(app.readNote('Wishes.md')).toBe(text);
	});

	it('is turned into a goal and keeps its text', async () => {
		const app = await playground({ files: { 'Learn the cello.md': 'Since I was nine.\n' } });
		await app.openNote('Learn the cello.md');
		await app.runCommand('Turn current note into a goal');
		await app.page.getByRole('radio', { name: /^Life goal/ }).click();
		await app.page.getByRole('button', { name: 'Make it a goal' }).click();
		const text = await app.waitForNote('Learn the cello.md', (now) => now.includes('goal_type: life'));
		expect(text.endsWith('---\nSince I was nine.\n')).toBe(true);
		await app.settled();
		await app.runCommand('Switch between life and therapy');
		await app.waitForNote('Learn the cello.md', (now) => now.includes('goal_type: therapy'));
		await app.settled();
		await app.runCommand('Switch between life and therapy');
		expect(await app.waitForNote('Learn the cello.md', (now) => now.includes('goal_type: life'))).toBe(text);
	});

	it('gets what it serves from either end, with how much and because', async () => {
		const files = {
			'Calm.md': '---\ngoal_type: therapy\n---\nMine.\n',
			'Run.md': '---\ngoal_type: life\n---\n',
			'Cook.md': '---\ngoal_type: life\n---\n',
		};
		const app = await playground({ files });
		const { page } = app;
		await app.openNote('Calm.md');
		await app.runCommand('Add what this goal serves');
		await page.getByRole('combobox').fill('ru');
		await page.keyboard.press('Enter');
		await page.getByRole('radio', { name: 'some' }).click();
		await page.getByLabel('Because').fill('It has legs.');
		await page.getByRole('button', { name: 'Add link' }).click();
		await app.waitForNote('Calm.md', (text) => text.includes('- [[Run]] (some): It has legs.'));
		await app.openNote('Cook.md');
		await app.runCommand('Add what this goal serves');
		await page.getByRole('combobox').fill('calm');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Add link' }).click();
		const text = await app.waitForNote('Calm.md', (now) => now.includes('"[[Cook]]"'));
		expect(text).toContain('serves:\n  - "[[Run]]"\n  - "[[Cook]]"\n');
		expect(app.readNote('Cook.md')).toBe(files['Cook.md']);
	});
});

describe('four quiet questions', () => {
	it('stand above therapy notes only, reading and editing, and what is answered is written', async () => {
		const files = {
			'Calm.md': '---\ngoal_type: therapy\n---\n## In my own words\nMine.\n',
			'Run.md': '---\ngoal_type: life\n---\nOften.\n',
		};
		const app = await playground({ files });
		const { page } = app;
		const asked = page.locator('.groundwork-clarity:visible');
		await app.openNote('Calm.md');
		await expect.poll(() => asked.count()).toBe(4);
		expect(await asked.first().textContent()).toBe('Is this in your own words?yes');
		await asked.nth(1).click();
		await page.getByRole('radio', { name: 'partly' }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		await app.waitForNote(
			'Calm.md',
			(text) => text.includes('agreed: partly\n') && text.includes('talked_about: 2026-11-25\n'),
		);
		await expect.poll(() => asked.nth(1).textContent()).toContain('25 November');
		await asked.nth(3).click();
		await page.locator('.modal textarea').fill('I breathe out.\n\nI stay.');
		await page.getByRole('button', { name: 'Save' }).click();
		await app.waitForNote('Calm.md', (text) => text.includes('signs:\n  - I breathe out.\n  - I stay.\n'));
		await app.runCommand('Toggle reading view');
		await expect.poll(() => asked.count()).toBe(4);
		await app.openNote('Run.md');
		await expect.poll(() => asked.count()).toBe(0);
	});
});

describe('the example set', () => {
	it('is made and removed by one command each; a note that was changed stays', async () => {
		const app = await playground();
		await app.runCommand('Make example goals');
		const path = 'Groundwork example/Run 5 km along the river.md';
		const text = await app.waitForNote(path);
		await app.waitForNote('Groundwork example/Inner/Let a good hour stay good.md');
		app.writeNote(path, `${text}Mine now.\n`);
		await app.settled();
		await app.runCommand('Remove example goals');
		await app.page.getByText('9 example notes removed. 1 note was changed since, so it stays.').waitFor();
		expect(app.readNote(path)).toContain('Mine now.');
		expect(() => app.readNote('Groundwork example/Inner/Let a good hour stay good.md')).toThrow();
	});
});

describe('how a session felt', () => {
	it('is offered only to people who say that they have a therapist, and kept as a line', async () => {
		const app = await playground();
		expect(await app.commands()).not.toContain('Groundwork: Note how a session felt');
		await app.setting('therapist', true);
		await app.runCommand('Note how a session felt');
		await app.page.getByRole('radio', { name: 'hard' }).click();
		await app.page.getByText('Therapists usually want to hear this.').waitFor();
		await app.page.getByLabel('Anything left unsaid').fill('That I was late on purpose.');
		await app.page.getByRole('button', { name: 'Write it down' }).click();
		const text = await app.waitForNote('Sessions/How sessions felt.md');
		expect(text).toContain('- 2026-11-25 (honest:: hard) (unsaid:: That I was late on purpose.)\n');
		await app.runCommand('Prepare session brief');
		await app.page.getByLabel(/^Unsaid from last time/).check();
		await app.page.locator('.groundwork-page').getByText('That I was late on purpose.').waitFor();
		expect(await app.page.locator('.groundwork-page').textContent()).not.toContain('hard');
	});
});

describe('settings', () => {
	it('are exported into a note, put back to the first ones, and never hold a word of a goal', async () => {
		const app = await playground();
		await create(app, noPicture);
		await app.setting('helpContact', 'Ines');
		await app.setting('discreet', true);
		await app.runCommand('Open settings');
		await app.page.locator('.modal').getByText('Groundwork', { exact: true }).click();
		await app.page.locator('.modal').getByText('Export settings').click();
		const exported = await app.waitForNote('Groundwork settings.md');
		expect(exported).toContain('"helpContact": "Ines"');
		await app.page.locator('.modal').getByText('Reset settings').click();
		const data = '.obsidian/plugins/groundwork/data.json';
		const stored = await app.waitForNote(data, (text) => text.includes('"discreet": false'));
		for (const word of ['promotion', 'quitting', 'review'])
			expect(`${stored}${exported}`).not.toContain(word);
	});
});

describe('help', () => {
	it('is always one click away, with the person’s own contact, and opens nothing by itself', async () => {
		const app = await playground();
		await app.setting('helpContact', 'Ines, downstairs');
		await app.page.getByText('If things are hard right now').first().click();
		await app.page.locator('.modal').getByText('Ines, downstairs').waitFor();
		expect(await app.page.locator('.modal a').getAttribute('href')).toBe('https://findahelpline.com');
	});
});

describe('another word for a goal', () => {
	it('stands in every surface; the names of commands stay', async () => {
		const app = await playground({
			files: {
				'Run.md': '---\ngoal_type: life\ntarget: 5\nstart_value: 1\ndue: 2026-11-01\n---\n',
				'Calm.md': '---\ngoal_type: therapy\nserves: ["[[Run]]"]\n---\n',
			},
		});
		await app.setting('noun', 'aim');
		await app.setting('lifeFolder', 'Life');
		await app.setting('therapyFolder', 'Inner');
		await app.setting('checkInHeading', 'Today');
		for (const command of (await app.commands()).filter((name) =>
			/^Groundwork: (?!Make|Remove|Export|Create goals)/.test(name),
		)) {
			await app.openNote(/serves|Switch/.test(command) ? 'Calm.md' : 'Run.md');
			await app.runCommand(command);
			await drawnAgain(app);
			const said = (await drawn(app))
				// Tab titles are read when a view opens: they follow with the next start.
				.map((text) => text.replace(/Goal (?:progress|map|findings)/g, ''))
				.filter((text) => /\bgoals?\b/i.test(text))
				.map((text) => text.slice(0, 160));
			expect({ command, said }).toEqual({ command, said: [] });
			await closeAll(app);
		}
	}, 90_000);
});
