/**
 * `npm run screenshots` makes the pictures of the README and docs from the playground, over the sample vault:
 * the map, a journal day with the sidebar, a goal note with its letters, the form for a new goal; light, dark, phone.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { closeBrowser, openPlayground, type Opened } from './harness.mts';

const FOLDER = resolve(process.argv[2] ?? 'docs/images');
const TODAY = '2026-11-25';

interface Scene {
	readonly name: string;
	readonly width?: number;
	readonly height?: number;
	readonly theme?: 'light' | 'dark';
	readonly mobile?: boolean;
	/** Brings the page to where it is worth a picture; answers when it stands still. */
	readonly go: (app: Opened) => Promise<void>;
}

async function map(app: Opened): Promise<void> {
	await app.runCommand('Open goal map');
	await app.page.locator('.groundwork-goal').first().waitFor();
}

async function note(app: Opened, path: string, wanted: string): Promise<void> {
	await app.openNote(path);
	await app.page.locator(wanted).first().waitFor();
}

const SCENES: readonly Scene[] = [
	{ name: 'map', width: 1640, height: 940, go: map },
	{ name: 'map-dark', width: 1640, height: 940, theme: 'dark', go: map },
	{ name: 'map-phone', width: 390, height: 844, mobile: true, go: map },
	{ name: 'journal', go: (app) => note(app, 'Journal/2026-11-25.md', '.groundwork-card') },
	{ name: 'note', go: (app) => note(app, 'Goals/Ask for a three-month trial.md', '.groundwork-strip') },
	{
		name: 'create',
		go: async (app) => {
			await app.runCommand('Create goal');
			await app.page
				.locator('.groundwork-sentence')
				.fill('Be home for dinner and stop hiding in work when I am angry');
			await app.page.locator('.groundwork-kind.is-both').click();
		},
	},
];

mkdirSync(FOLDER, { recursive: true });
for (const { name, go, width = 1280, height = 860, theme = 'light', mobile = false } of SCENES) {
	const app = await openPlayground({ width, height, theme, mobile, today: TODAY, reducedMotion: true });
	await go(app);
	await app.settled();
	await app.page.screenshot({ path: `${FOLDER}/${name}.png` });
	await app.close();
	console.log(`${FOLDER}/${name}.png`);
}
await closeBrowser();
