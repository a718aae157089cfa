/**
 * The forms a property's value takes. Each form has a zod schema of its usual form; whatever else a person wrote is
 * read as kindly as can be, with one problem that names the usual form (decisions 1 and 5, domain.md §10).
 */
import * as z from 'zod/mini';
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

const clean = <T>(value: T): Read<T> => ({ value, problems: [] });
const said = <T>(value: T, problem: string): Read<T> => ({ value, problems: [problem] });

/** Text of a scalar, white space collapsed; null for everything that is no scalar. */
export function scalarText(value: unknown): string | null {
	const text =
		typeof value === 'string'
			? value
			: typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
				? String(value)
				: null;
	return text === null ? null : text.replace(/\s+/g, ' ').trim();
}

/** `{{title}}` left by a template parses as a map with the key `{ title }` and no value. */
function isPlaceholder(value: unknown): boolean {
	if (typeof value === 'string') return /^\{\{[^{}]*\}\}$/.test(value.trim());
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const keys = Object.keys(value);
	return keys.length === 1 && /^\{.*\}$/.test(keys[0] ?? '');
}

/** One line of text. */
export const text: Form<string | null> = {
	absent: null,
	read: (value) => {
		if (isPlaceholder(value)) return said(null, readingWords.placeholder);
		const words = scalarText(Array.isArray(value) && value.length === 1 ? value[0] : value);
		return words === null ? said(null, readingWords.text) : clean(words === '' ? null : words);
	},
};

/** One of a few words. `others` are further spellings that are read kindly. */
export function oneOf<T extends string>(
	values: readonly T[],
	others: Readonly<Record<string, T>> = {},
	absent: T | null = null,
): Form<T | null> {
	const usual = z.enum(values);
	const spellings = new Map<string, T>(Object.entries(others));
	for (const value of values) spellings.set(value, value);
	return {
		absent,
		read: (value) => {
			const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
			const exact = usual.safeParse(single);
			if (exact.success) return clean<T | null>(exact.data);
			const found = spellings.get(scalarText(single)?.toLowerCase() ?? '');
			if (found !== undefined) return said<T | null>(found, readingWords.readAs(found));
			return said(absent, readingWords.oneOf(values));
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
	const finite = z.number();
	const within = bounds ? finite.check(z.gte(bounds.min), z.lte(bounds.max)) : finite;
	const usual = bounds?.whole ? within.check(z.multipleOf(1)) : within;
	const problem = bounds ? readingWords.numberWithin(bounds.min, bounds.max) : readingWords.number;
	return {
		absent: null,
		read: (value) => {
			const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
			const words = typeof single === 'string' ? single.trim() : '';
			const found = usual.safeParse(DECIMAL.test(words) ? Number(words) : single);
			return found.success ? clean<number | null>(found.data) : said(null, problem);
		},
	};
}

/** A local calendar day. A date with a time counts as its day; anything else is never guessed at. */
export const day: Form<Day | null> = {
	absent: null,
	read: (value) => {
		const words = typeof value === 'string' ? value : null;
		const found = words === null ? null : readDay(words);
		if (found !== null) return clean<Day | null>(found);
		const looks = words !== null && /^\s*\d{4}-\d{2}-\d{2}/.test(words);
		return said(null, looks ? readingWords.noSuchDay : readingWords.day);
	},
};

const YES = new Set(['true', 'yes', 'y', 'on', '1', 'x']);
const NO = new Set(['false', 'no', 'n', 'off', '0']);

/** A checkbox. `unclear` is what stands where the value cannot be told: a private note stays private. */
export function checkbox<T extends boolean | null>(absent: T, unclear: T | true): Form<T | boolean> {
	const usual = z.boolean();
	return {
		absent,
		read: (value) => {
			const exact = usual.safeParse(value);
			if (exact.success) return clean<T | boolean>(exact.data);
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
		absent: [],
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
			return { value: found, problems };
		},
	};
}
