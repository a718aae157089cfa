// Runs a TypeScript file of this repository on plain Node 20: bundles it to node_modules/.cache and imports it.
// node .config/run.mjs tests/evaluate/evaluate.mts [arguments]
import { build } from 'esbuild';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
if (!file) {
	console.error('Say which file to run: node .config/run.mjs FILE [arguments]');
	process.exit(2);
}
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'run.mjs');
await build({
	entryPoints: [resolve(file)],
	outfile,
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	packages: 'external',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	absWorkingDir: root,
	logLevel: 'warning',
	define: { 'import.meta.dirname': JSON.stringify(dirname(resolve(file))) },
});
process.argv = [process.argv[0], resolve(file), ...rest];
await import(pathToFileURL(outfile).href);
