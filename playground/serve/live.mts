import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Refusal } from './notes.mts';

interface Answer {
	readonly output?: string;
	readonly problem?: string;
}

/** The open pages: a channel to each (server-sent events), and questions that one of them answers. */
export class LivePages {
	readonly #pages = new Map<string, ServerResponse>();
	readonly #asked = new Map<string, (answer: Answer) => void>();

	join(page: string, response: ServerResponse): void {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.write(':\n\n');
		this.#pages.set(page, response);
		response.on('close', () => this.#pages.delete(page));
	}

	/** Tells every page but the one that did it. */
	tell(message: object, except?: string): void {
		for (const [page, response] of this.#pages)
			if (page !== except) response.write(`data: ${JSON.stringify(message)}\n\n`);
	}

	/** Hands a command of the command line to the page opened last; resolves with what its handler printed. */
	async ask(command: unknown, parameters: unknown): Promise<Answer> {
		const page = [...this.#pages.keys()].at(-1);
		if (page === undefined) throw new Refusal(409, 'No page is open to answer.');
		const id = randomUUID();
		const answer = new Promise<Answer>((resolve) => this.#asked.set(id, resolve));
		const response = this.#pages.get(page);
		const closed = (): void => this.answer(id, { problem: 'The page was closed before it answered.' });
		response?.once('close', closed);
		response?.write(`data: ${JSON.stringify({ kind: 'cli', id, command, parameters })}\n\n`);
		return answer.finally(() => response?.off('close', closed));
	}

	answer(id: unknown, answer: Answer): void {
		if (typeof id !== 'string') return;
		this.#asked.get(id)?.(answer);
		this.#asked.delete(id);
	}

	close(): void {
		for (const response of this.#pages.values()) response.end();
	}
}
