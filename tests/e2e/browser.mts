/** Finds a Chromium for the tests: CHROMIUM_PATH, the one in the npm package, Playwright's, then an installed one. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { repository } from '../../playground/repository.mts';

interface Found {
	readonly executablePath: string;
	readonly from: string;
	readonly env?: Record<string, string>;
}

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-headless-shell',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/microsoft-edge',
		'/snap/bin/chromium',
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: [
		'C:/Program Files/Google/Chrome/Application/chrome.exe',
		'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
		'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
	],
};

/** Not the package's own list: its `--single-process` ends the browser with the first page that closes. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-dev-shm-usage',
	'--hide-scrollbars',
	'--font-render-hinting=none',
];

/** Sets variables for the time of `work`, then puts back what was. */
async function withVariables<T>(variables: Record<string, string>, work: () => Promise<T>): Promise<T> {
	const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
	Object.assign(process.env, variables);
	try {
		return await work();
	} finally {
		for (const [name, value] of Object.entries(before)) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	}
}

/** Unpacks into a private folder, then renames: two runs at once never see half a browser. */
async function unpack(cache: string, folder: string): Promise<void> {
	mkdirSync(cache, { recursive: true });
	const fresh = mkdtempSync(join(cache, 'new-'));
	// The package carries the NSS libraries but unpacks them only where it believes it runs on Lambda.
	await withVariables({ TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, async () => {
		const { default: packaged } = await import('@sparticuz/chromium');
		await packaged.executablePath();
	});
	// Its own fonts.conf names one fixed folder; anywhere else all text would be invisible.
	mkdirSync(join(fresh, 'fonts'), { recursive: true });
	writeFileSync(
		join(fresh, 'fonts/fonts.conf'),
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir>` +
			`<dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
	);
	writeFileSync(join(fresh, 'ready'), '');
	try {
		renameSync(fresh, folder);
	} catch {
		rmSync(fresh, { recursive: true, force: true });
	}
}

async function packaged(): Promise<Found | null> {
	const manifest = join(repository(), 'node_modules/@sparticuz/chromium/package.json');
	if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return null;
	const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
	const cache = join(repository(), 'node_modules/.cache/chromium');
	const folder = join(cache, version);
	if (!existsSync(join(folder, 'ready'))) await unpack(cache, folder);
	const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
	const env = { ...inherited(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') };
	return { executablePath: join(folder, 'chromium'), from: '@sparticuz/chromium', env };
}

const inherited = (): Record<string, string> =>
	Object.fromEntries(
		Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);

/** Where the browser is and what it needs; throws one sentence where there is none. */
export async function findBrowser(): Promise<Found> {
	const own = process.env['CHROMIUM_PATH'];
	if (own !== undefined && own !== '') return { executablePath: own, from: 'CHROMIUM_PATH' };
	const inPackage = await packaged();
	if (inPackage !== null) return inPackage;
	const playwrights = chromium.executablePath();
	if (playwrights !== '' && existsSync(playwrights))
		return { executablePath: playwrights, from: 'Playwright' };
	const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
	if (installed !== undefined) return { executablePath: installed, from: 'this machine' };
	throw new Error(
		'No Chromium was found. Install Chrome, or run "npx playwright-core install chromium-headless-shell", ' +
			'or set CHROMIUM_PATH to a browser.',
	);
}

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<Browser> {
	const { executablePath, env } = await findBrowser();
	return chromium.launch({ executablePath, args: FLAGS, headless: true, ...(env ? { env } : {}) });
}
