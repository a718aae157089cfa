// Copies the three files of the plugin into a vault. Used by install-plugin and dev; throws one clear sentence.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const FILES = ['main.js', 'manifest.json', 'styles.css'];

/** A sentence for the person, not a fault of the program. */
export class Plain extends Error {}

const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

/** Where the plugin lives in a vault. `config` is the vault's config folder, `.obsidian` unless it was renamed. */
export function pluginFolder(vault, config = '.obsidian') {
	if (!vault) throw new Plain('Say which vault: npm run install-plugin -- PATH/TO/VAULT');
	const folder = resolve(vault);
	if (!isFolder(folder)) throw new Plain(`There is no folder ${folder}`);
	if (!isFolder(join(folder, config)))
		throw new Plain(
			`${folder} is no vault yet: it has no ${config} folder. Open it in Obsidian once, or name the config folder with --config NAME.`,
		);
	const { id } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
	return join(folder, config, 'plugins', id);
}

/** Copies what a build made; nothing else in the plugin's folder is touched (settings stay). */
export function copyPlugin(target) {
	const missing = FILES.filter((name) => !existsSync(join(ROOT, name)));
	if (missing.length) throw new Plain(`Not built yet: ${missing.join(', ')} is missing. Run npm run build.`);
	mkdirSync(target, { recursive: true });
	for (const name of FILES) copyFileSync(join(ROOT, name), join(target, name));
}

/** `PATH [--config NAME]` → what was asked for. */
export function readArguments(given) {
	const rest = [...given];
	const at = rest.indexOf('--config');
	const config = at < 0 ? undefined : rest.splice(at, 2)[1];
	return { vault: rest[0], config };
}

/** Runs `work`; a plain sentence goes to stderr with exit code 2. */
export function plainly(work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Plain) && !/^E[A-Z]+$/.test(error?.code ?? '')) throw error;
		console.error(
			error instanceof Plain ? error.message : `The vault could not be written: ${error.message}`,
		);
		process.exit(2);
	}
}
