/** Where the browser of the tests comes from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './browser.mts';

afterEach(() => vi.unstubAllEnvs());

describe('the browser of the tests', () => {
	it('is the one that CHROMIUM_PATH names, whatever else there is', async () => {
		vi.stubEnv('CHROMIUM_PATH', '/some/where/chrome');
		expect(await findBrowser()).toEqual({ executablePath: '/some/where/chrome', from: 'CHROMIUM_PATH' });
	});

	it('is there, and where it comes from the npm package it has its libraries and fonts beside it', async () => {
		vi.stubEnv('CHROMIUM_PATH', '');
		const { executablePath, from, env } = await findBrowser();
		expect(existsSync(executablePath)).toBe(true);
		if (from !== '@sparticuz/chromium') return;
		const fonts = readFileSync(join(env?.['FONTCONFIG_PATH'] ?? '', 'fonts.conf'), 'utf8');
		expect(fonts).toContain(`<dir>${env?.['FONTCONFIG_PATH'] ?? ''}</dir>`);
		expect(existsSync((env?.['LD_LIBRARY_PATH'] ?? '').split(':')[0] ?? '')).toBe(true);
	});
});
