/** The scripts that bring the plugin into a vault and raise its version. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../sources';

let folder = '';
/** Ended after each test, whatever came of it. */
let running: ChildProcess | null = null;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-config-'));
});
afterEach(() => {
	running?.kill();
	running = null;
	rmSync(folder, { recursive: true, force: true });
});

/** A stand-in for the repository: its scripts and three files of the plugin. */
function repository(): string {
	const root = join(folder, 'repository');
	mkdirSync(root);
	cpSync(join(ROOT, '.config'), join(root, '.config'), { recursive: true });
	for (const name of ['manifest.json', 'package.json', 'package-lock.json', 'styles.css'])
		cpSync(join(ROOT, name), join(root, name));
	writeFileSync(join(root, 'main.js'), 'module.exports = {};\n');
	writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## 0.1.0\n\nThe first one.\n');
	return root;
}

function vault(config = '.obsidian'): string {
	const path = join(folder, 'vault');
	mkdirSync(join(path, config), { recursive: true });
	return path;
}

const run = (root: string, script: string, ...given: string[]) =>
	spawnSync(process.execPath, [join(root, '.config', script), ...given], { cwd: root, encoding: 'utf8' });

describe('npm run install-plugin', () => {
	it('copies the three files and leaves settings alone', () => {
		const root = repository();
		const target = join(vault(), '.obsidian', 'plugins', 'groundwork');
		mkdirSync(target, { recursive: true });
		writeFileSync(join(target, 'data.json'), '{"noun":"aim"}');
		const done = run(root, 'install-plugin.mjs', vault());
		expect(done.stderr).toBe('');
		expect(done.status).toBe(0);
		for (const name of ['main.js', 'manifest.json', 'styles.css'])
			expect(readFileSync(join(target, name), 'utf8')).toBe(readFileSync(join(root, name), 'utf8'));
		expect(readFileSync(join(target, 'data.json'), 'utf8')).toBe('{"noun":"aim"}');
	});

	it('finds a config folder that was renamed', () => {
		const root = repository();
		expect(run(root, 'install-plugin.mjs', vault('.notes'), '--config', '.notes').status).toBe(0);
		expect(existsSync(join(folder, 'vault', '.notes', 'plugins', 'groundwork', 'main.js'))).toBe(true);
	});

	it.each([
		['no path', [], /Say which vault/],
		['a path that is not there', ['/nowhere/at/all'], /There is no folder/],
	])('says one clear sentence for %s', (_, given, sentence) => {
		const done = run(repository(), 'install-plugin.mjs', ...given);
		expect(done.status).toBe(2);
		expect(done.stderr.trim()).toMatch(sentence);
		expect(done.stderr.trim().split('\n')).toHaveLength(1);
	});

	it('makes nothing in a folder that is no vault', () => {
		const plain = join(folder, 'plain');
		mkdirSync(plain);
		const done = run(repository(), 'install-plugin.mjs', plain);
		expect(done.status).toBe(2);
		expect(done.stderr).toMatch(/is no vault yet/);
		expect(existsSync(join(plain, '.obsidian'))).toBe(false);
	});

	it('says so where nothing has been built', () => {
		const root = repository();
		rmSync(join(root, 'main.js'));
		const done = run(root, 'install-plugin.mjs', vault());
		expect(done.status).toBe(2);
		expect(done.stderr).toMatch(/Run npm run build/);
	});
});

describe('npm run dev', () => {
	it('copies after a change and stops on SIGINT, the build too', async () => {
		const root = repository();
		// Stands for the build: it only stays until it is told to go.
		writeFileSync(join(root, 'esbuild.config.mjs'), 'setInterval(() => {}, 1000);\n');
		const copied = join(vault(), '.obsidian', 'plugins', 'groundwork', 'main.js');
		const dev = spawn(process.execPath, [join(root, '.config', 'dev.mjs'), vault()], { cwd: root });
		running = dev;
		let said = '';
		const touch = setInterval(() => utimesSync(join(root, 'main.js'), new Date(), new Date()), 400);
		await new Promise<void>((done) => {
			dev.stdout.on('data', (data) => {
				said += String(data);
				if (said.includes('Copied')) done();
			});
		});
		clearInterval(touch);
		expect(existsSync(copied)).toBe(true);
		const ended = new Promise<number | null>((done) => dev.on('close', done));
		dev.kill('SIGINT');
		expect(await ended).toBe(0);
	});

	it('says one sentence and does not start where there is no vault', () => {
		const done = run(repository(), 'dev.mjs', '/nowhere/at/all');
		expect(done.status).toBe(2);
		expect(done.stderr).toMatch(/There is no folder/);
	});
});

describe('npm run release', () => {
	const versions = (root: string) =>
		['package.json', 'manifest.json', 'package-lock.json'].map(
			(name) => (JSON.parse(readFileSync(join(root, name), 'utf8')) as { version: string }).version,
		);

	it('refuses while the changelog is silent, and changes nothing', () => {
		const root = repository();
		const done = run(root, 'release.mjs', 'patch');
		expect(done.status).toBe(2);
		expect(done.stderr).toMatch(/no heading "## 0\.1\.1"/);
		expect(versions(root)).toEqual(['0.1.0', '0.1.0', '0.1.0']);
	});

	it('raises every place and no other line', () => {
		const root = repository();
		writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## 0.2.0\n\nMore.\n');
		expect(run(root, 'release.mjs', 'minor').status).toBe(0);
		expect(versions(root)).toEqual(['0.2.0', '0.2.0', '0.2.0']);
		expect(existsSync(join(root, 'versions.json'))).toBe(false);
		const old = readFileSync(join(ROOT, 'package-lock.json'), 'utf8').split('\n');
		const now = readFileSync(join(root, 'package-lock.json'), 'utf8').split('\n');
		expect(now.filter((line, at) => line !== old[at])).toHaveLength(2);
	});

	it('keeps versions.json once the app must be newer', () => {
		const root = repository();
		writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## 0.1.1\n\nMore.\n');
		const manifest = readFileSync(join(root, 'manifest.json'), 'utf8').replace('1.13.0', '1.14.0');
		writeFileSync(join(root, 'manifest.json'), manifest);
		expect(run(root, 'release.mjs', 'patch').status).toBe(0);
		expect(JSON.parse(readFileSync(join(root, 'versions.json'), 'utf8'))).toEqual({
			'0.1.0': '1.13.0',
			'0.1.1': '1.14.0',
		});
	});

	it.each(['', 'later', '0.0.9', '0.1.0', '1.2'])('does not take "%s" for a version', (step) => {
		const done = run(repository(), 'release.mjs', ...(step ? [step] : []));
		expect(done.status).toBe(2);
		expect(done.stderr).toMatch(/Say patch, minor, major/);
	});
});
