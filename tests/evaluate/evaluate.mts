/** `npm run evaluate`: prints the whole evaluation and writes docs/evaluation.md (smart.md, "Judged by"). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from './page.mts';
import { sections } from './table.mts';

const file = join(import.meta.dirname, '../../docs/evaluation.md');
const { dev, own } = sections();
const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (!dev)
	console.error(
		'../shared/data/smartspan-dev.jsonl is not here: skipped, its table stays as it was written.',
	);
const text = page(dev, own, written);
writeFileSync(file, text);
console.log(text);
