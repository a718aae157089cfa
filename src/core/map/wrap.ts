/** Wraps text by measured width. */
import type { MeasureText } from './picture';

/** How a text is set. `width` in px, at most `lines` lines. */
export interface Setting {
	readonly size: number;
	readonly weight: 400 | 500 | 600;
	readonly width: number;
	readonly lines: number;
}

const ELLIPSIS = '…';

/** The longest beginning of `text` that fits beside `end`, cut between letters. At least one letter. */
function cut(text: string, fits: (text: string) => boolean, end: string): string {
	const letters = [...text];
	let low = 1;
	let high = letters.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (fits(letters.slice(0, middle).join('').trimEnd() + end)) low = middle;
		else high = middle - 1;
	}
	return letters.slice(0, low).join('').trimEnd();
}

/** As many words of `words` as fit on one line, at least the beginning of the first. */
function fill(words: string[], fits: (text: string) => boolean): string {
	let line = words.shift() ?? '';
	if (!fits(line)) {
		const head = cut(line, fits, '');
		words.unshift(line.slice(head.length));
		return head;
	}
	for (let next = words[0]; next !== undefined && fits(`${line} ${next}`); next = words[0]) {
		line += ` ${next}`;
		words.shift();
	}
	return line;
}

/** Lines of at most `width` px; where the text is longer than `lines` lines, the last ends in an ellipsis. */
export function wrap(text: string, setting: Setting, measure: MeasureText): string[] {
	const fits = (part: string): boolean => measure(part, setting.size, setting.weight) <= setting.width;
	const words = text.split(/\s+/).filter((word) => word !== '');
	const lines: string[] = [];
	while (words.length > 0 && lines.length < setting.lines - 1) lines.push(fill(words, fits));
	if (words.length === 0) return lines;
	const rest = words.join(' ');
	lines.push(fits(rest) ? rest : cut(rest, fits, ELLIPSIS) + ELLIPSIS);
	return lines;
}
