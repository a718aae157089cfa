/** Text made plain for the grammar: one space, straight quotes and dashes, no Markdown marks, lower case beside. */
import { SHORT } from '../english/short';

/** More than a goal's words ever need; keeps hostile notes cheap. UTF-16 units. */
const MOST = 2000;
const LINE = /^\n[ \t]*(?:\n|[-*+] |\d{1,3}[.)] )/;
const MARK = /[*_`~#[\]]/;
/** What nobody reads aloud: where a link leads, addresses, comments, footnotes, block names. */
const UNSAID =
	/\[\[[^\]|\n]*\||\]\([^)\n]*\)|\[\^[^\]\n]*\]|%%[^]*?%%|<!--[^]*?-->|\bhttps?:\/\/\S+| \^[\w-]+(?=\s*(?:\n|$))/g;
/** Typographic signs, and below each the plain one. */
const SIGNS = '‘’“”–—−×İ';
const PLAIN = `''""---xI`;

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
	const spoken = text.slice(0, end).replace(UNSAID, (found) => '*'.repeat(found.length));
	const at: number[] = [];
	let raw = '';
	let last = '\n';
	for (let i = 0; i < end; i++) {
		const found = spoken.charAt(i);
		const sign = PLAIN.charAt(SIGNS.indexOf(found)) || found;
		const space = /\s/.test(sign);
		const next = space ? (LINE.test(spoken.slice(i, i + 60)) ? '\n' : ' ') : sign;
		if (MARK.test(sign) || (sign === '.' && SHORT.test(raw)) || (space && (last === '\n' || last === next)))
			continue;
		raw += last = next;
		at.push(i);
	}
	at.push(end);
	return { low: raw.toLowerCase(), raw, at };
}

/** The text with the spans blanked out, as long as before. Spans may overlap. */
export function mask(text: string, spans: readonly Span[]): string {
	let out = '';
	for (const { from, to } of [...spans].sort((a, b) => a.from - b.from))
		if (to > out.length) {
			out += text.slice(out.length, from);
			out += '_'.repeat(to - out.length);
		}
	return out + text.slice(out.length);
}

/** Does a span share a place with another? */
export const inside =
	(whole: Span) =>
	({ from, to }: Span): boolean =>
		from < whole.to && to > whole.from;

/** Up to 64 units before a place. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - 64), at);

/** Every match of a global pattern as a span with its match; not where `never` stands before it. */
export function find(
	pattern: RegExp,
	text: string,
	never?: RegExp,
): (Span & { readonly match: RegExpMatchArray })[] {
	return [...text.matchAll(pattern)].flatMap((match) =>
		never?.test(before(text, match.index))
			? []
			: [{ from: match.index, to: match.index + match[0].length, match }],
	);
}

/** A pattern, and what must not stand before it. */
export type Form = readonly [form: RegExp, never?: RegExp | undefined];

/** Every match of several forms; they may overlap. */
export const findAll = (forms: readonly Form[], text: string): ReturnType<typeof find> =>
	forms.flatMap(([form, never]) => find(form, text, never));

/** The first match of a pattern as a span. */
export function first(pattern: RegExp, text: string): Span | null {
	const match = pattern.exec(text);
	return match && { from: match.index, to: match.index + match[0].length };
}
