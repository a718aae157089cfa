import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { Unusable } from '../arguments.mts';
import { repository } from '../repository.mts';
import type { HostBundle } from './bundle.mts';
import { HEADERS, mayEnter } from './door.mts';
import { LivePages } from './live.mts';
import { allEntries, placeOf, Refusal } from './notes.mts';
import { OPERATIONS } from './operations.mts';
import { FolderWatch } from './watch.mts';

export interface ServeOptions {
	/** A real path; nothing outside it is read or written. */
	readonly folder: string;
	/** The vault's name; null means the folder's own. */
	readonly name: string | null;
	readonly host: HostBundle;
	readonly port: number;
	readonly today: string | null;
	/** Another main.js in place of the built one; for tests of the host. */
	readonly main?: string;
}

export interface Served {
	readonly url: string;
	close(): Promise<void>;
}

const KINDS: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.svg': 'image/svg+xml',
};
const LONGEST = 64 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > LONGEST) throw new Refusal(400, 'That is too long.');
		parts.push(part);
	}
	try {
		const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
		if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
	} catch {
		// Said below.
	}
	throw new Refusal(400, 'The request is not JSON.');
}

const page = (today: string | null): string => `<!doctype html>
<html lang="en"${today === null ? '' : ` data-today="${today}"`}>
<head><meta charset="utf-8"><title>Groundwork playground</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/plugin.css"></head>
<body class="theme-light"><script src="/plugin.js"></script><script src="/host.js"></script></body></html>`;

/** The unmodified main.js in the function that CommonJS wants; the page calls it with its own `require`. */
const pluginScript = (main = readFileSync(join(repository(), 'main.js'), 'utf8')): string =>
	`window.groundworkMain = function (require, module, exports) {\n${main}\n};`;

function files(options: ServeOptions): Record<string, () => [string, string]> {
	return {
		'/': () => ['text/html; charset=utf-8', page(options.today)],
		'/host.js': () => ['text/javascript; charset=utf-8', options.host.script],
		'/host.css': () => ['text/css; charset=utf-8', options.host.styles],
		'/plugin.js': () => ['text/javascript; charset=utf-8', pluginScript(options.main)],
		'/plugin.css': () => ['text/css; charset=utf-8', readFileSync(join(repository(), 'styles.css'), 'utf8')],
		'/api/boot': () => [
			'application/json',
			JSON.stringify({
				name: options.name ?? basename(options.folder),
				entries: allEntries(options.folder),
				manifest: JSON.parse(readFileSync(join(repository(), 'manifest.json'), 'utf8')) as object,
			}),
		],
	};
}

/** Serves a folder of notes on the loopback address; port 0 takes a free one. */
export async function serve(options: ServeOptions): Promise<Served> {
	const live = new LivePages();
	const watching = new FolderWatch(options.folder, (change) => live.tell(change));
	const known = files(options);

	const post = async (request: IncomingMessage, path: string): Promise<object> => {
		const body = await bodyOf(request);
		if (path === '/api/cli') return live.ask(body['command'], body['parameters'] ?? {});
		if (path === '/api/answer') {
			live.answer(body['id'], body);
			return {};
		}
		const operation = path.startsWith('/api/') ? OPERATIONS[path.slice(5)] : undefined;
		if (operation === undefined) throw new Refusal(404, 'There is nothing here.');
		const { answer, touched } = operation(options.folder, body);
		const by = request.headers['x-page'];
		for (const one of touched) {
			watching.know(one);
			live.tell(watching.now(one), typeof by === 'string' ? by : undefined);
		}
		return answer;
	};

	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		if (!mayEnter(request, port)) throw new Refusal(403, 'This page may not ask.');
		if (request.method === 'POST') {
			const found = JSON.stringify(await post(request, url.pathname).catch(expected));
			response.setHeader('content-type', 'application/json');
			return void response.end(found);
		}
		if (request.method !== 'GET') throw new Refusal(400, 'Only GET and POST.');
		if (url.pathname === '/api/live') return live.join(url.searchParams.get('page') ?? '', response);
		if (url.pathname === '/api/raw') {
			const place = placeOf(options.folder, url.searchParams.get('path'));
			const bytes = readFileSync(place);
			response.setHeader('content-type', KINDS[extname(place).toLowerCase()] ?? 'application/octet-stream');
			response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
			return void response.end(bytes);
		}
		const file = known[url.pathname]?.();
		if (file === undefined) throw new Refusal(404, 'There is nothing here.');
		response.setHeader('content-type', file[0]);
		response.end(file[1]);
	};

	const server = createServer((request, response) => {
		answer(request, response).catch((problem: unknown) => {
			const status = problem instanceof Refusal ? problem.status : missing(problem) ? 404 : 500;
			if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
			response.end(problem instanceof Error ? problem.message : String(problem));
		});
	});
	const port = await listen(server, options.port).catch((problem: unknown) => {
		watching.close();
		throw problem;
	});
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () => {
			watching.close();
			live.close();
			server.closeAllConnections();
			return new Promise((done) => server.close(() => done()));
		},
	};
}

/** What may well happen in a vault (not there, taken, changed meanwhile) is an answer, not a failed request. */
function expected(problem: unknown): object {
	if (problem instanceof Refusal && (problem.status === 404 || problem.status === 409))
		return { refused: problem.status, message: problem.message };
	throw problem;
}

const missing = (problem: unknown): boolean =>
	problem instanceof Error && 'code' in problem && (problem.code === 'ENOENT' || problem.code === 'EISDIR');

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
	return new Promise((done, failed) => {
		server.once('error', (problem: NodeJS.ErrnoException) => {
			const taken = problem.code === 'EADDRINUSE' || problem.code === 'EACCES';
			failed(taken ? new Unusable(`Port ${port} is taken. Try another one with --port N.`) : problem);
		});
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			done(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}
