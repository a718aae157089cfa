// Builds main.js (the plugin, CJS) and dist/groundwork.mjs (the command line, one file).
// Same input, same bytes: no dates, no absolute paths, no source maps in production.
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

/** What Obsidian provides at run time (obsidianmd/obsidian-sample-plugin's list). */
const PROVIDED = [
	'obsidian',
	'@codemirror/autocomplete',
	'@codemirror/collab',
	'@codemirror/commands',
	'@codemirror/language',
	'@codemirror/lint',
	'@codemirror/search',
	'@codemirror/state',
	'@codemirror/view',
	'@lezer/common',
	'@lezer/highlight',
	'@lezer/lr',
];

const shared = {
	bundle: true,
	minify: true,
	legalComments: 'none',
	logLevel: 'warning',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	charset: 'utf8',
	absWorkingDir: import.meta.dirname,
};

const plugin = {
	...shared,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	target: 'es2022',
	platform: 'browser',
	external: PROVIDED,
	minify: !watch,
};

const cli = {
	...shared,
	entryPoints: ['src/hosts/cli/groundwork.mts'],
	outfile: 'dist/groundwork.mjs',
	format: 'esm',
	target: 'node20',
	platform: 'neutral',
	mainFields: ['module', 'main'],
	conditions: ['import', 'module', 'browser'],
	external: ['node:*'],
	banner: { js: '#!/usr/bin/env node' },
};

if (watch) {
	const watching = await context(plugin);
	await watching.watch();
} else {
	await Promise.all([build(plugin), build(cli)]);
}
