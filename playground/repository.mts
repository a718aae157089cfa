import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this repository: the first one upwards whose package.json is Groundwork's. */
export function repository(from: string = import.meta.dirname): string {
	for (let folder = from; ; folder = dirname(folder)) {
		const file = join(folder, 'package.json');
		if (existsSync(file) && readFileSync(file, 'utf8').includes('"name": "groundwork"')) return folder;
		if (folder === dirname(folder)) throw new Error('Groundwork’s folder was not found above ' + from);
	}
}
