/** What may stand on the page, in its order (domain.md §7.2, items 2 to 10). */
import type { Path } from '../goal/goal';

export const ITEMS = [
	'wish',
	'therapy',
	'matters',
	'moved',
	'tried',
	'mixed',
	'untalked',
	'unsaid',
	'agreed',
] as const;
export type Item = (typeof ITEMS)[number];

/** Only items 2 to 4 start ticked. */
export const TICKED_AT_FIRST: readonly Item[] = ['wish', 'therapy', 'matters'];

export const MOST_GOALS = 3;
export const MOST_WORDS = 350;
/** Characters that fit on one printed page with its headings; words alone would let very long ones through. */
export const MOST_CHARACTERS = 2800;

/** What a person chose and typed. Everything but the ticks may be left out. */
export interface Picks {
	readonly ticked: readonly Item[];
	/** Therapy goals to bring, at most three; absent: those written about last. */
	readonly goals?: readonly Path[];
	/** Stands before the date, e.g. "Session 12". */
	readonly label?: string;
	readonly wish?: string;
	readonly tried?: string;
	readonly mixed?: string;
	readonly unsaid?: string;
}

/** Reads a list such as `wish, therapy,agreed`; words that are no item are given back. */
export function readItems(text: string): {
	readonly items: readonly Item[];
	readonly unknown: readonly string[];
} {
	const named = text
		.split(',')
		.map((word) => word.trim().toLowerCase())
		.filter((word) => word !== '');
	return {
		items: ITEMS.filter((item) => named.includes(item)),
		unknown: named.filter((word) => !ITEMS.some((item) => item === word)),
	};
}
