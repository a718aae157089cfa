/** New lines for a property that is there already, keeping what can be kept of the old ones. */
import type { Line } from './lines';
import { yamlLines, yamlScalar, type PropertyValue } from './yaml-text';

type Piece = Pick<Line, 'text' | 'end'>;

const QUOTED = /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(\s+#.*)$/;
const FLOW = /^\s*[[{](?:[^"'#]|"(?:[^"\\]|\\.)*"|'[^']*')*[\]}](\s+#.*)$/;
const BARE = /^(?:\s*|\s*[^\s"'[{|>&*!%@`#](?:[^#]|[^\s]#)*?)(\s+#.*)$/;
const ENTRY = /^([ \t]*- +)(.*)$/;

/** The comment at the end of the property's first line, with the space before it, where it can be told for sure. */
function commentOf(text: string, written: string): string {
	const rest = text.slice(text.indexOf(':', written.length) + 1);
	return (QUOTED.exec(rest) ?? FLOW.exec(rest) ?? BARE.exec(rest))?.[1] ?? '';
}

/** Old lines by entry: comments and blank lines go with the entry after them. Null where the shape is another one. */
function entriesOf(old: readonly Piece[], values: unknown): { lines: Piece[]; value: unknown }[] | null {
	if (!Array.isArray(values)) return null;
	const entries: { lines: Piece[]; value: unknown }[] = [];
	let waiting: Piece[] = [];
	let indent: string | null = null;
	for (const piece of old.slice(1)) {
		waiting.push(piece);
		if (/^\s*(?:#|$)/.test(piece.text)) continue;
		const [, lead] = ENTRY.exec(piece.text) ?? [];
		if (lead === undefined || (indent !== null && indent !== lead)) return null;
		indent = lead;
		entries.push({ lines: waiting, value: values[entries.length] });
		waiting = [];
	}
	return entries.length === values.length && entries.length > 0 && waiting.length === 0 ? entries : null;
}

function listLines(
	head: Piece,
	value: readonly string[],
	old: readonly Piece[],
	data: unknown,
): Piece[] | null {
	const entries = entriesOf(old, data);
	if (!entries || value.length === 0) return null;
	const lead = ENTRY.exec(entries[0]?.lines.at(-1)?.text ?? '')?.[1] ?? '  - ';
	const left = [...entries];
	const body = value.flatMap((wanted) => {
		const at = left.findIndex((entry) => entry.value === wanted);
		const found = at < 0 ? [] : left.splice(at, 1);
		return found[0]?.lines ?? [{ text: lead + yamlScalar(wanted), end: head.end }];
	});
	return [head, ...body];
}

/**
 * @param written the property's name as it stands, quotes and all
 * @param old the lines it has now
 * @param data what it holds now
 */
export function newLines(
	written: string,
	value: PropertyValue,
	old: readonly Piece[],
	data: unknown,
): Piece[] {
	const head = old[0] ?? { text: '', end: '\n' };
	if (typeof value === 'object') {
		const kept = listLines(head, value, old, data);
		if (kept) return kept;
	}
	const [first = '', ...rest] = yamlLines(written, value);
	return [first + commentOf(head.text, written), ...rest].map((text) => ({ text, end: head.end }));
}
