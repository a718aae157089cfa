/** Discreet mode and private goals: no title of theirs in anything the plugin draws, whatever is opened (domain.md §9). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, drawn, drawnAgain } from './drawn.mts';
import { openPlayground, type Opened } from './harness.mts';

const note = (kind: string, more: string, body = ''): string =>
	`---\ngoal_type: ${kind}\n${more}---\n${body}`;
const NOTES: Readonly<Record<string, string>> = {
	'Goals/Inner/Zebra hour.md': note(
		'therapy',
		'area: emotions\nstage: naming\nagreed: not-yet\nserves:\n  - "[[Ordinary run]]"\n  - "[[Wombat plan]]"\n',
		'## In my own words\nMine.\n\n## How this helps\n- [[Ordinary run]] (a lot): It helps.\n\n## Check-ins\n- 2026-11-02 (noticed:: a small thing)\n',
	),
	'Goals/Inner/Quokka house.md': note('therapy', 'private: true\nserves:\n  - "[[Ordinary run]]"\n'),
	'Goals/Wombat plan.md': note('life', 'private: true\ndue: 2026-11-01\n'),
	'Goals/Ordinary run.md': note('life', 'target: 5\nstart_value: 0\ndue: 2026-12-20\n'),
	'Goals/Ordinary walk.md': note('life', 'practice_for: ["[[Zebra hour]]"]\n'),
	'Journal/2026-11-20.md':
		'- [[Ordinary run]] (current:: 2)\n- [[Zebra hour]] (stage:: naming) (noticed:: another thing)\n- [[Quokka house]] (noticed:: x)\n',
	'Board.md': '```groundwork\n```\n\n```groundwork-map\n```\n\n```groundwork-progress\n```\n',
};
const TITLES = ['zebra', 'quokka', 'wombat'];

/** Commands that write notes and show nothing of their own. */
const WRITE = /example|Switch between/;

let open: Opened | null = null;
afterEach(async () => {
	const opened = open;
	open = null;
	await opened?.close();
});

async function leaks(app: Opened): Promise<string[]> {
	await drawnAgain(app);
	const said = await drawn(app);
	return TITLES.filter((title) => said.some((text) => text.toLowerCase().includes(title)));
}

const start = async (discreet: boolean): Promise<Opened> => {
	open = await openPlayground({ files: NOTES, today: '2026-11-25' });
	await open.setting('discreet', discreet);
	await open.setting('therapist', true);
	return open;
};

describe('in discreet mode', () => {
	it.each(['Goals/Inner/Zebra hour.md', 'Goals/Ordinary run.md', 'Goals/Wombat plan.md'])(
		'no command that is run from “%s” shows a title',
		async (path) => {
			const app = await start(true);
			for (const command of (await commandsAt(app, path)).filter((name) => !WRITE.test(name))) {
				await app.openNote(path);
				await app.runCommand(command);
				expect({ command, leaks: await leaks(app) }).toEqual({ command, leaks: [] });
				await closeAll(app);
			}
		},
		120_000,
	);

	it('the list of the map, hovering over its cards and a note with code blocks show no title', async () => {
		const app = await start(true);
		await app.runCommand('Open goal map');
		const view = app.page.locator('[data-type="groundwork-map"]');
		for (const card of await view.locator('[data-key]').all()) {
			await card.hover();
			expect(await leaks(app)).toEqual([]);
		}
		await view.getByRole('radio', { name: /list/i }).first().click();
		expect(await leaks(app)).toEqual([]);
		await app.openNote('Board.md');
		await app.runCommand('Toggle reading view');
		expect(await leaks(app)).toEqual([]);
	}, 60_000);

	it('exports of the map hold no title', async () => {
		const app = await start(true);
		await app.openNote('Board.md');
		const before = new Set(readdirSync(app.folder));
		await app.runCommand('Export goal map');
		const choices = await app.page.locator('.menu-item, .suggestion-item').count();
		await closeAll(app);
		for (let at = 0; at < choices; at += 1) {
			await app.runCommand('Export goal map');
			await app.page.locator('.menu-item, .suggestion-item').nth(at).click();
			await app.settled();
			await closeAll(app);
		}
		const made = readdirSync(app.folder).filter((name) => !before.has(name) && !name.startsWith('.'));
		expect(made.length).toBeGreaterThan(0);
		for (const name of made) {
			const text = readFileSync(join(app.folder, name), 'utf8').toLowerCase();
			expect(TITLES.filter((title) => text.includes(title))).toEqual([]);
		}
	}, 60_000);
});

describe('without discreet mode', () => {
	it('private goals stay hidden, other therapy goals show', async () => {
		const app = await start(false);
		await app.runCommand('Open goal map');
		await app.page.locator('[data-type="groundwork-map"] [data-key]').first().waitFor();
		expect(await leaks(app)).toEqual(['zebra']);
	});
});

async function commandsAt(app: Opened, path: string): Promise<string[]> {
	await app.openNote(path);
	return (await app.commands()).filter((name) => name.startsWith('Groundwork: '));
}
