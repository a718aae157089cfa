/**
 * Writes properties by splicing their own lines and nothing else: comments, quotes, numbers and line ends of all other
 * lines stay byte for byte. Afterwards the block is parsed again and every other key compared; any difference refuses
 * (reliability.md §2.1).
 */
import { writingWords } from '../words/writing';
import { duplicateIn } from './explain';
import { blockOf, opens, propertiesIn, type Block, type Owned } from './frontmatter';
import { lineEnd, linesOf, type Line } from './lines';
import { newLines } from './property-lines';
import { parseBlock, type Parse } from './read-note';
import { same } from './same';
import { refused, spliced, type Splice } from './splice';
import { yamlLines, type PropertyValue } from './yaml-text';

/** What to set; null removes the property. */
export type Changes = Readonly<Record<string, PropertyValue | null>>;
type Data = Readonly<Record<string, unknown>>;
type Piece = Pick<Line, 'text' | 'end'>;

const LOOKS_LIKE_PROPERTY = /^["']?[\w][^:]*:(?:\s|$)/;

/** The property as it stands in the note: its usual spelling, else another one (`Due`), one property to Obsidian. */
function ownedBy(name: string, owned: readonly Owned[]): Owned | null {
	const exact = owned.find((entry) => entry.name === name);
	return exact ?? owned.find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function setOne(lines: Piece[], name: string, value: PropertyValue | null, data: Data): void {
	const block = blockOf(lines) as Block;
	const own = ownedBy(name, propertiesIn(lines, block));
	if (!own) {
		if (value === null) return;
		const end = lines[block.close - 1]?.end || '\n';
		lines.splice(block.close, 0, ...yamlLines(name, value).map((text) => ({ text, end })));
		return;
	}
	if (value !== null && Object.hasOwn(data, own.name) && same(data[own.name], value)) return;
	const old = lines.slice(own.first, own.end);
	const fresh = value === null ? [] : newLines(own.written, value, old, data[own.name]);
	lines.splice(own.first, own.end - own.first, ...fresh);
}

/** True where the new block holds the wanted values, and every other key as before, in the same order. */
function kept(before: Data, after: Data, changes: ReadonlyMap<string, PropertyValue | null>): boolean {
	const others = (data: Data): string[] => Object.keys(data).filter((key) => !changes.has(key));
	const [left, right] = [others(before), others(after)];
	if (!same(left, right) || !left.every((key) => same(before[key], after[key]))) return false;
	return [...changes].every(([key, value]) =>
		value === null ? !Object.hasOwn(after, key) : Object.hasOwn(after, key) && same(after[key], value),
	);
}

function freshBlock(text: string, lines: readonly Line[], changes: Changes): string {
	const end = lineEnd(lines);
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const own = Object.entries(changes).flatMap(([name, value]) =>
		value === null ? [] : yamlLines(name, value),
	);
	if (own.length === 0) return text;
	return `${mark}${['---', ...own, '---'].map((line) => line + end).join('')}${text.slice(mark.length)}`;
}

function withBlock(
	text: string,
	lines: readonly Line[],
	block: Block,
	changes: Changes,
	parse: Parse,
): Splice {
	const owned = propertiesIn(lines, block);
	const before = parseBlock(lines, block, parse);
	if (before.is === 'broken') return refused(writingWords.unreadable(before.trouble.reason));
	const twice = duplicateIn(owned);
	if (twice) return refused(writingWords.unreadable(twice.reason));
	const data = before.is === 'read' ? before.data : {};
	const pieces: Piece[] = lines.map((line) => ({ text: line.text, end: line.end }));
	const wanted = new Map<string, PropertyValue | null>();
	for (const [name, value] of Object.entries(changes)) {
		setOne(pieces, name, value, data);
		wanted.set(ownedBy(name, owned)?.name ?? name, value);
	}
	const result = pieces.map((piece) => piece.text + piece.end).join('');
	if (result === text) return spliced(text, text);
	const after = linesOf(result);
	const block2 = blockOf(after);
	const read = block2 && parseBlock(after, block2, parse);
	if (read?.is !== 'read' || !kept(data, read.data, wanted)) return refused(writingWords.wouldHarm);
	return spliced(text, result);
}

/**
 * Sets or removes properties of a note.
 * @param changes property → new value, or null to remove it
 * @param parse the host's YAML parser, used to prove that every other property is untouched
 * @returns the new text, or a reason when the note could not be changed without harm
 */
export function setProperties(text: string, changes: Changes, parse: Parse): Splice {
	for (const [name, value] of Object.entries(changes)) {
		if (typeof value === 'number' && !Number.isFinite(value)) return refused(writingWords.notNumber(name));
	}
	const lines = linesOf(text);
	const block = blockOf(lines);
	if (block) return withBlock(text, lines, block, changes, parse);
	if (opens(lines[0]?.text ?? '') && LOOKS_LIKE_PROPERTY.test(lines[1]?.text ?? ''))
		return refused(writingWords.unclosed);
	return spliced(text, freshBlock(text, lines, changes));
}
