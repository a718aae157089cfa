/** What the linter weighs in main.js, so that it does not grow unseen. Words and examples are apart (smart.md, "Cost"). */
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

it('keeps rules and grammar small, the English vocabulary within bounds, and the examples out', async () => {
	const { metafile, outputFiles } = await build({
		entryPoints: ['src/core/smart/check.ts', 'src/core/smart/kind.ts'],
		absWorkingDir: ROOT,
		bundle: true,
		minify: true,
		write: false,
		splitting: true,
		metafile: true,
		charset: 'utf8',
		format: 'esm',
		target: 'es2022',
		outdir: 'out',
	});
	const weight = (folder: RegExp): number =>
		Object.values(metafile.outputs)
			.flatMap(({ inputs }) => Object.entries(inputs))
			.reduce((sum, [path, { bytesInOutput }]) => sum + (folder.test(path) ? bytesInOutput : 0), 0);
	expect(weight(/core\/smart\/(?:rules|text)\//)).toBeLessThan(12 * 1024);
	expect(weight(/core\/smart\/english\//)).toBeLessThan(62.8 * 1024);
	expect(weight(/core\/smart\/[a-z-]+\.ts/)).toBeLessThan(6.2 * 1024);
	const code = outputFiles.map((file) => file.text).join('');
	expect(code).toContain('smart_skip');
	expect(code).not.toContain('People keep a goal more easily');
	expect(code).not.toContain('three bookkeeping applications');
});
