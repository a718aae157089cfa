/** Yardsticks 1, 2 and 10: what has to be loaded, and the command line. Fresh processes: V8 keeps what it compiled. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { median, short } from './numbers.mts';
import { fileOf, peersAreHere } from './peers.mts';
import { madeVault, texts } from './vault.mts';
import { unmeasured, type Line } from './yardstick.mts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'main.js');
const CLI = join(ROOT, 'dist', 'groundwork.mjs');
const BUDGET = 120 * 1024;
const NOT_BUILT = 'run npm run build first';

/** Compiles and runs a CJS file whose requires all answer with something that can be extended, called and read. */
const LOADER = `
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const any = () => new Proxy(class {}, {
	get: (target, key) => key === Symbol.toPrimitive ? () => '' : key in target ? target[key] : key === 'then' ? undefined : any(),
	apply: any,
	construct: () => ({}),
});
globalThis.window ??= globalThis;
globalThis.self ??= globalThis;
for (const name of ['document', 'HTMLElement', 'navigator', 'localStorage', 'activeDocument', 'activeWindow'])
	if (!(name in globalThis)) globalThis[name] = any();
const text = readFileSync(process.argv[1], 'utf8');
const start = process.hrtime.bigint();
const run = new Script('(function(exports,require,module){' + text + '\\n})').runInThisContext();
const module_ = { exports: {} };
try { run(module_.exports, any, module_); } catch (error) { console.error(String(error)); }
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

function loading(file: string, runs: number): { ms: number; said: string } {
	const times: number[] = [];
	let said = '';
	for (let run = 0; run < runs; run++) {
		const { stdout, stderr } = spawnSync(process.execPath, ['-e', LOADER, file], { encoding: 'utf8' });
		times.push(Number(stdout.trim()));
		said = stderr.trim().split('\n')[0] ?? '';
	}
	return { ms: median(times), said };
}

function size(): Line {
	if (!existsSync(MAIN)) return unmeasured(1, 'main.js', NOT_BUILT, '≤ 120 KB');
	const bytes = statSync(MAIN).size;
	return {
		yardstick: 1,
		what: 'main.js minified',
		measured: `${bytes} bytes`,
		anchor: `${BUDGET} bytes`,
		ratio: bytes / BUDGET,
		held: '≤ 1 ×',
		holds: bytes <= BUDGET,
	};
}

function start(runs: number): Line {
	const what = 'compile and run main.js';
	if (!existsSync(MAIN)) return unmeasured(2, what, NOT_BUILT, '≤ .25 ×');
	if (!peersAreHere()) return unmeasured(2, what, 'peers are not installed', '≤ .25 ×');
	const ours = loading(MAIN, runs);
	const theirs = loading(fileOf('obsidian-dataview'), runs);
	const said = [ours.said && `main.js said: ${ours.said}`, theirs.said && `dataview said: ${theirs.said}`];
	return {
		yardstick: 2,
		what: [what, ...said.filter((part) => part !== '')].join('; '),
		measured: `${short(ours.ms)} ms`,
		anchor: `dataview ${short(theirs.ms)} ms`,
		ratio: ours.ms / theirs.ms,
		held: '≤ .25 ×',
		holds: ours.ms <= 0.25 * theirs.ms,
	};
}

const took = (run: () => void): number => {
	const begin = performance.now();
	run();
	return performance.now() - begin;
};

function commandLine(quick: boolean): Line[] {
	const what = 'groundwork check on 10,000 notes';
	if (!existsSync(CLI)) return [unmeasured(10, what, NOT_BUILT, '≤ 3 × cat + 150 ms')];
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
	try {
		for (const { path, text } of texts(madeVault(10_000))) {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const runs = quick ? 3 : 7;
		const repeat = (run: () => void): number => median(Array.from({ length: runs }, () => took(run)));
		const run = (...words: string[]) =>
			execFileSync(process.execPath, [CLI, ...words], {
				maxBuffer: 1e9,
				stdio: ['ignore', 'pipe', 'ignore'],
			});
		const cat = repeat(
			() => void execFileSync('sh', ['-c', 'find "$0" -type f -exec cat {} +', folder], { maxBuffer: 1e9 }),
		);
		const check = repeat(() => void run('check', folder, '--format', 'json'));
		const help = repeat(() => void run('--help'));
		return [
			{
				yardstick: 10,
				what,
				measured: `${short(check)} ms`,
				anchor: `3 × cat + 150 = ${short(3 * cat + 150)} ms`,
				ratio: check / (3 * cat + 150),
				held: '≤ 1 ×',
				holds: check <= 3 * cat + 150,
			},
			{
				yardstick: 10,
				what: 'groundwork starts (--help)',
				measured: `${short(help)} ms`,
				anchor: '150 ms',
				ratio: help / 150,
				held: '≤ 1 ×',
				holds: help <= 150,
			},
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

export const startupLines = (quick: boolean): Line[] => [
	size(),
	start(quick ? 5 : 15),
	...commandLine(quick),
];

export const version = (): string =>
	(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
