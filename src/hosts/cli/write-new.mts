/** Writes one new file into a folder of the vault. The only place of the command line that writes. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Path } from '../../core/goal/goal';
import { folded, freePath } from '../../core/note/file-name';
import { cliWords } from '../../core/words/cli';
import { Said } from './said.mts';

const namesIn = (folder: string): string[] => {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
};

/** The folder as the disk spells it: `goals` for `Goals` where that is there already. */
function spelled(root: string, folder: string): string {
	let path = '';
	for (const part of folder.split('/').filter((name) => name !== '')) {
		const there = namesIn(join(root, path)).find((name) => folded(name) === folded(part));
		path = path === '' ? (there ?? part) : `${path}/${there ?? part}`;
	}
	return path;
}

/**
 * @param textFor makes the text once the name is known, with `.md`
 * @returns the path, relative to `root`
 * @throws {Said} where nothing could be written
 */
export function writeNew(
	root: string,
	folder: string,
	fileName: string,
	textFor: (fileName: string) => string,
): Path {
	const home = spelled(root, folder);
	try {
		mkdirSync(join(root, home), { recursive: true });
		const taken = new Set(namesIn(join(root, home)).map(folded));
		for (;;) {
			const path = freePath(home, fileName, (other) =>
				taken.has(folded(other.slice(other.lastIndexOf('/') + 1))),
			);
			const name = path.slice(path.lastIndexOf('/') + 1);
			try {
				writeFileSync(join(root, path), textFor(name), { flag: 'wx' });
				return path;
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
				taken.add(folded(name));
			}
		}
	} catch {
		throw new Said(cliWords.notWritten);
	}
}
