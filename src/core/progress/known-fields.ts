/** The fields a check-in may carry, each with how it is read from the line and written to it (decision 11). */
import { MORALES, SITTINGS, STAGES } from '../goal/goal';
import type { CheckInFields } from '../index/facts';
import { readAmount, readRating } from './amount';
import { type Field, oneLine, writeField } from './fields';

type Known = keyof CheckInFields;
type Read<K extends Known> = (value: string) => CheckInFields[K] | null;

function word<T extends string>(words: readonly T[]): (value: string) => T | null {
	return (value) => words.find((one) => one === value.toLowerCase()) ?? null;
}

const YES = /^(?:yes|y|true|x|✓|✔|1)$/i;
const NO = /^(?:no|n|false|0)$/i;

/** In the order they are written. A reader answers null for what it cannot read; that stays in the text. */
const READ: { readonly [K in Known]-?: Read<K> } = {
	current: readAmount,
	morale: word(MORALES),
	confidence: readRating,
	stage: word(STAGES),
	noticed: (value) => oneLine(value) || null,
	closeness: readRating,
	sitting: word(SITTINGS),
	talked: (value) => (YES.test(value) ? true : NO.test(value) ? false : null),
};

/** The keys, in the order they are written. */
export const KEYS = Object.keys(READ) as readonly Known[];

/** One field as a person wrote it, or null where it cannot be read. */
export function readField(key: Known, value: string): NonNullable<CheckInFields[Known]> | null {
	return READ[key](value) ?? null;
}

const isKnown = (key: string): key is Known => Object.hasOwn(READ, key);

export interface ReadFields {
	readonly fields: CheckInFields;
	/** The written fields that were read in full; all others stay in the text. */
	readonly read: readonly Field[];
	/** A known key stands there with something in it, readable or not. */
	readonly known: boolean;
}

/** Where a key stands twice the later one counts and the earlier one stays in the text. Empty ones say nothing. */
export function readKnown(written: readonly Field[]): ReadFields {
	const last = new Map<Known, { readonly field: Field; readonly value: CheckInFields[Known] }>();
	const empty: Field[] = [];
	let known = false;
	for (const field of written) {
		if (!isKnown(field.key)) continue;
		if (field.value === '') {
			empty.push(field);
			continue;
		}
		known = true;
		const value = READ[field.key](field.value);
		if (value !== null) last.set(field.key, { field, value });
	}
	const fields = Object.fromEntries([...last].map(([key, { value }]) => [key, value])) as CheckInFields;
	return { fields, read: [...empty, ...[...last.values()].map(({ field }) => field)], known };
}

const asText = (value: NonNullable<CheckInFields[Known]>): string =>
	typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** `(current:: 3.6) (morale:: steady)`, always in the same order; the empty string without any. */
export function writeFields(fields: CheckInFields): string {
	return KEYS.flatMap((key) => {
		const value = fields[key];
		return value === undefined || value === '' ? [] : [writeField(key, asText(value))];
	}).join(' ');
}
