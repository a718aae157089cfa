import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repository } from '../repository.mts';
import type { HostBundle } from './bundle.mts';
import { allEntries } from './notes.mts';

export interface ServeOptions {
	/** A real path; nothing outside it is read or written. */
	readonly folder: string;
	/** The vault's name; null means the folder's own. */
	readonly name: string | null;
	readonly host: HostBundle;
	readonly port: number;
	readonly today: string | null;
	/** Another main.js in place of the built one; for tests of the host. */
	readonly main?: string;
}

const page = (today: string | null): string => `<!doctype html>
<html lang="en"${today === null ? '' : ` data-today="${today}"`}>
<head><meta charset="utf-8"><title>Groundwork playground</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/plugin.css"></head>
<body class="theme-light"><script src="/plugin.js"></script><script src="/host.js"></script></body></html>`;

/** The unmodified main.js in the function that CommonJS wants; the page calls it with its own `require`. */
const pluginScript = (main = readFileSync(join(repository(), 'main.js'), 'utf8')): string =>
	`window.groundworkMain = function (require, module, exports) {\n${main}\n};`;

/** Path → what is served there: its type and its text, made anew each time. */
export function pages(options: ServeOptions): Record<string, () => [string, string]> {
	return {
		'/': () => ['text/html; charset=utf-8', page(options.today)],
		'/host.js': () => ['text/javascript; charset=utf-8', options.host.script],
		'/host.css': () => ['text/css; charset=utf-8', options.host.styles],
		'/plugin.js': () => ['text/javascript; charset=utf-8', pluginScript(options.main)],
		'/plugin.css': () => ['text/css; charset=utf-8', readFileSync(join(repository(), 'styles.css'), 'utf8')],
		'/api/boot': () => [
			'application/json',
			JSON.stringify({
				name: options.name ?? basename(options.folder),
				entries: allEntries(options.folder),
				manifest: JSON.parse(readFileSync(join(repository(), 'manifest.json'), 'utf8')) as object,
			}),
		],
	};
}
