/**
 * The forms a property's value takes. Whatever is not in its usual form is read as kindly as can be, with one problem
 * that names the usual form (decisions 1 and 5, domain.md §10). Checked by hand: zod would be a quarter of main.js.
 */
import { readDay } from '../day';
import { readingWords } from '../words/reading';
import type { Day } from './goal';

/** A value with what could not be read fully about it, in words. */
export interface Read<T> {
	readonly value: T;
	readonly problems: readonly string[];
}

export interface Form<T> {
	/** The value of an absent or empty property. */
	readonly absent: T;
	/** `value` is never null, undefined or an empty text. Never throws, whatever YAML may hold. */
	readonly read: (value: unknown) => Read<T>;
}

/** The list of goals without an entry: one for all, because most lists are empty. */
export const NONE: readonly never[] = [];

const clean = <T>(value: T): Read<T> => ({ value, problems: NONE });
const said = <T>(value: T, problem: string): Read<T> => ({ value, problems: [problem] });

/** A list without the room that `push` keeps for more; a copy of the whole would keep it too. */
export const kept = <T>(list: readonly T[]): readonly T[] =>
	list.length === 0 ? NONE : list.slice(0, list.length);

/** Text of a scalar, white space collapsed; null for everything that is no scalar. */
export function scalarText(value: unknown): string | null {
	const text =
		typeof value === 'string'
			? value
			: typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
				? String(value)
				: null;
	return text === null ? null : collapsed(text);
}

/** A text that is in order stays itself: a copy for each property would double what a vault's goals weigh. */
const collapsed = (text: string): string =>
	(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** `{{title}}` left by a template parses as a map with the key `{ title }` and no value. */
function isPlaceholder(value: unknown): boolean {
	if (typeof value === 'string') return value.includes('{{') && /^\{\{[^{}]*\}\}$/.test(value.trim());
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const keys = Object.keys(value);
	return keys.length === 1 && /^\{.*\}$/.test(keys[0] ?? '');
}

/** A list of one counts as its entry. */
const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** One line of text. */
export const text: Form<string | null> = {
	absent: null,
	read: (value) => {
		if (isPlaceholder(value)) return said(null, readingWords.placeholder);
		const words = scalarText(single(value));
		return words === null ? said(null, readingWords.text) : clean(words === '' ? null : words);
	},
};

/** One of a few words. `others` are further spellings that are read kindly. */
export function oneOf<T extends string>(
	values: readonly T[],
	others: Readonly<Record<string, T>> = {},
	absent: T | null = null,
): Form<T | null> {
	const spellings = new Map<string, T>(Object.entries(others));
	for (const value of values) spellings.set(value, value);
	const usual = new Map<unknown, Read<T | null>>(values.map((value) => [value, clean<T | null>(value)]));
	return {
		absent,
		read: (value) => {
			const exact = usual.get(value);
			if (exact) return exact;
			const written = single(value);
			const found = spellings.get(scalarText(written)?.toLowerCase() ?? '');
			if (found === undefined) return said(absent, readingWords.oneOf(values));
			return found === written ? clean<T | null>(found) : said<T | null>(found, readingWords.readAs(found));
		},
	};
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;

/** A number; text that is a plain decimal number is read as one. */
export function number(bounds?: {
	readonly min: number;
	readonly max: number;
	readonly whole?: boolean;
}): Form<number | null> {
	const { min, max, whole } = bounds ?? { min: -Infinity, max: Infinity };
	const problem = bounds ? readingWords.numberWithin(min, max) : readingWords.number;
	return {
		absent: null,
		read: (value) => {
			const written = single(value);
			const words = typeof written === 'string' ? written.trim() : '';
			const found = DECIMAL.test(words) ? Number(words) : written;
			const fits = typeof found === 'number' && Number.isFinite(found) && found >= min && found <= max;
			return fits && !(whole && found % 1 !== 0) ? clean<number | null>(found) : said(null, problem);
		},
	};
}

/** A local calendar day. A date with a time counts as its day; anything else is never guessed at. */
export const day: Form<Day | null> = {
	absent: null,
	read: (value) => {
		const words = typeof value === 'string' ? value : null;
		const found = words === null ? null : readDay(words);
		// The note's own text where it is the same: one that was put together takes thrice the room.
		if (found !== null) return clean<Day | null>(found === words ? words : found);
		const looks = words !== null && /^\s*\d{4}-\d{2}-\d{2}/.test(words);
		return said(null, looks ? readingWords.noSuchDay : readingWords.day);
	},
};

const YES = new Set(['true', 'yes', 'y', 'on', '1', 'x']);
const NO = new Set(['false', 'no', 'n', 'off', '0']);

/** A checkbox. `unclear` is what stands where the value cannot be told: a private note stays private. */
export function checkbox<T extends boolean | null>(absent: T, unclear: T | true): Form<T | boolean> {
	return {
		absent,
		read: (value) => {
			if (typeof value === 'boolean') return clean<T | boolean>(value);
			const words = scalarText(value)?.toLowerCase() ?? '';
			if (YES.has(words)) return said<T | boolean>(true, readingWords.readAs('true'));
			if (NO.has(words)) return said<T | boolean>(false, readingWords.readAs('false'));
			return said<T | boolean>(unclear, unclear === true ? readingWords.privateKept : readingWords.checkbox);
		},
	};
}

/** A list of texts; a single text is a list of one. `fold` gives the usual form of an entry. */
export function texts(fold: (entry: string) => string = (entry) => entry): Form<readonly string[]> {
	return {
		absent: NONE,
		read: (value) => {
			const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
			const problems: string[] = [];
			const found: string[] = [];
			entries.forEach((entry, index) => {
				if (entry === null || entry === undefined) return;
				const words = isPlaceholder(entry) ? null : scalarText(entry);
				if (words === null) problems.push(readingWords.entry(index + 1));
				else if (words !== '') {
					const usual = fold(words);
					if (usual !== words) problems.push(readingWords.readAs(usual));
					if (!found.includes(usual)) found.push(usual);
				}
			});
			return { value: kept(found), problems };
		},
	};
}
