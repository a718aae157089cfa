/**
 * Inline fields of one line, as Dataview users know them: `(key:: value)` and `[key:: value]`, brackets balanced,
 * a backslash before a bracket takes away its meaning (decision 11).
 */

export interface Field {
	/** Lower case, trimmed. */
	readonly key: string;
	/** Trimmed; escaped brackets read as plain ones. */
	readonly value: string;
	/** UTF-16 offsets in the line, brackets included. */
	readonly from: number;
	readonly to: number;
}

const KEY = /^[([]\s*([A-Za-z_][\w-]*)\s*::/;
const SHAPES = [
	['(', ')'],
	['[', ']'],
] as const;

/** Inline code, blanked out with its length kept: brackets inside it mean nothing. */
function withoutCode(line: string): string {
	return line.includes('`')
		? line.replace(/\\`|(`+)(?:[^`]|(?!\1)`+)*?\1(?!`)/g, (all) => ' '.repeat(all.length))
		: line;
}

/** Each bracket's partner of its own shape, both ways, in one pass; a bracket without one is left out. */
function partners(line: string): Map<number, number> {
	const pairs = new Map<number, number>();
	for (const [opens, closes] of SHAPES) {
		const open: number[] = [];
		for (let at = 0; at < line.length; at++) {
			const char = line[at];
			if (char === '\\') at++;
			else if (char === opens) open.push(at);
			else if (char === closes) {
				const from = open.pop();
				if (from !== undefined) pairs.set(from, at).set(at, from);
			}
		}
	}
	return pairs;
}

/** Takes the backslash off signs that `escaped` gives one. */
export function unescaped(text: string): string {
	return text.replace(/\\([()[\]\\`%!^])/g, '$1');
}

/** The fields of `line` from left to right; none inside another. An opening without its end is no field. */
export function fieldsIn(line: string): Field[] {
	if (!line.includes('::')) return [];
	const found: Field[] = [];
	const pairs = partners(withoutCode(line));
	for (let at = 0; at < line.length; at++) {
		const char = line[at];
		if (char === '\\') at++;
		if (char !== '(' && char !== '[') continue;
		const end = pairs.get(at);
		const m = end === undefined ? null : KEY.exec(line.slice(at, at + 80));
		if (!m || end === undefined || at + m[0].length > end) continue;
		const value = unescaped(line.slice(at + m[0].length, end)).trim();
		found.push({ key: (m[1] ?? '').toLowerCase(), value, from: at, to: end + 1 });
		at = end;
	}
	return found;
}

/** One line: white space of any kind becomes single spaces. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/**
 * `text` on one line so that nothing in it is misread: brackets without a partner, backslashes, backticks, the
 * signs that open a comment, and a block id at the end get a backslash. Everything else stays as typed.
 */
export function escaped(text: string): string {
	const line = oneLine(text);
	const pairs = partners(line.replaceAll('\\', '/'));
	return line
		.split('')
		.map((char, at) => (/[\\`]/.test(char) || (/[()[\]]/.test(char) && !pairs.has(at)) ? `\\${char}` : char))
		.join('')
		.replace(/%{2,}/g, (run) => run.replaceAll('%', '\\%'))
		.replaceAll('<!--', '<\\!--')
		.replace(/(^|\s)\^(?=[\w-]+$)/, '$1\\^');
}

export function writeField(key: string, value: string): string {
	return `(${key}:: ${escaped(value)})`;
}

/** Free text in which nothing reads as a field. */
export function plainText(text: string): string {
	let line = escaped(text);
	for (let [first] = fieldsIn(line); first; [first] = fieldsIn(line))
		line = `${line.slice(0, first.from)}\\${line.slice(first.from, first.to - 1)}\\${line.slice(first.to - 1)}`;
	return line;
}
