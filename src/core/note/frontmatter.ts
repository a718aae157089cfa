/** Finds the block of properties at the top of a note, and the lines of each property in it. */
import type { Line } from './lines';

/** Line numbers, 0-based: the opening `---` and the closing one. */
export interface Block {
	readonly open: number;
	readonly close: number;
}

const FENCE = /^---[ \t]*$/;
const BOM = '\uFEFF';

export const opens = (first: string): boolean =>
	FENCE.test(first.startsWith(BOM) ? first.slice(BOM.length) : first);

/** The block, or null where the note has none. */
export function blockOf(lines: readonly Pick<Line, 'text'>[]): Block | null {
	if (!opens(lines[0]?.text ?? '')) return null;
	for (let at = 1; at < lines.length; at += 1) {
		if (FENCE.test(lines[at]?.text ?? '')) return { open: 0, close: at };
	}
	return null;
}

/** The lines that belong to one property, `first` to before `end`. Comments and blank lines after it are not its own. */
export interface Owned {
	readonly name: string;
	/** The name as written, quotes and all. */
	readonly written: string;
	readonly first: number;
	readonly end: number;
}

const NAME = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-][^:]*?|-[^\s:][^:]*?)[ \t]*:(?=\s|$)/;

function nameIn(text: string): { readonly name: string; readonly written: string } | null {
	const written = NAME.exec(text)?.[1];
	if (written === undefined) return null;
	if (written.startsWith("'")) return { name: written.slice(1, -1).replaceAll("''", "'"), written };
	if (!written.startsWith('"')) return { name: written, written };
	return { name: written.slice(1, -1).replace(/\\(["\\/])/g, '$1'), written };
}

const isOwnLine = (text: string): boolean => !/^[ \t]*(?:#|$)/.test(text);

/** Every property at the top level of the block, in order. */
export function propertiesIn(lines: readonly Pick<Line, 'text'>[], block: Block): Owned[] {
	const found: { name: string; written: string; first: number; end: number }[] = [];
	for (let at = block.open + 1; at < block.close; at += 1) {
		const text = lines[at]?.text ?? '';
		const name = nameIn(text);
		const last = found.at(-1);
		if (name) found.push({ ...name, first: at, end: at + 1 });
		else if (last && isOwnLine(text)) last.end = at + 1;
	}
	return found;
}
