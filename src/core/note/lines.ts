/** Lines of a note, each with its own line end, so that mixed line ends survive every change. */

export interface Line {
	/** Without the line end. */
	readonly text: string;
	/** `\n`, `\r\n`, or empty at the end of the file. */
	readonly end: string;
	/** UTF-16 offset of its first character. */
	readonly from: number;
}

/** Every line. A text that ends in a line break has an empty last line. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let from = 0;
	for (;;) {
		const at = text.indexOf('\n', from);
		if (at < 0) break;
		const cut = at > from && text[at - 1] === '\r' ? at - 1 : at;
		lines.push({ text: text.slice(from, cut), end: text.slice(cut, at + 1), from });
		from = at + 1;
	}
	lines.push({ text: text.slice(from), end: '', from });
	return lines;
}

/** The line end to use for a new line: that of the lines around, else the first one of the text, else `\n`. */
export function lineEnd(lines: readonly Line[], near = 0): string {
	for (let at = Math.min(near, lines.length - 1); at >= 0; at -= 1) {
		const end = lines[at]?.end;
		if (end) return end;
	}
	return lines.find((line) => line.end)?.end ?? '\n';
}

export const joined = (lines: readonly Pick<Line, 'text' | 'end'>[]): string =>
	lines.map((line) => line.text + line.end).join('');
