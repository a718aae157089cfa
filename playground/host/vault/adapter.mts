import type { DataAdapter, FileStats, ListedFiles, Stat } from 'obsidian';

interface Refused {
	readonly refused: number;
	readonly message: string;
}

/** A refusal of the server: 404 nothing there, 409 taken or changed meanwhile. */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

/** Bytes as they travel in JSON. */
export const base64 = (data: ArrayBuffer): string =>
	btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''));

/** This page among the open ones, so that its own writes do not come back to it. */
export const PAGE_ID = Math.random().toString(36).slice(2);
const KEEPALIVE_LIMIT = 60_000;

type Owned = Pick<
	DataAdapter,
	| 'getName'
	| 'exists'
	| 'stat'
	| 'list'
	| 'read'
	| 'readBinary'
	| 'writeBinary'
	| 'write'
	| 'process'
	| 'mkdir'
	| 'rename'
	| 'getResourcePath'
	| 'trashLocal'
>;

/** The disk, through the server. Paths are relative to the vault; hidden files can be reached here and only here. */
export class DiskAdapter implements Owned {
	getName(): string {
		return 'playground';
	}

	async ask<T>(operation: string, request: Record<string, unknown>): Promise<T> {
		const body = JSON.stringify(request);
		const response = await fetch(`/api/${operation}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-page': PAGE_ID },
			body,
			keepalive: body.length < KEEPALIVE_LIMIT,
		});
		if (!response.ok) throw new Error(await response.text());
		const answer = (await response.json()) as T | Refused;
		if (typeof answer === 'object' && answer !== null && 'refused' in answer)
			throw new Refusal(answer.refused, answer.message);
		return answer;
	}

	async exists(path: string): Promise<boolean> {
		return (await this.stat(path)) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		try {
			return (await this.ask<{ stat: Stat }>('stat', { path })).stat;
		} catch (problem) {
			if (problem instanceof Refusal) return null;
			throw problem;
		}
	}

	list(path: string): Promise<ListedFiles> {
		return this.ask('list', { path: path === '/' ? '' : path });
	}

	async read(path: string): Promise<string> {
		return (await this.ask<{ text: string }>('read', { path })).text;
	}

	async write(path: string, text: string): Promise<void> {
		await this.put(path, text);
	}

	/** Writes and tells the new stat; `over` is the text that must still be there. */
	async put(path: string, text: string, over?: string): Promise<FileStats> {
		return (await this.ask<{ stat: FileStats }>('write', { path, text, over })).stat;
	}

	async process(path: string, change: (text: string) => string): Promise<string> {
		return (await this.change(path, change)).text;
	}

	/** Reads, changes, writes; starts again where another program wrote in between. */
	async change(
		path: string,
		change: (text: string) => string,
	): Promise<{ text: string; stat: FileStats | null }> {
		for (let left = 5; ; left--) {
			const old = await this.read(path);
			const text = change(old);
			if (text === old) return { text, stat: null };
			try {
				return { text, stat: await this.put(path, text, old) };
			} catch (problem) {
				if (!(problem instanceof Refusal && problem.status === 409 && left > 0)) throw problem;
			}
		}
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await fetch(this.getResourcePath(path))).arrayBuffer();
	}

	async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
		await this.ask('write', { path, bytes: base64(data) });
	}

	async mkdir(path: string): Promise<void> {
		await this.ask('mkdir', { path });
	}

	async rename(path: string, to: string): Promise<void> {
		await this.ask('rename', { path, to });
	}

	async trashLocal(path: string): Promise<void> {
		await this.ask('trash', { path });
	}

	getResourcePath(path: string): string {
		return `/api/raw?path=${encodeURIComponent(path)}`;
	}
}
