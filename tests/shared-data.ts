/** Data that stands beside the repository, in `../shared/data`. It may be absent: the one allowed skip, and it says so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { ROOT } from './sources';

/**
 * Runs `tests` over the rows of a JSON Lines file, or says in the test report that the file is not there.
 * @param file its name in `../shared/data`
 */
export function describeShared<Row>(file: string, what: string, tests: (rows: readonly Row[]) => void): void {
	const path = join(ROOT, '..', 'shared', 'data', file);
	if (!existsSync(path)) {
		describe.skip(what, () => {
			it(`needs ../shared/data/${file}, which is not there`, () => undefined);
		});
		return;
	}
	const rows = readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Row);
	describe(what, () => tests(rows));
}
