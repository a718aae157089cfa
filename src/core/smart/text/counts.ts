/** Numbers as people write them: digits, words, "a couple of", "half". */
import { ADDS, FIGURES, THOUSANDS, TIMES } from '../english/counts';

/** The value of a count as written; null where it has none. `3,000` and `3.000` are 3000, `1,5` is 1.5. */
export function valueOf(words: string): number | null {
	let sum: number | null = null;
	for (const [word] of words.toLowerCase().matchAll(FIGURES)) {
		const figure = THOUSANDS.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.');
		const times = TIMES[word];
		sum = times ? (sum ?? 1) * times : (sum ?? 0) + (ADDS[word] ?? +figure);
	}
	return Number.isNaN(sum) ? null : sum;
}
