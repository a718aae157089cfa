/** A small vault in a folder of its own, read as the command line reads it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mixedFeelings } from '../../../src/core/brief/mixed';
import type { BriefSources } from '../../../src/core/brief/sources';
import { standing } from '../../../src/core/progress/progress';
import { readText } from '../../../src/hosts/cli/folder.mts';
import { openVault } from '../../../src/hosts/cli/vault.mts';

/** What the brief reads from the notes of a folder. */
export function sourcesOf(folder: string, today: string): BriefSources {
	const { index, root } = openVault(folder, { journal: true });
	const texts = new Map(index.goals().map(({ path }) => [path, readText(root, path) ?? '']));
	return {
		index,
		standing: (path) => standing(path, index, today),
		today,
		mixedIn: (path) => mixedFeelings(texts.get(path) ?? ''),
	};
}

/** The same for notes given as path → text; the folder is gone afterwards. */
export function sourcesOfNotes(notes: Readonly<Record<string, string>>, today: string): BriefSources {
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-brief-'));
	try {
		for (const [path, text] of Object.entries(notes)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		return sourcesOf(folder, today);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
