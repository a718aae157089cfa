/** Text made plain for the grammar: one space, straight quotes and dashes, no Markdown marks, lower case beside. */

/** More than a goal's words ever need; keeps hostile notes cheap. UTF-16 units. */
const MOST = 4000;
const LINE = /\n[ \t]*(?:\n|[-*+] |\d{1,3}[.)] )/;
const MARKS = new Set('*_`~#[]');
const PLAIN: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'—': '-',
	'−': '-',
	'×': 'x',
};

/** A stretch of plain text, in its own offsets. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface Plain {
	/** Lower case; as long as `raw`. */
	readonly low: string;
	readonly raw: string;
	/** Offset in the text given, for every unit of `low`, and one for its end. */
	readonly at: readonly number[];
}

/** A paragraph's lines run on; an empty line or a list mark ends the sentence (`\n`). */
export function plain(text: string): Plain {
	const end = Math.min(text.length, MOST);
	const at: number[] = [];
	let raw = '';
	for (let i = 0; i < end; i++) {
		const found = text.charAt(i);
		const sign = PLAIN[found] ?? found;
		if (MARKS.has(sign)) continue;
		const ends = sign === '\n' && LINE.test(text.slice(i, i + 60));
		const next = ends ? '\n' : /\s/.test(sign) ? ' ' : sign;
		if (next === ' ' && (raw === '' || raw.endsWith(' ') || raw.endsWith('\n'))) continue;
		if (ends && raw.endsWith('\n')) continue;
		raw += next;
		at.push(i);
	}
	at.push(end);
	let low = '';
	for (const sign of raw.split('')) {
		const small = sign.toLowerCase();
		low += small.length === 1 ? small : sign;
	}
	return { low, raw, at };
}

/** The text with the spans blanked out, as long as before. */
export function mask(text: string, spans: readonly Span[], sign = ' '): string {
	let out = text;
	for (const { from, to } of spans) out = out.slice(0, from) + sign.repeat(to - from) + out.slice(to);
	return out;
}

/** Every match of a global pattern as a span with its match. */
export function find(pattern: RegExp, text: string): (Span & { readonly match: RegExpMatchArray })[] {
	return [...text.matchAll(pattern)].map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		match,
	}));
}
