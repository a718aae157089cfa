/** Numbers as people write them by hand: `3.2`, `3,2`, `1,850`, `1 850`, `3.2 km`, `7/10`. */
import { once } from '../once';

const THOUSANDS = /^[+-]?\d{1,3}(?:([,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const DOTTED_THOUSANDS = /^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[+-]?\d{1,3}\.\d{3},\d+$/;
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

function bare(text: string): number | null {
	if (THOUSANDS.test(text)) return Number(text.replace(/[,'’ \u00a0\u202f]/g, ''));
	if (DOTTED_THOUSANDS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
	if (PLAIN.test(text)) return Number(text.replace(',', '.'));
	return null;
}

/**
 * The number in `text`, with at most one word of unit after it, or null for anything else: a guess would be worse
 * than the person's own characters. A comma before exactly three digits groups thousands, else it is a decimal comma.
 */
export function readAmount(text: string): number | null {
	const m = /^([+\-−]?\s?[\d.,'’ \u00a0\u202f]+?)\s*([^\d\s.,+\-−/][^\d\s]*)?$/.exec(text.trim());
	if (!m) return null;
	const value = bare((m[1] ?? '').replace('−', '-').replace(/^([+-])\s/, '$1'));
	return value !== null && Number.isFinite(value) && Math.abs(value) < 1e15 ? value : null;
}

/** A rating from 0 to 10, `7` or `7/10`; null outside. */
export function readRating(text: string): number | null {
	const value = readAmount(text.trim().replace(/\s*\/\s*10$/, ''));
	return value !== null && value >= 0 && value <= 10 ? value : null;
}

const NUMBERS = once(() => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }));

/** `1850` as "1,850", `3.6` as "3.6". */
export function amountWords(value: number): string {
	return NUMBERS().format(value === 0 ? 0 : value);
}
