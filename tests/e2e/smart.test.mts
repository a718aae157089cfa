/** The linter where people write: underline, quick fix, property on disk, finding gone. The real main.js in a browser. */
import { afterEach, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openPlayground, type Opened, type Wishes } from './harness.mts';

const SPANISH = `---
goal_type: life # by hand
area: skills
due: 2027-06-01
why: I have said hello for two years.
---
## What I’ll do
Sit with Rosa on the stairs and talk Spanish more often.

## Next step
Ask Rosa if Thursdays suit her.
`;
const BOTH =
	'---\ngoal_type: life\nwhy: x\nconfidence: 7\n---\nRun 5 km by 1 June, and also **save** 2,000 euros by 1 July. I would like that.\n';
const CALM = '---\ngoal_type: therapy\n---\nFeel calm 3 days a week, try to be perfect, stop worrying.\n';
const NOTES = {
	'Goals/Speak Spanish.md': SPANISH,
	'Goals/Order in less.md':
		'---\ngoal_type: life\nconfidence: 3\nwhy: x\n---\nOrder in at most twice a month by 1 April.\n',
	'Goals/Both.md': BOTH,
	'Goals/Torn.md': '---\ngoal_type: life\ntarget: soon\n---\nSwim.\n',
	'Goals/Done.md': '---\ngoal_type: life\nstatus: done\n---\nBe better.\n',
	'Inner/Calm.md': CALM,
};
const PATH = 'Goals/Speak Spanish.md';

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});
const playground = async (wishes: Wishes = {}): Promise<Opened> => {
	open = await openPlayground({ files: NOTES, today: '2026-11-25', ...wishes });
	return open;
};
const underline = (app: Opened, words: string): Locator =>
	app.page.locator('.cm-editor .groundwork-underline', { hasText: words });
const strip = (app: Opened): Locator => app.page.locator('.groundwork-strip').first();
const letter = (app: Opened, name: string): Locator =>
	strip(app).locator('button.groundwork-letter', { hasText: name });
const hover = async (app: Opened, words: string): Promise<Locator> => {
	await underline(app, words).first().hover();
	const asked = app.page.locator('.groundwork-asked');
	await asked.first().waitFor();
	return asked.first();
};
const goal = (app: Opened, title: string): Locator =>
	app.page.locator('.groundwork-finding-goal', {
		has: app.page.locator('.groundwork-card-title', { hasText: title }),
	});

it('asks at the words, writes the answer as a property, and has nothing more to ask there', async () => {
	const app = await playground();
	await app.openNote(PATH);
	const asked = await hover(app, 'more often');
	expect(await asked.innerText()).toContain('How would you know it has happened?');
	await asked.getByRole('button', { name: 'Add measure' }).click();
	await app.page.locator('#groundwork-answer-target').fill('10');
	await app.page.locator('#groundwork-answer-unit').fill('minutes');
	await app.page.locator('#groundwork-answer-start_value').fill('2');
	await app.page.locator('.groundwork-modal .mod-cta').click();
	const text = await app.waitForNote(PATH, (now) => now.includes('target: 10'));
	expect(text).toBe(SPANISH.replace('years.\n---', 'years.\ntarget: 10\nunit: minutes\nstart_value: 2\n---'));
	await underline(app, 'more often').waitFor({ state: 'detached' });
	await strip(app).locator('.groundwork-letter.is-found', { hasText: 'M' }).waitFor();
});

it('remembers in the note that a question does not fit', async () => {
	const app = await playground();
	await app.openNote(PATH);
	await (await hover(app, 'more often')).getByRole('button', { name: 'Doesn’t fit' }).click();
	const text = await app.waitForNote(PATH, (now) => now.includes('smart_skip'));
	expect(text).toContain('smart_skip:\n  - M.none\n');
	await underline(app, 'more often').waitFor({ state: 'detached' });
	await strip(app).locator('.groundwork-letter.is-skipped', { hasText: 'M' }).waitFor();
});

it('puts a question off until the note changes', async () => {
	const app = await playground();
	await app.openNote(PATH);
	await (await hover(app, 'more often')).getByRole('button', { name: 'Not now' }).click();
	await underline(app, 'more often').waitFor({ state: 'detached' });
	expect(app.readNote(PATH)).toBe(SPANISH);
	app.writeNote(PATH, SPANISH.replace('suit her', 'suit them'));
	await underline(app, 'more often').waitFor();
});

it('splits two goals: the second gets its own note, then the first goes without it, with Undo', async () => {
	const app = await playground();
	await app.openNote('Goals/Both.md');
	await (await hover(app, 'save')).getByRole('button', { name: 'Split' }).click();
	expect(await app.page.locator('.groundwork-sentence').inputValue()).toBe('save 2,000 euros by 1 July');
	expect(app.readNote('Goals/Both.md')).toBe(BOTH);
	await app.page.locator('.groundwork-sentence').fill('Save 2,000 euros');
	await app.page.locator('.groundwork-modal .mod-cta').click();
	const left = await app.waitForNote('Goals/Both.md', (now) => !now.includes('2,000'));
	expect(left).toBe(BOTH.replace(', and also **save** 2,000 euros by 1 July', ''));
	expect(await app.waitForNote('Goals/Save 2,000 euros.md', (now) => now !== '')).toContain(
		'goal_type: life',
	);
	await app.page.locator('.notice', { hasText: 'own note' }).getByText('Undo').click();
	expect(await app.waitForNote('Goals/Both.md', (now) => now.includes('2,000'))).toBe(BOTH);
});

it('keeps the letters at hand while writing, and follows what is typed', async () => {
	const app = await playground();
	await app.openNote(PATH);
	await letter(app, 'A').click();
	await strip(app).getByRole('button', { name: 'Answer' }).click();
	await app.page.locator('#groundwork-answer-confidence').fill('7');
	await app.page.locator('.groundwork-modal .mod-cta').click();
	await app.waitForNote(PATH, (now) => now.includes('confidence: 7'));
	await strip(app).locator('.groundwork-letter.is-found', { hasText: 'A' }).waitFor();
	await app.page.locator('.cm-line', { hasText: 'more often' }).click();
	await app.page.keyboard.press('End');
	await app.page.keyboard.type(' Twice a week.');
	await strip(app).locator('.groundwork-letter.is-found', { hasText: 'M' }).waitFor();
	await letter(app, 'M').click();
	await strip(app).locator('.groundwork-evidence', { hasText: 'Twice a week' }).waitFor();
});

it('shows the letters in reading mode, and none on therapy notes', async () => {
	const app = await playground();
	await app.openNote(PATH);
	await strip(app).waitFor();
	await app.page.locator('.view-action[aria-label="Toggle reading view"]').click();
	await app.page
		.locator('.markdown-preview-view .groundwork-strip .groundwork-letter.is-found')
		.first()
		.waitFor();
	await app.openNote('Inner/Calm.md');
	const note = app.page.locator('.workspace-leaf-content[data-type="markdown"]');
	await note.locator('.markdown-preview-view', { hasText: 'Feel calm' }).waitFor();
	expect(await note.locator('.groundwork-letters, .groundwork-underline').count()).toBe(0);
});

it('goes from reading to writing where the words are to be changed', async () => {
	const app = await playground({
		files: { 'Goals/Dad.md': '---\ngoal_type: life\n---\nBe a better dad.\n' },
	});
	await app.openNote('Goals/Dad.md');
	await strip(app).waitFor();
	await app.page.locator('.view-action[aria-label="Toggle reading view"]').click();
	const read = app.page.locator('.markdown-preview-view .groundwork-strip').first();
	await read.locator('button.groundwork-letter', { hasText: 'S' }).click();
	await read.getByRole('button', { name: 'Edit' }).click();
	await app.page.locator('.cm-content:focus .cm-line', { hasText: 'better dad' }).waitFor();
});

it('lists what may be looked at by goal, filters by letter, and says what could not be read', async () => {
	const app = await playground();
	await app.runCommand('Show findings');
	await goal(app, 'Speak Spanish').waitFor();
	expect(await app.page.locator('.groundwork-findings-count').innerText()).toContain('4 of 4 life goals');
	expect(await app.page.locator('.groundwork-findings').innerText()).not.toMatch(/Calm|Done/);
	await goal(app, 'Could not read fully').locator('.groundwork-link', { hasText: 'Torn' }).waitFor();
	await goal(app, 'Could not read fully').getByText('target:').waitFor();
	await app.page.locator('.groundwork-findings select').first().selectOption('A');
	await goal(app, 'Order in less').getByText('You put 3.').waitFor();
	const measures = app.page.locator('.groundwork-finding .groundwork-letter', { hasText: 'M' });
	await measures.first().waitFor({ state: 'detached' });
	await goal(app, 'Order in less').getByRole('button', { name: 'It’s fine' }).click();
	await goal(app, 'Order in less').waitFor({ state: 'detached' });
});

it('checks the current goal on its own', async () => {
	const app = await playground();
	await app.openNote(PATH);
	await app.runCommand('Check current goal');
	const checked = app.page.locator('.groundwork-checked');
	await checked.locator('.groundwork-evidence', { hasText: 'more often' }).waitFor();
	await checked.getByRole('button', { name: 'Not now' }).first().focus();
	await app.page.keyboard.press('Enter');
	await checked.locator('.groundwork-evidence', { hasText: 'more often' }).waitFor({ state: 'detached' });
	expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe('Answer');
	await app.page.keyboard.press('Escape');
	await app.openNote('Inner/Calm.md');
	expect(await app.commands()).not.toContain('Groundwork: Check current goal');
});

it('works by the keyboard alone: the list is at hand at once, and goes on where an answer was', async () => {
	const app = await playground();
	await app.runCommand('Show findings');
	await goal(app, 'Both').waitFor();
	const here = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');
	await app.page.waitForFunction(() => document.activeElement?.classList.contains('groundwork-findings'));
	await app.page.keyboard.press('ArrowDown');
	expect(await here()).toBe('Both');
	await app.page.keyboard.press('ArrowDown');
	expect(await here()).toBe('Split');
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await app.page.keyboard.press(key);
	await app.waitForNote('Goals/Both.md', (now) => now.includes('S.two'));
	await goal(app, 'Both').waitFor({ state: 'detached' });
	expect(await here()).not.toBe('');
	expect(
		await app.page.evaluate(() => document.activeElement?.closest('.groundwork-findings') !== null),
	).toBe(true);
});

it('walks from where the list has been scrolled to, not from its top', async () => {
	const names = Array.from({ length: 26 }, (_, at) => `Call ${String.fromCharCode(65 + at)}nn`);
	const app = await playground({
		files: Object.fromEntries(names.map((name) => [`Goals/${name}.md`, '---\ngoal_type: life\n---\n'])),
	});
	await app.runCommand('Show findings');
	await goal(app, 'Call Mnn').locator('header').scrollIntoViewIfNeeded();
	await goal(app, 'Call Mnn').locator('.groundwork-letters').click();
	await app.page.keyboard.press('ArrowDown');
	const focused = await app.page.waitForFunction(() => {
		const el = document.activeElement?.closest('.groundwork-finding-goal');
		return el?.querySelector('.groundwork-card-title')?.textContent;
	});
	expect(await focused.jsonValue()).not.toBe('Call Ann');
});

it('closes what is open above the text when the person goes back to writing', async () => {
	const app = await playground();
	await app.openNote(PATH);
	await letter(app, 'M').click();
	await strip(app).locator('.groundwork-strip-open').waitFor();
	await app.page.locator('.cm-line', { hasText: 'suit her' }).click();
	await strip(app).locator('.groundwork-strip-open').waitFor({ state: 'detached' });
});

it('asks what is missing at the first words of the text, not at a heading', async () => {
	const app = await playground();
	await app.openNote(PATH);
	expect(await (await hover(app, 'Sit with')).innerText()).toContain('How sure are you');
});

it('does not write over what changed while the answer was typed, unless asked again', async () => {
	const app = await playground();
	await app.runCommand('Show findings');
	await goal(app, 'Speak Spanish').getByRole('button', { name: 'Add measure' }).click();
	await app.page.locator('#groundwork-answer-target').fill('10');
	app.writeNote(PATH, SPANISH.replace('area:', 'target: 99\narea:'));
	await goal(app, 'Speak Spanish').getByText('Where are you starting from?').waitFor();
	await app.page.locator('.groundwork-modal .mod-cta').click();
	await app.page.locator('.notice', { hasText: 'has changed' }).waitFor();
	expect(app.readNote(PATH)).toContain('target: 99');
	await app.page.locator('.groundwork-modal .mod-cta').click();
	await app.waitForNote(PATH, (now) => now.includes('target: 10'));
});

it.each([
	['light', 1280],
	['dark', 1280],
	['light', 390],
	['dark', 390],
] as const)('draws the strip within its note in %s at %i px', async (theme, width) => {
	const app = await playground({ theme, width, height: 800, mobile: width < 500 });
	await app.openNote(PATH);
	await letter(app, 'M').click();
	await strip(app).locator('.groundwork-strip-open').waitFor();
	for (const part of await strip(app).locator('.groundwork-letter, .groundwork-strip-open').all()) {
		const box = await part.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	}
	const shown = await letter(app, 'S').evaluate((el) => getComputedStyle(el).backgroundColor);
	expect(shown).not.toBe('rgba(0, 0, 0, 0)');
	expect(await letter(app, 'A').evaluate((el) => getComputedStyle(el).borderTopStyle)).toBe('dashed');
});
