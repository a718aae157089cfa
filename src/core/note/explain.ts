/** Says in one sentence why a block of properties could not be read, and on which line. */
import { readingWords } from '../words/reading';
import { propertiesIn, type Block, type Owned } from './frontmatter';
import type { Line } from './lines';

/** `line` is 0-based in the file. */
export interface Trouble {
	readonly reason: string;
	readonly line: number | null;
}

type Lines = readonly Pick<Line, 'text'>[];

/** A property that stands twice, as a text merge of two devices leaves it. */
export function duplicateIn(owned: readonly Owned[]): Trouble | null {
	const seen = new Map<string, number>();
	for (const { name, first } of owned) {
		const before = seen.get(name);
		if (before !== undefined)
			return { reason: readingWords.duplicate(name, before + 1, first + 1), line: first };
		seen.set(name, first);
	}
	return null;
}

function troubleOn(text: string): string | null {
	if (/^ *\t/.test(text)) return readingWords.tab;
	const [, name = '', value = ''] = /^([^\s:#][^:]*):\s+(.*)$/.exec(text) ?? [];
	if (/^[*&!%@`{[>|]/.test(value) && !/^(?:[>|][-+0-9]*\s*$|\[.*\]\s*$|\{.*\}\s*$|[*&!]\S+)/.test(value))
		return readingWords.quoteValue(name);
	if (/^[*&]/.test(value)) return readingWords.quoteValue(name);
	return /^[^"'[{|>].*:(?:\s|$)/.test(value) ? readingWords.quoteColon(name) : null;
}

/** What the parser says of an error, and the line in the block, from 1. */
function spoken(error: unknown): { readonly line: number | null; readonly why: string } {
	const why = error instanceof Error ? error.message : '';
	const line = /\bat line (\d+)/.exec(why)?.[1];
	return { line: line === undefined ? null : Number(line), why };
}

/** Causes that concern the block as a whole: no single line looks odd. */
const WHOLE: readonly (readonly [RegExp, string])[] = [
	[/multiple documents/i, readingWords.secondBlock],
	[/call stack|alias count/i, readingWords.tooDeep],
];

/** The parser's words are for programmers; these say the same. The first match counts. */
const PLAINLY: readonly (readonly [RegExp, string])[] = [
	[/end with a \]/, readingWords.open(']')],
	[/end with a \}/, readingWords.open('}')],
	[/Missing closing "/, readingWords.open('"')],
	[/Missing closing '/, readingWords.open("'")],
	[/escape/i, readingWords.backslash],
];

const among = (table: readonly (readonly [RegExp, string])[], why: string): string | undefined =>
	table.find(([pattern]) => pattern.test(why))?.[1];

/** The likeliest reason: marks of a merge, a duplicate, a tab, a value that wants quotes; else what the parser saw. */
export function explain(lines: Lines, block: Block, error: unknown): Trouble {
	const merged = lines.findIndex((line, at) => at < block.close && /^<{7}(?: |$)/.test(line.text));
	if (merged > 0) return { reason: readingWords.badYaml(readingWords.conflict), line: merged };
	const twice = duplicateIn(propertiesIn(lines, block));
	if (twice) return { ...twice, reason: readingWords.badYaml(twice.reason) };
	const { line, why } = spoken(error);
	const reported = line === null ? null : Math.min(block.open + line, block.close);
	const whole = among(WHOLE, why);
	if (whole !== undefined) return { reason: readingWords.badYaml(whole), line: reported };
	const suspects: number[] = [];
	if (reported !== null) suspects.push(reported);
	for (let at = block.open + 1; at < block.close; at += 1) suspects.push(at);
	for (const at of suspects) {
		const reason = troubleOn(lines[at]?.text ?? '');
		if (reason !== null) return { reason: readingWords.badYaml(reason), line: at };
	}
	const other = reported === null ? readingWords.notProperties : readingWords.oddLine;
	return { reason: readingWords.badYaml(among(PLAINLY, why) ?? other), line: reported };
}
