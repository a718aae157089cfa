/** Every command, opened and left again: no error, and no note is different for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPlayground, type Opened } from './harness.mts';

/** These write at once, because that is what they are asked for; their own specs hold them. */
const WRITES = ['Make example goals', 'Remove example goals', 'Switch between life and therapy'];
const OPEN = '.modal, .prompt, .menu';

const notes = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(?:md|canvas|svg|base)$/.test(name))
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	);

/** Two frames: what a command opens is drawn with the next one. */
const drawn = (app: Opened): Promise<unknown> =>
	app.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function leave(app: Opened): Promise<void> {
	await drawn(app);
	for (let presses = 0; presses < 5 && (await app.page.locator(OPEN).count()) > 0; presses++) {
		await app.page.keyboard.press('Escape');
		await drawn(app);
	}
	expect(await app.page.locator(OPEN).count()).toBe(0);
}

it.each([
	['a life goal', 'Goals/Run 5 km along the river.md'],
	['a therapy goal', 'Goals/Inner/Hear my anger before it shouts.md'],
	['a journal note', 'Journal/2026-10-05.md'],
])('every command can be opened from %s and left by Escape without a trace', async (_, path) => {
	const app = await openPlayground({ today: '2026-11-20' });
	try {
		await app.openNote(path);
		const before = notes(app.folder);
		const names = (await app.commands())
			.filter((name) => name.startsWith('Groundwork: '))
			.map((name) => name.slice('Groundwork: '.length))
			.filter((name) => !WRITES.includes(name));
		expect(names.length).toBeGreaterThan(8);
		for (const name of names) {
			await app.openNote(path);
			await app.runCommand(name);
			await leave(app);
			expect(app.problems, name).toEqual([]);
		}
		await app.settled();
		expect(notes(app.folder)).toEqual(before);
	} finally {
		await app.close();
	}
});
