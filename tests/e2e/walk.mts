/** The first three minutes: from one honest sentence to two linked notes, a check-in, the map and a printed page. */
import type { Page } from 'playwright-core';
import type { Opened } from './harness.mts';

/** Takes a picture of a step; a test takes none. */
export type Picture = (name: string) => Promise<void>;

export const SENTENCE = 'I keep quitting jobs and want a promotion this year';
export const LIFE = 'Goals/Get a promotion this year.md';
export const THERAPY = 'Goals/Inner/I keep quitting jobs.md';

/** A vault of somebody who has a journal and no goals yet. */
export const BEFORE: Readonly<Record<string, string>> = {
	'Journal/2026-11-23.md': 'Long day. Thought about leaving again, and it is only the second year.\n',
	'Journal/2026-11-24.md':
		'The review is in spring. I noticed that I was looking at job adverts on the tram.\n',
	'.obsidian/daily-notes.json': '{ "folder": "Journal", "format": "YYYY-MM-DD" }',
};

const form = (page: Page) => page.locator('.modal .groundwork-form').first();

/** Everything the form is asked to hold. */
async function fillIn(page: Page): Promise<void> {
	const field = (label: string) => form(page).getByLabel(label, { exact: true });
	await form(page).getByRole('radio', { name: 'a lot' }).first().click();
	await field('Because').fill('I leave a month before every review.');
	await page.getByLabel('Measured by').selectOption('yes-no');
	await page.getByLabel('By when').fill('2027-06-30');
	await page
		.getByLabel('What makes this matter now?')
		.fill('I would like to stay long enough to be good at it.');
}

/** Step one: one sentence becomes two linked notes with a why, a measure and a date. */
export async function create(app: Opened, picture: Picture): Promise<void> {
	const { page } = app;
	await picture('1-welcome');
	await page.getByRole('button', { name: 'Create your first goal' }).click();
	await page.locator('.groundwork-sentence').fill(SENTENCE);
	await page.getByText('It may be both.').waitFor();
	await picture('2-one-sentence');
	await page.getByRole('radio', { name: /^Both/ }).click();
	await page.locator('.groundwork-pair').waitFor();
	await picture('3-both');
	await fillIn(page);
	await picture('4-filled-in');
	await page.getByRole('button', { name: 'Create both goals' }).click();
	await page.locator('.modal').waitFor({ state: 'detached' });
	await app.waitForNote(LIFE);
	await app.waitForNote(THERAPY, (text) => text.includes('[[Get a promotion this year]]'));
	await app.settled();
	await picture('5-two-notes');
}

/** Step two: the map shows the line, and a session brings a check-in. */
export async function lookAndCheckIn(app: Opened, picture: Picture): Promise<void> {
	const { page } = app;
	await app.runCommand('Open goal map');
	await page.locator('[data-type="groundwork-map"] [data-key]').nth(1).waitFor();
	await app.settled();
	await picture('6-map');
	app.writeNote(
		'Journal/2026-11-25.md',
		'Told my brother about the adverts.\n\n- [[I keep quitting jobs]] (stage:: naming) (noticed:: the adverts start when somebody says well done)\n',
	);
	await page.locator('[data-type="groundwork-progress"]').getByText('the adverts start').first().waitFor();
	await app.openNote(THERAPY);
	await page.locator('.groundwork-clarities').waitFor();
	await picture('7-noticed');
}

/** Step three: a page for the session, from what is ticked. */
export async function bring(app: Opened, picture: Picture): Promise<string> {
	const { page } = app;
	await app.runCommand('Prepare session brief');
	await page.getByLabel('What would you like from today?').fill('To look at what happens before a review.');
	await page.getByLabel(/^Not yet talked about/).check();
	await page.getByLabel(/^Room for what we agreed/).check();
	await page.locator('.groundwork-page').getByText('the adverts start').waitFor();
	await picture('8-brief');
	await page.getByRole('button', { name: 'Create page' }).click();
	await page.locator('.modal').waitFor({ state: 'detached' });
	const text = await app.waitForNote('Sessions/Session 2026-11-25.md');
	await app.settled();
	await picture('9-page');
	return text;
}
