/** A vault in a temporary folder, served without a browser. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve, type Served } from '../../playground/serve/server.mts';

export interface Folder {
	readonly path: string;
	put(file: string, text: string): void;
	remove(): void;
}

export function folderWith(files: Readonly<Record<string, string>>): Folder {
	const path = realpathSync(mkdtempSync(join(tmpdir(), 'groundwork-test-')));
	const put = (file: string, text: string): void => {
		mkdirSync(dirname(join(path, file)), { recursive: true });
		writeFileSync(join(path, file), text);
	};
	for (const [file, text] of Object.entries(files)) put(file, text);
	return { path, put, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Serves a folder; the page itself is empty, for tests of the server only. */
export const serveFolder = (folder: string): Promise<Served> =>
	serve({ folder, name: null, host: { script: '', styles: '' }, port: 0, today: null });
