// npm start [-- --vault PATH] [--no-open] [--port N] [--today YYYY-MM-DD]
// Serves Groundwork in a small host with Obsidian's public API, over a folder of notes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, Unusable } from './arguments.mts';
import { repository } from './repository.mts';
import { openInBrowser } from './serve/browser.mts';
import { bundleHost } from './serve/bundle.mts';
import { folderOfNotes } from './serve/notes.mts';
import { sampleCopy } from './serve/sample.mts';
import { serve } from './serve/server.mts';

/** Asked to end by a person, or left behind by the npm that started us. */
function whenToldToEnd(end: () => void): void {
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
	process.once('SIGHUP', end);
	const parent = process.ppid;
	if (process.env['npm_lifecycle_event'] === undefined) return;
	setInterval(() => {
		if (process.ppid !== parent) end();
	}, 500).unref();
}

/** Builds main.js here and not in the npm script: so that a signal to npm reaches this process and no shell's. */
function buildPlugin(): void {
	const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], {
		cwd: repository(),
		stdio: 'inherit',
	});
	if (status !== 0) throw new Unusable('The plugin did not build; the lines above say why.');
}

async function main(): Promise<void> {
	const wishes = readArguments(process.argv.slice(2));
	if (process.env['npm_lifecycle_event'] === 'start' || !existsSync(join(repository(), 'main.js')))
		buildPlugin();
	const copy = wishes.vault === null ? sampleCopy(wishes.today) : null;
	process.on('exit', () => copy?.remove());
	let ending = false;
	whenToldToEnd(() => {
		if (ending) return;
		ending = true;
		process.exit(0);
	});
	const folder = copy?.folder ?? folderOfNotes(wishes.vault ?? '');
	const playground = await serve({
		folder,
		name: copy === null ? null : 'Sample vault',
		host: await bundleHost(),
		port: wishes.port,
		today: wishes.today,
	});
	process.on('exit', () => void playground.close());
	console.log(`Groundwork playground: ${playground.url}`);
	if (copy === null) console.log(`Notes: ${folder}`);
	else
		console.log('Notes: a copy of the sample vault, gone when this ends. Yours: npm start -- --vault PATH');
	if (wishes.open) openInBrowser(playground.url);
}

main().catch((problem: unknown) => {
	if (!(problem instanceof Unusable)) throw problem;
	console.error(problem.message);
	process.exit(2);
});
