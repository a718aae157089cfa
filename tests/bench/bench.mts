/**
 * `npm run bench [-- --quick]`: the yardsticks of performance.md, each as a ratio to its anchor, both measured in one
 * run. Prints a table and writes docs/benchmarks.md. Not a test: nothing fails here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { browserLines } from './browser.mts';
import { indexLines } from './index.mts';
import { layoutLines } from './layout.mts';
import { peersAreHere } from './peers.mts';
import { startupLines } from './startup.mts';
import type { Line } from './yardstick.mts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const quick = process.argv.includes('--quick');

if (!peersAreHere())
	console.error(
		'Run npm ci --prefix tests/bench to measure against dagre, elkjs, d3-dag and Dataview as well.',
	);

/** Memory can only be measured where the collector can be called: the bench runs itself once more with it. */
if (!('gc' in globalThis) && !process.argv.includes('--plain')) {
	const again = [
		join(ROOT, '.config', 'run.mjs'),
		join(import.meta.dirname, 'bench.mts'),
		...process.argv.slice(2),
		'--plain',
	];
	const { status } = spawnSync(process.execPath, ['--expose-gc', ...again], { stdio: 'inherit', cwd: ROOT });
	process.exit(status ?? 1);
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const mark = ({ holds }: Line): string => (holds === null ? '' : holds ? 'yes' : 'no');

const rows = (lines: readonly Line[]): string[][] =>
	lines.map((line) => [
		String(line.yardstick),
		line.what,
		line.measured,
		line.anchor,
		line.ratio === null ? '' : line.ratio.toFixed(line.ratio < 10 ? 2 : 0),
		line.held,
		mark(line),
	]);

const HEAD = ['#', 'what', 'measured', 'anchor', 'ratio', 'held to', 'holds'];

function markdown(lines: readonly Line[]): string {
	const table = [HEAD, HEAD.map(() => '---'), ...rows(lines)].map((cells) => `| ${cells.join(' | ')} |`);
	return [
		'# How fast is it?',
		'',
		`Written by \`npm run bench${quick ? ' -- --quick' : ''}\` on: ${machine}.`,
		'',
		'Every line is a ratio to an anchor measured in the same run, because only ratios travel from one machine to',
		'another. Times are medians of warm calls; the first, cold call stands beside them. The anchors and what each',
		'number is held to are explained in the table itself; peers come from `tests/bench/package.json`',
		'(`npm ci --prefix tests/bench`). Crossings are counted from the drawn lines, the same way for every program.',
		'',
		...table,
		'',
	].join('\n');
}

const lines: Line[] = [];
for (const part of [
	() => startupLines(quick),
	() => indexLines(quick),
	() => layoutLines(quick),
	() => browserLines(quick),
]) {
	const found = await part();
	for (const cells of rows(found)) console.log(cells.filter((cell) => cell !== '').join('  ·  '));
	lines.push(...found);
}
lines.sort((a, b) => a.yardstick - b.yardstick);
mkdirSync(join(ROOT, 'docs'), { recursive: true });
writeFileSync(join(ROOT, 'docs', 'benchmarks.md'), markdown(lines));
console.log('Written to docs/benchmarks.md.');
