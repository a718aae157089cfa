import type { Loc, Pos } from 'obsidian';

/** A line of a note without its line end. */
export interface Line {
	readonly text: string;
	readonly number: number;
	/** Offset of its first character. */
	readonly from: number;
}

/** Splits a text into lines; offsets count every character, line ends included. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (let from = 0, number = 0; ; number++) {
		const end = text.indexOf('\n', from);
		const to = end < 0 ? text.length : end;
		const cut = text[to - 1] === '\r' && end >= 0 ? to - 1 : to;
		lines.push({ text: text.slice(from, cut), number, from });
		if (end < 0) return lines;
		from = end + 1;
	}
}

export const place = (line: Line, col: number): Loc => ({ line: line.number, col, offset: line.from + col });

/** From a column of one line to the end of another. */
export const span = (first: Line, col: number, last: Line): Pos => ({
	start: place(first, col),
	end: place(last, last.text.length),
});
