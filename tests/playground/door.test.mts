/** Who may reach the notes through the playground's server, and where it ends. */
import { readFileSync, symlinkSync, existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../playground/serve/server.mts';
import { folderWith, serveFolder, type Folder } from './folder';

let [folder, outside]: Folder[] = [];
let served: Served;

beforeAll(async () => {
	outside = folderWith({ 'secret.md': 'mine' });
	folder = folderWith({ 'Note.md': 'text', 'Journal/2026-03-04.md': 'day' });
	symlinkSync(outside!.path, join(folder.path, 'Elsewhere'));
	symlinkSync(join(outside!.path, 'secret.md'), join(folder.path, 'Link.md'));
	symlinkSync(join(outside!.path, 'not there'), join(folder.path, 'Broken.md'));
	served = await serveFolder(folder.path);
});
afterAll(async () => {
	await served.close();
	folder!.remove();
	outside!.remove();
});

interface Asked {
	readonly path?: string;
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: unknown;
}

/** A request whose headers are ours to choose: `fetch` would not let us lie about the host. */
function ask({
	path = '/api/boot',
	method = 'GET',
	headers = {},
	body,
}: Asked): Promise<{ status: number; text: string }> {
	const { hostname, port } = new URL(served.url);
	return new Promise((done, failed) => {
		const sent = request({ hostname, port, path, method, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => done({ status: response.statusCode ?? 0, text }));
		});
		sent.on('error', failed);
		sent.end(body === undefined ? undefined : JSON.stringify(body));
	});
}

const post = (operation: string, body: unknown): Promise<{ status: number; text: string }> =>
	ask({ path: `/api/${operation}`, method: 'POST', body });

describe('the door of the playground', () => {
	it('is on the loopback address only', () => {
		expect(new URL(served.url).hostname).toBe('127.0.0.1');
	});

	it('opens for its own page and for programs on this machine', async () => {
		expect((await ask({})).status).toBe(200);
		const origin = served.url.replace(/\/$/, '');
		expect((await ask({ headers: { origin, 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
	});

	it.each([
		['a host of another name', { host: 'evil.example' }],
		['a host of another name with the right port', { host: 'evil.example:80' }],
		['another origin', { origin: 'http://evil.example' }],
		['another port of this machine as origin', { origin: 'http://127.0.0.1:1' }],
		['an opaque origin', { origin: 'null' }],
		['a request that another site began', { 'sec-fetch-site': 'cross-site' }],
	])('stays shut for %s', async (_what, headers) => {
		const { status, text } = await ask({ headers: headers as Record<string, string> });
		expect(status).toBe(403);
		expect(text).not.toContain('Note');
	});

	it('lets no script run but its own', async () => {
		const answer = await fetch(served.url);
		expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
	});
});

describe('the edge of the folder', () => {
	it.each([
		['../secret.md'],
		['Journal/../../secret.md'],
		['/etc/passwd'],
		['Elsewhere/secret.md'],
		['Link.md'],
		['Broken.md'],
		['C:/Windows/win.ini'],
		['..\\secret.md'],
		['a\0b'],
		[7],
	])('is not crossed by %j, neither reading nor writing', async (path) => {
		for (const [operation, more] of [
			['read', {}],
			['stat', {}],
			['list', {}],
			['write', { text: 'changed' }],
			['create', { text: 'changed' }],
			['mkdir', {}],
			['trash', {}],
			['rename', { to: 'Taken.md' }],
		] as const) {
			const { status, text } = await post(operation, { path, ...more });
			expect([400, 403], `${operation} ${String(path)}`).toContain(status);
			expect(text).not.toContain('mine');
		}
		expect(
			(await ask({ path: `/api/raw?path=${encodeURIComponent(String(path))}` })).status,
		).toBeGreaterThanOrEqual(400);
		expect(readFileSync(join(outside!.path, 'secret.md'), 'utf8')).toBe('mine');
	});

	it('is not crossed by renaming a note to outside', async () => {
		expect((await post('rename', { path: 'Note.md', to: '../Note.md' })).status).toBe(403);
		expect(existsSync(join(folder!.path, 'Note.md'))).toBe(true);
	});

	it('is not shown through links in the list of notes', async () => {
		const { text } = await ask({});
		const { entries } = JSON.parse(text) as { entries: { path: string }[] };
		expect(entries.map(({ path }) => path).sort()).toEqual(['Journal', 'Journal/2026-03-04.md', 'Note.md']);
	});
});

describe('what the page may ask of the disk', () => {
	it('never creates over a note that is there', async () => {
		const { text } = await post('create', { path: 'Note.md', text: 'other' });
		expect(JSON.parse(text)).toMatchObject({ refused: 409 });
		expect(readFileSync(join(folder!.path, 'Note.md'), 'utf8')).toBe('text');
	});

	it('does not write over what another program wrote meanwhile', async () => {
		const { text } = await post('write', { path: 'Note.md', text: 'new', over: 'what I believed' });
		expect(JSON.parse(text)).toMatchObject({ refused: 409 });
		expect(readFileSync(join(folder!.path, 'Note.md'), 'utf8')).toBe('text');
	});

	it('moves what is deleted to .trash, and keeps two of one name', async () => {
		for (const text of ['first', 'second']) {
			folder!.put('Gone.md', text);
			await post('trash', { path: 'Gone.md' });
		}
		expect(readFileSync(join(folder!.path, '.trash/Gone.md'), 'utf8')).toBe('first');
		expect(readFileSync(join(folder!.path, '.trash/2 Gone.md'), 'utf8')).toBe('second');
	});

	it('says so when a request is not JSON', async () => {
		const answer = await fetch(`${served.url}api/read`, { method: 'POST', body: 'no' });
		expect(answer.status).toBe(400);
	});
});
