/** Numbers as people write them: digits, words, "a couple of", "half". */
import { LARGE, SMALL, TENS } from '../english/counts';

/** The value of a count as written; null where it has none. `3,000` and `3.000` are 3000, `1,5` is 1.5. */
export function valueOf(words: string): number | null {
	const text = words.trim().toLowerCase();
	const digits = /^\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '');
	if (digits) {
		const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits)
			? digits.replace(/[.,]/g, '')
			: digits.replace(',', '.');
		const scale = LARGE[text.slice(digits.length).trim()] ?? 1;
		return Number.isFinite(Number(whole)) ? Number(whole) * scale : null;
	}
	if (/^half/.test(text)) return 0.5;
	if (/^(?:an?|(?:a )?couple.*)$/.test(text)) return text.length > 2 ? 2 : 1;
	let sum = 0;
	for (const word of text.split(/[- ]/)) {
		const tens = TENS.indexOf(word);
		const large = LARGE[word.replace(/s$/, '')];
		if (SMALL.includes(word)) sum += SMALL.indexOf(word);
		else if (tens >= 0) sum += (tens + 2) * 10;
		else if (large) sum = Math.max(sum, 1) * large;
		else return null;
	}
	return sum;
}
