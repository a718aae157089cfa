/** The labelled rows, where they are present. Data in ../shared is never copied here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Row {
	readonly text: string;
	readonly S?: boolean;
	readonly M?: boolean;
	readonly A?: boolean;
	readonly T?: boolean;
	/** May this be two goals? */
	readonly two?: boolean;
	readonly kind?: 'life' | 'therapy';
}

const ROOT = join(import.meta.dirname, '../..');

/** SMARTSpan's development half; null where ../shared is absent. */
export function devRows(): readonly Row[] | null {
	const file = join(ROOT, '../shared/data/smartspan-dev.jsonl');
	if (!existsSync(file)) return null;
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const { text, S, M, A } = JSON.parse(line) as { text: string; S: number; M: number; A: number };
			return { text, S: S === 1, M: M === 1, A: A === 1 };
		});
}

/**
 * Our own hard rows. One a line: labels, a tab, the text. Labels: letters found (`SM`), small where not (`sm`),
 * absent where not judged; `2` two goals, `1` one; `L` life, `I` inner (therapy).
 */
export function ownRows(name: 'hard' | 'everyday' | 'kinds'): readonly Row[] {
	return readFileSync(join(ROOT, 'tests/evaluate', `${name}.tsv`), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => {
			const [labels = '', text = ''] = line.split('\t');
			const said = (letter: string): { [letter: string]: boolean } =>
				labels.includes(letter)
					? { [letter]: true }
					: labels.includes(letter.toLowerCase())
						? { [letter]: false }
						: {};
			return {
				text,
				...said('S'),
				...said('M'),
				...said('T'),
				...(labels.includes('2') ? { two: true } : labels.includes('1') ? { two: false } : {}),
				...(labels.includes('L')
					? { kind: 'life' as const }
					: labels.includes('I')
						? { kind: 'therapy' as const }
						: {}),
			};
		});
}
