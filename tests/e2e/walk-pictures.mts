/** Takes the pictures of docs/first-three-minutes.md: `node .config/run.mjs tests/e2e/walk-pictures.mts` after a build. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closeBrowser, openPlayground } from './harness.mts';
import { BEFORE, bring, create, lookAndCheckIn, type Picture } from './walk.mts';

const FOLDER = resolve('docs/walk');

async function walk(): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	const app = await openPlayground({ files: BEFORE, today: '2026-11-25', width: 1280, height: 860 });
	const picture: Picture = async (name) => {
		// A notice says its sentence in the picture it belongs to, and is closed in the next.
		if (!name.startsWith('5'))
			for (const notice of await app.page.locator('.notice').all()) await notice.click();
		// The pointer stays out of the picture, and nothing is hovered.
		await app.page.mouse.move(2, 858);
		await app.page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
		);
		await app.page.screenshot({ path: join(FOLDER, `${name}.png`) });
		console.log(`docs/walk/${name}.png`);
	};
	try {
		await create(app, picture);
		await app.runCommand('Toggle left sidebar');
		await lookAndCheckIn(app, picture);
		await app.runCommand('Toggle left sidebar');
		await bring(app, picture);
	} finally {
		await app.close();
		await closeBrowser();
	}
}

await walk();
