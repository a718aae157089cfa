/** How a session felt, as list lines in a note of the person's own (domain.md §5). No sum, no cut-off, no colour. */
import { readDay } from '../day';
import type { Day } from '../goal/goal';
import { outline, sectionOf } from '../note/outline';
import { allianceWords as words } from '../words/alliance';

export const ASKED = ['honest', 'together', 'same_page'] as const;
export type Asked = (typeof ASKED)[number];

export interface Felt {
	readonly honest: string | null;
	readonly together: string | null;
	readonly same_page: string | null;
	readonly unsaid: string;
}

export interface FeltEntry extends Felt {
	readonly day: Day;
}

/** Entries before anything is said about change. */
const ENOUGH = 4;

/** Brackets would end the field early. */
const safe = (text: string): string =>
	text
		.replace(/[()[\]]/g, ' ')
		.replace(/<%|%>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** One list line; null where nothing is filled in. `link` is a therapy goal that `same_page` is about. */
export function feltLine(felt: Felt, day: Day, link: string | null): string | null {
	const fields = [
		...ASKED.map((key) => [key, felt[key] ?? ''] as const),
		['unsaid', safe(felt.unsaid)] as const,
	]
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `(${key}:: ${value})`);
	return fields.length === 0 ? null : ['-', day, ...fields, ...(link === null ? [] : [link])].join(' ');
}

function fieldOf(text: string, key: string): string | null {
	const at = text.indexOf(`(${key}::`);
	const end = text.indexOf(')', at);
	return at < 0 || end < 0 ? null : text.slice(at + key.length + 3, end).trim() || null;
}

/** The entries of the note, in its order. */
export function readFelt(text: string): FeltEntry[] {
	const shape = outline(text);
	const section = sectionOf(shape, words.heading);
	return shape.items
		.filter(({ line }) => section !== null && line >= section.first && line < section.end)
		.flatMap(({ text: item }) => {
			const day = readDay(item.slice(0, 10));
			if (day === null) return [];
			const said = (key: Asked): string | null => fieldOf(item, key);
			return [
				{
					day,
					honest: said('honest'),
					together: said('together'),
					same_page: said('same_page'),
					unsaid: fieldOf(item, 'unsaid') ?? '',
				},
			];
		});
}

/** "about the same" or "has shifted" against the three before; null before four answers to this question. */
export function change(entries: readonly FeltEntry[], key: Asked): string | null {
	const said = entries.flatMap((entry) => entry[key] ?? []).slice(-ENOUGH);
	if (said.length < ENOUGH) return null;
	const last = said.at(-1);
	const alike = said.slice(0, -1).filter((word) => word === last).length;
	return alike >= 2 ? words.same : words.shifted;
}

/** Is one of the answers the lowest there is? Then one sentence may be said, once. */
export const isLow = (felt: Felt): boolean => ASKED.some((key) => felt[key] === words.answers[key][0]);

/** What was left unsaid last time, offered to the brief; empty where nothing was. */
export const lastUnsaid = (entries: readonly FeltEntry[]): string => entries.at(-1)?.unsaid ?? '';
