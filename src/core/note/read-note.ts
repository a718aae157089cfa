/** Reads a whole note's text where no app has parsed it: its properties, and what they make of it. */
import { KIND_PROPERTY } from '../goal/fields';
import type { Path, Reading } from '../goal/goal';
import { readGoal, type LineOf } from '../goal/read';
import { readingWords } from '../words/reading';
import { explain, type Trouble } from './explain';
import { blockOf, propertiesIn, type Block } from './frontmatter';
import { joined, linesOf, type Line } from './lines';

/** Turns YAML into data; may throw anything. */
export type Parse = (yaml: string) => unknown;

export type Properties =
	| { readonly is: 'none' }
	| { readonly is: 'broken'; readonly trouble: Trouble }
	| { readonly is: 'read'; readonly data: Readonly<Record<string, unknown>> };

/** The data of a block. An empty block reads as no properties. Never throws. */
export function parseBlock(lines: readonly Line[], block: Block, parse: Parse): Properties {
	let data: unknown;
	try {
		data = parse(joined(lines.slice(block.open + 1, block.close)));
	} catch (error) {
		return { is: 'broken', trouble: explain(lines, block, error) };
	}
	if (data === null || data === undefined) return { is: 'read', data: {} };
	if (typeof data !== 'object' || Array.isArray(data)) {
		const reason = readingWords.badYaml(readingWords.notProperties);
		return { is: 'broken', trouble: { reason, line: block.open + 1 } };
	}
	return { is: 'read', data: data as Readonly<Record<string, unknown>> };
}

/** Tells on which line of the file a property stands, 0-based. */
function lineFinder(lines: readonly Pick<Line, 'text'>[], block: Block): LineOf {
	let found: Map<string, number> | null = null;
	return (property) => {
		found ??= new Map(propertiesIn(lines, block).map(({ name, first }) => [name, first]));
		return found.get(property) ?? null;
	};
}

const CLAIMS = new RegExp(`^(?:${KIND_PROPERTY}|"${KIND_PROPERTY}"|'${KIND_PROPERTY}')\\s*:`);
const PRIVATE = /^private\s*:\s*(?!["']?(?:false|no|off|0)\b)\S/i;
const NONE: Reading = { is: 'none' };

/**
 * A broken block is our business only where a line of it starts with `goal_type:` (decision 3).
 * Notes that do not hold the word at all are told apart before anything is parsed.
 */
export function readNote(path: Path, text: string, parse: Parse): Reading {
	if (!(text.startsWith('---') || text.startsWith('\uFEFF---')) || !text.includes(KIND_PROPERTY)) return NONE;
	const close = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!close) return NONE;
	const lines = linesOf(text.slice(0, close.index + close[0].length));
	const block = blockOf(lines);
	if (!block || !lines.some((line, at) => at < block.close && line.text.includes(KIND_PROPERTY))) return NONE;
	const properties = parseBlock(lines, block, parse);
	if (properties.is === 'read') return readGoal(path, properties.data, lineFinder(lines, block));
	const own = lines.slice(block.open + 1, block.close);
	if (properties.is === 'none' || !own.some((line) => CLAIMS.test(line.text))) return NONE;
	const asksPrivacy = own.some((line) => PRIVATE.test(line.text));
	return { is: 'unreadable', ...properties.trouble, ...(asksPrivacy && { private: true }) };
}
