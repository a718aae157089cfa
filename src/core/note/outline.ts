/** Headings and list items of a note's text. Fenced code, math and comments are skipped. */
import { blockOf } from './frontmatter';
import { linesOf, type Line } from './lines';

export interface Heading {
	readonly text: string;
	/** 1 to 6. */
	readonly level: number;
	/** 0-based line in the file. */
	readonly line: number;
	/** UTF-16 offsets of the line, without its line end. */
	readonly from: number;
	readonly to: number;
}

export interface ListItem {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** Width of the white space before the marker; a tab counts 4. */
	readonly indent: number;
	/** `-`, `*`, `+` or a number with its sign. */
	readonly marker: string;
	/** The sign in the task box (` `, `x`, …), or null without a box. */
	readonly box: string | null;
	/** What stands after marker and box. */
	readonly text: string;
	/** UTF-16 offset of `text`. */
	readonly textFrom: number;
}

export interface Outline {
	/** Offsets from the opening fence to the end of the closing fence's line. */
	readonly frontmatter: { readonly from: number; readonly to: number } | null;
	readonly headings: readonly Heading[];
	readonly items: readonly ListItem[];
	/** For every line: true where it is text, not frontmatter, code or comment. */
	readonly open: readonly boolean[];
	readonly lines: readonly Line[];
	/** True where a code block, math block or comment is never closed. */
	readonly unclosed: boolean;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const ITEM = /^([ \t>]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\][ \t]+)?(?=\S)/;
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;

/** What a line leaves open for the next ones: a code fence, a comment, or nothing. */
type Inside = { readonly close: RegExp } | null;

function opened(text: string): Inside {
	const fence = FENCE.exec(text);
	if (fence) {
		const sign = fence[1] ?? '';
		if (sign.startsWith('`') && text.slice(fence[0].length).includes('`')) return null;
		return { close: new RegExp(`^[ \\t>]*${sign[0] ?? ''}{${sign.length},}\\s*$`) };
	}
	if (/^\s*\$\$/.test(text)) return /\$\$.*\$\$/.test(text) ? null : { close: /\$\$/ };
	if ((text.split('%%').length - 1) % 2 === 1) return { close: /%%/ };
	const html = text.lastIndexOf('<!--');
	return html >= 0 && !text.includes('-->', html) ? { close: /-->/ } : null;
}

function itemOf(line: Line, number: number): ListItem | null {
	const found = ITEM.exec(line.text);
	if (!found) return null;
	const [lead, space = '', marker = '', box] = found;
	return {
		line: number,
		from: line.from,
		to: line.from + line.text.length,
		indent: space.replaceAll('\t', '    ').length,
		marker,
		box: box ?? null,
		text: line.text.slice(lead.length).trimEnd(),
		textFrom: line.from + lead.length,
	};
}

function headingOf(line: Line, number: number): Heading | null {
	const found = HEADING.exec(line.text);
	if (!found) return null;
	const text = (found[2] ?? '').trim();
	return {
		text,
		level: found[1]?.length ?? 1,
		line: number,
		from: line.from,
		to: line.from + line.text.length,
	};
}

/** Reads the shape of a note once; cost grows with its length only. */
export function outline(text: string): Outline {
	const lines = linesOf(text);
	const block = blockOf(lines);
	const headings: Heading[] = [];
	const items: ListItem[] = [];
	const open: boolean[] = [];
	let inside: Inside = null;
	lines.forEach((line, number) => {
		if (block && number <= block.close) open.push(false);
		else if (inside) {
			if (inside.close.test(line.text)) inside = null;
			open.push(false);
		} else {
			inside = opened(line.text);
			const item = inside && FENCE.test(line.text) ? null : itemOf(line, number);
			const heading = item ? null : headingOf(line, number);
			if (item) items.push(item);
			if (heading) headings.push(heading);
			open.push(inside === null || item !== null || heading !== null);
		}
	});
	const last = block && lines[block.close];
	const frontmatter = last ? { from: 0, to: last.from + last.text.length + last.end.length } : null;
	return { frontmatter, headings, items, open, lines, unclosed: inside !== null };
}

const folded = (text: string): string =>
	text.replace(/[*_`]/g, '').replace(/[’‘]/g, "'").trim().toLowerCase();

/** The lines below a heading, up to the next heading of its level or above. */
export interface Section {
	readonly heading: Heading;
	/** First line below the heading. */
	readonly first: number;
	/** The line after the last one. */
	readonly end: number;
	/** The line after the last one before a heading of any level. */
	readonly ownEnd: number;
}

/** The first section with this heading: by text, at any level, upper and lower case alike. */
export function sectionOf(shape: Outline, heading: string): Section | null {
	const at = shape.headings.findIndex((entry) => folded(entry.text) === folded(heading));
	const found = shape.headings[at];
	if (!found) return null;
	const after = shape.headings.slice(at + 1);
	const end = after.find((entry) => entry.level <= found.level)?.line ?? shape.lines.length;
	return { heading: found, first: found.line + 1, end, ownEnd: after[0]?.line ?? shape.lines.length };
}
