// npm run dev -- PATH/TO/VAULT [--config NAME]: builds on every change and copies the plugin into a vault.
// The empty `.hotreload` file lets the Hot Reload community plugin load each build; without it, reload by hand.
import { spawn } from 'node:child_process';
import { watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, ROOT, copyPlugin, plainly, pluginFolder, readArguments } from './plugin-files.mjs';

/** A build writes its files one after the other. */
const SETTLE = 100;

const { vault, config } = readArguments(process.argv.slice(2));
const target = plainly(() => pluginFolder(vault, config));
const building = spawn(process.execPath, ['esbuild.config.mjs', '--watch'], { cwd: ROOT, stdio: 'inherit' });

let soon;
const copy = () => {
	clearTimeout(soon);
	soon = setTimeout(() => {
		plainly(() => copyPlugin(target));
		writeFileSync(join(target, '.hotreload'), '');
		console.log(`Copied to ${target}`);
	}, SETTLE);
};
const watching = watch(ROOT, (_, name) => {
	if (FILES.includes(name)) copy();
});

const stop = (code) => {
	clearTimeout(soon);
	watching.close();
	building.kill();
	process.exitCode = code;
};
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
building.on('exit', (code, signal) => {
	if (!signal) stop(code ?? 1);
});
