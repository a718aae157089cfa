/**
 * A line of the map as text in the note that owns it: existence in the property, detail in a line under "How this
 * helps" (domain.md §3.2). Every change expects what the map showed, and refuses where the note has moved on.
 */
import { readLink } from '../../../core/goal/links';
import type { Strength } from '../../../core/goal/goal';
import { HEADINGS, readBody, type HelpLine } from '../../../core/note/body';
import { blockOf } from '../../../core/note/frontmatter';
import { linesOf } from '../../../core/note/lines';
import { setProperties } from '../../../core/note/properties';
import { parseBlock, type Parse } from '../../../core/note/read-note';
import { appendToSection, replaceLine } from '../../../core/note/sections';
import { refused, spliced, type Splice } from '../../../core/note/splice';
import { mapWords } from '../../../core/words';
import { writingWords } from '../../../core/words/writing';
import { helpLine } from '../../../ui/create/planned';

export type LinkProperty = 'serves' | 'practice_for' | 'part_of';

/** What stands on a line. */
export interface Detail {
	readonly strength: Strength | null;
	readonly because: string | null;
}

/** One line of the map in one note. `leads` tells whether a target in this note leads to the other goal. */
export interface LinkPlace {
	readonly property: LinkProperty;
	readonly leads: (target: string) => boolean;
	readonly parse: Parse;
}

/** The entries of a list property as they are written; null where one of them is not text. */
function entriesOf(text: string, { property, parse }: LinkPlace): readonly string[] | null {
	const lines = linesOf(text);
	const block = blockOf(lines);
	const read = block ? parseBlock(lines, block, parse) : null;
	const value = read?.is === 'read' ? read.data[property] : undefined;
	if (value === undefined || value === null) return [];
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	const texts = list.filter((entry): entry is string => typeof entry === 'string');
	return texts.length === list.length ? texts : null;
}

const helpOf = (text: string, { leads }: LinkPlace): HelpLine | undefined =>
	readBody(text)
		.helps.filter((help) => leads(help.link.target))
		.at(-1);

const isAt =
	({ leads }: LinkPlace) =>
	(entry: string): boolean =>
		leads(readLink(entry)?.target ?? '');

const sameDetail = (help: HelpLine | undefined, seen: Detail): boolean =>
	(help?.strength ?? null) === seen.strength && (help?.because ?? null) === seen.because;

const changedSince = (): Splice => refused(mapWords.noteChanged);

/** Writes, changes or takes away the one line that says how much and why. */
function detailed(text: string, link: string, place: LinkPlace, detail: Detail): Splice {
	const help = helpOf(text, place);
	const { strength, because } = detail;
	if (strength === null && because === null) return help ? withoutLine(text, help) : spliced(text, text);
	const line = helpLine({ link: help?.link.original ?? link, strength, because: because ?? '' });
	if (!help) return appendToSection(text, HEADINGS.helps, line, { level: 2 });
	return replaceLine(text, help.line, linesOf(text)[help.line]?.text ?? '', line);
}

const withoutLine = (text: string, help: HelpLine): Splice =>
	replaceLine(text, help.line, linesOf(text)[help.line]?.text ?? '', null);

/**
 * Adds a link, or changes what stands on it. `seen` is what the map showed: null for a link that was not there.
 * `link` is how a new entry is written.
 */
export function setLink(
	text: string,
	link: string,
	place: LinkPlace,
	seen: Detail | null,
	detail: Detail,
): Splice {
	const now = entriesOf(text, place);
	if (now === null) return refused(writingWords.wouldHarm);
	const there = now.some(isAt(place));
	if (there !== (seen !== null)) return changedSince();
	if (seen !== null && place.property === 'serves' && !sameDetail(helpOf(text, place), seen))
		return changedSince();
	const linked = there
		? spliced(text, text)
		: setProperties(text, { [place.property]: [...now, link] }, place.parse);
	if (!linked.ok || place.property !== 'serves') return linked;
	const said = detailed(linked.text, link, place, detail);
	return said.ok ? spliced(text, said.text) : said;
}

/** Takes a link away: its entry in the property and its lines under "How this helps". */
export function removeLink(text: string, place: LinkPlace, seen: Detail): Splice {
	const now = entriesOf(text, place);
	if (now === null) return refused(writingWords.wouldHarm);
	const rest = now.filter((entry) => !isAt(place)(entry));
	const help = helpOf(text, place);
	if (rest.length === now.length) return changedSince();
	if (place.property === 'serves' && !sameDetail(help, seen)) return changedSince();
	let left = setProperties(text, { [place.property]: rest.length === 0 ? null : rest }, place.parse);
	for (
		let line = left.ok ? helpOf(left.text, place) : undefined;
		line && left.ok && place.property === 'serves';
	) {
		left = withoutLine(left.text, line);
		line = left.ok ? helpOf(left.text, place) : undefined;
	}
	return left.ok ? spliced(text, left.text) : left;
}
