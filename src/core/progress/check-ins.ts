/** The line grammar of check-ins (product.md "The note is the store", decision 11). */
import { readDay } from '../day';
import type { Day, Link } from '../goal/goal';
import { linksIn, type PlacedLink } from '../goal/links';
import type { CheckInFields, CheckInLine } from '../index/facts';
import { HEADINGS } from '../note/body';
import { outline, sectionOf, type Outline } from '../note/outline';
import { fieldsIn, unescaped } from './fields';
import { readKnown } from './known-fields';

const DATE =
	/^[*_]{0,3}(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?[*_]{0,3}(?=$|[\s:,;–—])[:,;]?\s*/;

/** A stretch of the line that is no longer text once it has been read. */
interface Taken {
	readonly from: number;
	readonly to: number;
	/** What stands in the text instead. */
	readonly as: string;
}

const without = (text: string, taken: readonly Taken[]): string => {
	let rest = '';
	let at = 0;
	for (const { from, to, as } of [...taken].sort((a, b) => a.from - b.from)) {
		if (from < at) continue;
		rest += `${text.slice(at, from)} ${as} `;
		at = to;
	}
	return unescaped(
		`${rest}${text.slice(at)}`
			.replace(/\s\^[\w-]+\s*$/, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);
};

/** A date before any of the person's own words: only links and fields may stand in front of it. */
function dateIn(text: string, taken: readonly Taken[]): (Taken & { readonly day: Day }) | null {
	let at = 0;
	for (;;) {
		at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
		const over = taken.find(({ from }) => from === at);
		if (!over) break;
		at = over.to;
	}
	const m = DATE.exec(text.slice(at, at + 40));
	const day = m ? readDay(m[1] ?? '') : null;
	return m && day ? { day, from: at, to: at + m[0].length, as: '' } : null;
}

const bare = ({ target, text, original, form }: PlacedLink): Link => ({ target, text, original, form });

/** `[[2026-03-04]]` at the head of a line that has another owner dates it. */
function dayOfLink(link: PlacedLink | undefined): Day | null {
	return link ? readDay(link.target.slice(link.target.lastIndexOf('/') + 1)) : null;
}

interface Parts {
	readonly fields: CheckInFields;
	/** A known key stands on the line with something in it, readable or not. */
	readonly known: boolean;
	readonly taken: readonly Taken[];
	/** Links outside fields, then links inside them. */
	readonly links: readonly PlacedLink[];
	readonly outside: number;
}

function partsOf(text: string): Parts {
	const written = fieldsIn(text);
	const { fields, read, known } = readKnown(written);
	const inside = ({ from }: PlacedLink): boolean => written.some((f) => from >= f.from && from < f.to);
	const links = linksIn(text);
	const outer = links.filter((link) => !inside(link));
	return {
		fields,
		known,
		taken: read.map(({ from, to }) => ({ from, to, as: '' })),
		links: [...outer, ...links.filter(inside)],
		outside: outer.length,
	};
}

/**
 * One list line's text (after marker and box) as a check-in, or null where it is none. `own`: it stands under
 * "Check-ins" of a goal's note, where the link is implied and a date alone is enough. The first link is put forward
 * as the owner; the index takes the first of `link` and `others` that leads to a goal.
 */
export function readCheckIn(text: string, own: boolean, line: number): CheckInLine | null {
	const parts = partsOf(text);
	const { links, outside, fields } = parts;
	if (!own && (!links.length || !parts.known)) return null;
	const linked = (own ? outside >= 1 : outside >= 2) ? dayOfLink(links[0]) : null;
	const dating = linked ? links[0] : undefined;
	const rest = dating ? links.slice(1) : links;
	const owner = own ? undefined : rest[0];
	const spans: Taken[] = [
		...parts.taken,
		...links.map((link) => ({
			from: link.from,
			to: link.to,
			as: link === owner || link === dating ? '' : link.text,
		})),
	];
	const dated = linked ? null : dateIn(text, spans);
	const day = linked ?? dated?.day ?? null;
	if (own && day === null && !parts.known) return null;
	return {
		link: owner ? bare(owner) : null,
		others: (owner ? rest.slice(1) : rest).map(bare),
		day,
		fields,
		text: without(text, dated ? [...spans, dated] : spans),
		line,
	};
}

/** Links of what is seen outside the check-in lines, each target once, in order. */
function mentionsIn(shape: Outline, skip: ReadonlySet<number>): Link[] {
	const found = new Map<string, Link>();
	for (const [line, { text }] of shape.lines.entries()) {
		if (!shape.open[line] || skip.has(line) || !text.includes('[')) continue;
		for (const link of linksIn(text)) if (!found.has(link.target)) found.set(link.target, bare(link));
	}
	return [...found.values()];
}

/**
 * The check-in lines of a note and its other links. `own`: the note is a goal's own, where lines under "Check-ins"
 * need no link. Unticked boxes are plans, not check-ins.
 */
export function readJournal(
	text: string,
	own: boolean,
): { readonly lines: readonly CheckInLine[]; readonly mentions: readonly Link[] } {
	const shape = outline(text);
	const section = own ? sectionOf(shape, HEADINGS.checkIns) : null;
	const lines = shape.items.flatMap(({ line, text: words, box }) => {
		if (box !== null && !/^[xX]$/.test(box)) return [];
		const implied = section !== null && line >= section.first && line < section.end;
		return readCheckIn(words, implied, line) ?? [];
	});
	return { lines, mentions: mentionsIn(shape, new Set(lines.map(({ line }) => line))) };
}
