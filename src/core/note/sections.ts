/** Adds a line under a heading, and replaces or removes one line. All other bytes stay. */
import { writingWords } from '../words/writing';
import { joined, lineEnd, linesOf, type Line } from './lines';
import { outline, sectionOf, type Outline } from './outline';
import { refused, spliced, type Splice } from './splice';

const BREAK = /[\r\n]/;

/** Puts `added` after line `at`. At the end of a file without a last line break, one is put between. */
function insertAfter(lines: readonly Line[], at: number, added: readonly string[]): string {
	const end = lineEnd(lines, at);
	const before = lines.slice(0, at + 1);
	const last = before.at(-1);
	const head = joined(before) + (last && last.end === '' && last.text !== '' ? end : '');
	const rest = joined(lines.slice(at + 1));
	const body = added.map((text) => text + end).join('');
	return head + (last?.end === '' && rest === '' ? body.slice(0, -end.length) : body) + rest;
}

function atFoot(shape: Outline, heading: string, line: string, level: number): string {
	const { lines } = shape;
	const end = lineEnd(lines);
	const text = joined(lines);
	const filled = lines.some(
		(entry) => entry.from >= (shape.frontmatter?.to ?? 0) && entry.text.trim() !== '',
	);
	const gap = text === '' || text.endsWith('\n') ? '' : end;
	const blank = filled && (lines.at(-1)?.text !== '' || lines.at(-2)?.text.trim() !== '') ? end : '';
	return `${text}${gap}${blank}${'#'.repeat(level)} ${heading}${end}${line}${end}`;
}

function lastFilled(shape: Outline, first: number, end: number): number {
	for (let at = end - 1; at >= first; at -= 1) {
		if (shape.lines[at]?.text.trim() !== '') return at;
	}
	return first - 1;
}

/**
 * Adds a list line as the last one under a heading (by text, at any level); where the heading is absent, it is made
 * at the foot of the note with the level given.
 */
export function appendToSection(
	text: string,
	heading: string,
	line: string,
	options: { readonly level: number },
): Splice {
	if (BREAK.test(line) || BREAK.test(heading)) return refused(writingWords.oneLine);
	const shape = outline(text);
	const section = sectionOf(shape, heading);
	if (!section) {
		if (shape.unclosed) return refused(writingWords.inside);
		return spliced(text, atFoot(shape, heading, line, options.level));
	}
	const at = lastFilled(shape, section.first, section.ownEnd);
	if (shape.unclosed && section.ownEnd === shape.lines.length) return refused(writingWords.inside);
	return spliced(text, insertAfter(shape.lines, at, [line]));
}

/**
 * Replaces one line, or removes it with its line end.
 * @param lineNumber 0-based
 * @param expected the line as it was seen, without line end; anything else there refuses
 */
export function replaceLine(text: string, lineNumber: number, expected: string, next: string | null): Splice {
	if (next !== null && BREAK.test(next)) return refused(writingWords.oneLine);
	const lines = linesOf(text);
	const line = lines[lineNumber];
	if (!line || line.text !== expected) return refused(writingWords.moved);
	if (next !== null) {
		const to = line.from + line.text.length;
		return spliced(text, text.slice(0, line.from) + next + text.slice(to));
	}
	return spliced(text, joined(lines.filter((_, at) => at !== lineNumber)));
}
