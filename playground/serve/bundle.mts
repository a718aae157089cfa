import { build, stop } from 'esbuild';
import { join } from 'node:path';
import { repository } from '../repository.mts';

/** The host's page as it is served. */
export interface HostBundle {
	readonly script: string;
	readonly styles: string;
}

let bundled: Promise<HostBundle> | null = null;

async function make(): Promise<HostBundle> {
	const root = repository();
	const { outputFiles } = await build({
		entryPoints: [join(root, 'playground/host/boot.mts'), join(root, 'playground/look/look.css')],
		outdir: join(root, 'node_modules/.cache/playground'),
		write: false,
		bundle: true,
		format: 'iife',
		target: 'es2022',
		minify: true,
		keepNames: true,
		legalComments: 'none',
		charset: 'utf8',
		absWorkingDir: root,
		logLevel: 'warning',
	});
	await stop();
	const text = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
	return { script: text('.js'), styles: text('.css') };
}

/** Builds the host once per process; esbuild's own process ends with it. */
export function bundleHost(): Promise<HostBundle> {
	return (bundled ??= make());
}
