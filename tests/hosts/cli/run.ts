/** Runs the built command line as a person would, in its own process. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../sources';

const PROGRAM = join(ROOT, 'dist/groundwork.mjs');
export const VAULT = join(ROOT, 'tests/notes/vault');
export const TODAY = '2026-03-10';

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly talk: string;
}

export function run(words: readonly string[], input = '', zone = 'Europe/Berlin'): Ran {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
		input,
		encoding: 'utf8',
		cwd: ROOT,
		env: { ...process.env, TZ: zone },
		maxBuffer: 1 << 28,
	});
	return { code: status, out: stdout, talk: stderr };
}

/** A verb over the fixture vault, on the day of the fixtures. */
export const over = (verb: string, ...flags: string[]): Ran => run([verb, VAULT, '--today', TODAY, ...flags]);

export function json(ran: Ran): unknown {
	return JSON.parse(ran.out);
}

/** A folder that is gone after the test. */
export function temporary(): string {
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Every file below a folder with a digest of its bytes and the moment of its last change. */
export function stateOf(folder: string): Record<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		entries
			.filter((entry) => !entry.isDirectory())
			.map((entry) => {
				const path = join(entry.parentPath, entry.name);
				const bytes = entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path);
				return [path, `${createHash('sha256').update(bytes).digest('hex')} ${lstatSync(path).mtimeMs}`];
			}),
	);
}
