import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { LivePages } from './live.mts';
import { placeOf, Refusal } from './notes.mts';
import { OPERATIONS } from './operations.mts';
import { pages, type ServeOptions } from './pages.mts';
import type { FolderWatch } from './watch.mts';

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

/** Answers what the page asks, once it is known that it may ask. */
export class Answers {
	readonly #pages;

	constructor(
		private readonly options: ServeOptions,
		private readonly live: LivePages,
		private readonly watching: FolderWatch,
	) {
		this.#pages = pages(options);
	}

	async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		if (request.method === 'POST') {
			const found = JSON.stringify(await this.#post(request, url.pathname).catch(expected));
			response.setHeader('content-type', 'application/json');
			response.end(found);
		} else if (request.method === 'GET') this.#get(url, response);
		else throw new Refusal(400, 'Only GET and POST.');
	}

	#get({ pathname, searchParams }: URL, response: ServerResponse): void {
		if (pathname === '/api/live') return this.live.join(searchParams.get('page') ?? '', response);
		if (pathname === '/api/raw') return this.#raw(searchParams.get('path'), response);
		const page = this.#pages[pathname]?.();
		if (page === undefined) throw new Refusal(404, 'There is nothing here.');
		response.setHeader('content-type', page[0]);
		response.end(page[1]);
	}

	/** A file as it is; a drawing may not run scripts. */
	#raw(path: string | null, response: ServerResponse): void {
		const place = placeOf(this.options.folder, path);
		const bytes = readFileSync(place);
		response.setHeader('content-type', KINDS[extname(place).toLowerCase()] ?? 'application/octet-stream');
		response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
		response.end(bytes);
	}

	async #post(request: IncomingMessage, path: string): Promise<object> {
		const body = await bodyOf(request);
		if (path === '/api/cli') return this.live.ask(body['command'], body['parameters'] ?? {});
		if (path === '/api/answer') {
			this.live.answer(body['id'], body);
			return {};
		}
		const operation = path.startsWith('/api/') ? OPERATIONS[path.slice(5)] : undefined;
		if (operation === undefined) throw new Refusal(404, 'There is nothing here.');
		const { answer, touched } = operation(this.options.folder, body);
		const by = request.headers['x-page'];
		for (const one of touched) {
			this.watching.know(one);
			this.live.tell(this.watching.now(one), typeof by === 'string' ? by : undefined);
		}
		return answer;
	}
}

/** What may well happen in a vault (not there, taken, changed meanwhile) is an answer, not a failed request. */
function expected(problem: unknown): object {
	if (problem instanceof Refusal && (problem.status === 404 || problem.status === 409))
		return { refused: problem.status, message: problem.message };
	throw problem;
}
