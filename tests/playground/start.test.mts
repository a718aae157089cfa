/** `npm start`, run as a person runs it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { until } from '../e2e/harness.mts';
import { ROOT } from '../sources';
import { folderWith } from './folder';

const running: ChildProcess[] = [];
afterEach(() => {
	for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Run {
	readonly child: ChildProcess;
	/** Resolves with a line of the output that matches. */
	line(pattern: RegExp): Promise<string>;
	ended(): Promise<{ code: number | null; errors: string }>;
}

/** Its own temporary folder, so that what it leaves there shows. */
const temporary = folderWith({});
afterAll(() => temporary.remove());

function start(...words: string[]): Run {
	const child = spawn(process.execPath, ['.config/run.mjs', 'playground/start.mts', ...words], {
		cwd: ROOT,
		env: { ...process.env, TMPDIR: temporary.path },
	});
	running.push(child);
	let [output, errors] = ['', ''];
	child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
	child.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
	const closed = once(child, 'close');
	const line = async (pattern: RegExp): Promise<string> => {
		for (;;) {
			const found = output.split('\n').find((one) => pattern.test(one));
			if (found !== undefined) return found;
			if (child.exitCode !== null) throw new Error(`It ended before it said so: ${errors}`);
			await Promise.race([once(child.stdout!, 'data'), closed]);
		}
	};
	return { child, line, ended: async () => ({ code: (await closed)[0] as number | null, errors }) };
}

const ADDRESS = /^Groundwork playground: http:\/\/127\.0\.0\.1:\d+\/$/;
const reachable = (url: string): Promise<boolean> =>
	fetch(url).then(
		() => true,
		() => false,
	);
const copies = (): string[] => readdirSync(temporary.path);
/** Processes below a process, as Linux tells them. */
const childrenOf = (pid: number): string[] => {
	const file = `/proc/${pid}/task/${pid}/children`;
	return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean) : [];
};
/** Runs still; one that has ended and only waits to be counted does not. */
const alive = (pid: string): boolean => {
	const file = `/proc/${pid}/stat`;
	return existsSync(file) && !/\) [ZX] /.test(readFileSync(file, 'utf8'));
};

describe('npm start', () => {
	it.each(['SIGINT', 'SIGTERM'] as const)(
		'serves a copy of the sample vault until %s, and leaves nothing',
		async (signal) => {
			const run = start('--no-open');
			const address = await run.line(ADDRESS);
			const url = address.slice(address.indexOf('http'));
			expect(await reachable(url)).toBe(true);
			expect(copies()).toHaveLength(1);
			const children = childrenOf(run.child.pid ?? 0);
			run.child.kill(signal);
			expect((await run.ended()).code).toBe(0);
			expect(await reachable(url)).toBe(false);
			expect(copies()).toEqual([]);
			await until(() => !children.some(alive), 'its children end too');
		},
	);

	it("uses a person's own notes in place, and writes nothing there by itself", async () => {
		const folder = folderWith({ 'Note.md': 'mine' });
		const run = start('--no-open', '--vault', folder.path, '--port', '0');
		await run.line(ADDRESS);
		run.child.kill('SIGTERM');
		await run.ended();
		expect(readdirSync(folder.path)).toEqual(['Note.md']);
		expect(readFileSync(join(folder.path, 'Note.md'), 'utf8')).toBe('mine');
		folder.remove();
	});

	it('says in one sentence that a folder is missing', async () => {
		const { code, errors } = await start('--no-open', '--vault', '/not/there').ended();
		expect([code, errors]).toEqual([2, 'There is no folder at /not/there.\n']);
	});

	it('says in one sentence that a file is no folder', async () => {
		const file = join(ROOT, 'package.json');
		const { code, errors } = await start('--no-open', '--vault', file).ended();
		expect([code, errors]).toEqual([2, `${file} is a file, not a folder of notes.\n`]);
	});

	it('says in one sentence that a port is taken', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const { code, errors } = await start('--no-open', '--port', String(port)).ended();
		other.close();
		expect([code, errors]).toEqual([2, `Port ${port} is taken. Try another one with --port N.\n`]);
	});

	it.each([
		[['--port', 'abc'], '--port wants a number from 0 to 65535, not "abc".'],
		[['--vault'], '--vault wants a value after it.'],
		[['--today', 'soon'], '--today wants a date like 2026-03-04, not "soon".'],
		[['--today', '2026-02-30'], '--today wants a date like 2026-03-04, not "2026-02-30".'],
		[
			['--help'],
			'"--help" is not known. There are --vault PATH, --no-open, --port N and --today YYYY-MM-DD.',
		],
	])('answers %j with one sentence', async (words, sentence) => {
		const { code, errors } = await start(...words).ended();
		expect([code, errors]).toEqual([2, `${sentence}\n`]);
	});
});
