/** Opens the playground in a browser for a test: real main.js, real files in a folder of its own, no sleeping. */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Census, Playground } from '../../playground/host/playground.mts';
import { bundleHost } from '../../playground/serve/bundle.mts';
import { sampleCopy } from '../../playground/serve/sample.mts';
import { serve } from '../../playground/serve/server.mts';
import { launchBrowser } from './browser.mts';

declare global {
	interface Window {
		playground: Playground;
	}
}

export interface Wishes {
	/** A folder whose copy is the vault; without it and without `files` the sample vault. */
	readonly vault?: string;
	/** The vault as path → text. */
	readonly files?: Readonly<Record<string, string>>;
	readonly width?: number;
	readonly height?: number;
	readonly theme?: 'light' | 'dark';
	/** What the page takes for today, `YYYY-MM-DD`. */
	readonly today?: string;
	readonly mobile?: boolean;
	readonly reducedMotion?: boolean;
	/** Pixels per CSS pixel in screenshots; 1 without it. */
	readonly scale?: number;
	/** The app starts with the plugin enabled earlier: `onUserEnable` is not called. */
	readonly restart?: boolean;
	/** Another main.js in place of the built plugin; for tests of the playground itself. */
	readonly main?: string;
}

export interface Opened {
	readonly page: Page;
	readonly folder: string;
	readonly url: string;
	/** Page errors, console errors and failed requests so far; `close` fails when there are any. */
	readonly problems: string[];
	/** Runs a command from the palette by its name, with or without "Groundwork: ". */
	runCommand(name: string): Promise<void>;
	/** Names the palette offers now. */
	commands(): Promise<string[]>;
	openNote(path: string): Promise<void>;
	readNote(path: string): string;
	/** Writes to disk as another program would. */
	writeNote(path: string, text: string): void;
	/** Waits until the note on disk is as wanted and returns it. */
	waitForNote(path: string, wanted?: (text: string) => boolean): Promise<string>;
	/** Changes a setting of the plugin as its settings tab would. */
	setting(key: string, value: unknown): Promise<void>;
	/** Runs a registered command-line handler through the server, as another program would. */
	cli(command: string, parameters?: Record<string, string>): Promise<string>;
	/** Waits until the cache has caught up with every change so far. */
	settled(): Promise<void>;
	/** Disables the plugin; what it had registered before loading and after unloading. */
	unload(): Promise<{ before: Census; after: Census }>;
	close(): Promise<void>;
}

/** Long, because a busy machine is slow; a test that passes never waits for it. */
const PATIENCE = 20_000;
let running: Promise<Browser> | null = null;

/** Ends the browser that the tests of a file share. */
export async function closeBrowser(): Promise<void> {
	const browser = await running;
	running = null;
	await browser?.close();
}

if (process.env['VITEST'] !== undefined) {
	const { afterAll } = await import('vitest');
	afterAll(closeBrowser);
}

/** Looks again and again until `look` gives something; throws `what` when patience ends. */
export async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const found = look();
		if (found !== null && found !== undefined && found !== false) return found;
		if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
		await new Promise((again) => setTimeout(again, 20));
	}
}

function ownFolder(wishes: Wishes): { folder: string; remove: () => void } {
	if (wishes.vault === undefined && wishes.files === undefined) {
		const copy = sampleCopy(wishes.today ?? null);
		return { ...copy, folder: realpathSync(copy.folder) };
	}
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'groundwork-test-')));
	if (wishes.vault !== undefined) cpSync(wishes.vault, folder, { recursive: true });
	for (const [path, text] of Object.entries(wishes.files ?? {})) put(folder, path, text);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function put(folder: string, path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function listen(page: Page, problems: string[]): void {
	page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	page.on('requestfailed', (request) => {
		if (!request.url().includes('/api/live'))
			problems.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) problems.push(`request: ${response.status()} ${response.url()}`);
	});
}

function addressOf(url: string, wishes: Wishes): string {
	const query = new URLSearchParams();
	if (wishes.theme !== undefined) query.set('theme', wishes.theme);
	if (wishes.mobile === true) query.set('mobile', '1');
	if (wishes.restart === true) query.set('restart', '1');
	return `${url}?${query.toString()}`;
}

async function newContext(wishes: Wishes): Promise<BrowserContext> {
	const browser = await (running ??= launchBrowser());
	return browser.newContext({
		viewport: { width: wishes.width ?? 1280, height: wishes.height ?? 800 },
		reducedMotion: wishes.reducedMotion === true ? 'reduce' : 'no-preference',
		deviceScaleFactor: wishes.scale ?? 1,
		hasTouch: wishes.mobile === true,
		locale: 'en-GB',
	});
}

/** Folders of playgrounds that were not closed, because a test was stopped: they go with the process. */
const left = new Set<() => void>();
process.on('exit', () => left.forEach((remove) => remove()));

/** Opens a playground; the caller closes it, and closing fails where the page had problems. */
export async function openPlayground(wishes: Wishes = {}): Promise<Opened> {
	const { folder, remove } = ownFolder(wishes);
	left.add(remove);
	const served = await serve({
		folder,
		name: 'Test vault',
		host: await bundleHost(),
		port: 0,
		today: wishes.today ?? null,
		...(wishes.main === undefined ? {} : { main: wishes.main }),
	});
	const context = await newContext(wishes);
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	const problems: string[] = [];
	listen(page, problems);
	const finish = async (): Promise<void> => {
		await context.close();
		await served.close();
		remove();
		left.delete(remove);
	};
	try {
		await page.goto(addressOf(served.url, wishes));
		await page.waitForFunction(() => document.body.classList.contains('is-ready'), null, { timeout: 30_000 });
	} catch (problem) {
		await finish();
		throw new Error(`The playground did not start: ${problems.join('\n')}`, { cause: problem });
	}
	return {
		page,
		folder,
		url: served.url,
		problems,
		...acts(page, folder, served.url),
		close: closing(finish, problems),
	};
}

const closing = (finish: () => Promise<void>, problems: string[]) => async (): Promise<void> => {
	await finish();
	if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
};

type Acts = Omit<Opened, 'page' | 'folder' | 'url' | 'problems' | 'close'>;

function acts(page: Page, folder: string, url: string): Acts {
	const readNote = (path: string): string => readFileSync(join(folder, path), 'utf8');
	return {
		readNote,
		runCommand: (name) => runFromPalette(page, name),
		commands: () => page.evaluate(() => window.playground.commands()),
		openNote: (path) => page.evaluate((one) => window.playground.openNote(one), path),
		writeNote: (path, text) => put(folder, path, text),
		waitForNote: (path, wanted = () => true) =>
			until(() => {
				const text = existsSync(join(folder, path)) ? readNote(path) : null;
				return text !== null && wanted(text) ? { text } : null;
			}, `${path} as wanted`).then(({ text }) => text),
		setting: (key, value) =>
			page.evaluate(([k, v]) => window.playground.setting(k, v), [key, value] as const),
		cli: async (command, parameters = {}) => {
			const answer = await fetch(`${url}api/cli`, {
				method: 'POST',
				body: JSON.stringify({ command, parameters }),
			});
			const { output, problem } = (await answer.json()) as { output?: string; problem?: string };
			if (output === undefined) throw new Error(problem ?? 'no answer');
			return output;
		},
		settled: () => page.evaluate(() => window.playground.settled()),
		unload: () => page.evaluate(() => window.playground.unload()),
	};
}

async function runFromPalette(page: Page, name: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+p');
	const input = page.locator('.prompt-input');
	await input.fill(name);
	const wanted = new RegExp(`^(?:Groundwork: )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
	const palette = await input.elementHandle();
	await page.locator('.prompt .suggestion-item').filter({ hasText: wanted }).first().click();
	// Not "no prompt": the command itself may open one.
	await page.waitForFunction((el) => el?.isConnected !== true, palette);
}
