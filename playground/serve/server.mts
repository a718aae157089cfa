import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Unusable } from '../arguments.mts';
import { Answers } from './answers.mts';
import { HEADERS, mayEnter } from './door.mts';
import { LivePages } from './live.mts';
import { Refusal } from './notes.mts';
import type { ServeOptions } from './pages.mts';
import { FolderWatch } from './watch.mts';

export interface Served {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves a folder of notes on the loopback address; port 0 takes a free one. */
export async function serve(options: ServeOptions): Promise<Served> {
	const live = new LivePages();
	const watching = new FolderWatch(options.folder, (change) => live.tell(change));
	const answers = new Answers(options, live, watching);
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		if (!mayEnter(request, port)) return refuse(response, new Refusal(403, 'This page may not ask.'));
		answers.answer(request, response).catch((problem: unknown) => refuse(response, problem));
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

function refuse(response: ServerResponse<IncomingMessage>, problem: unknown): void {
	const status = problem instanceof Refusal ? problem.status : missing(problem) ? 404 : 500;
	if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(problem instanceof Error ? problem.message : String(problem));
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
