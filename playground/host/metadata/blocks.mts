import type { HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import { span, type Line } from './lines.mts';

/** The blocks of a note: what stands on which lines. */
export interface Blocks {
	readonly sections: SectionCache[];
	readonly headings: HeadingCache[];
	readonly listItems: ListItemCache[];
	/** Lines whose text may hold links and tags: no code, no comment, no property. */
	readonly prose: Line[];
}

const FENCE = /^(\s*(?:>\s?)*\s*)(`{3,}|~{3,})/;
const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d+[.)])(?:[ \t]+|$)(?:\[(.)\](?:[ \t]|$))?/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}>/;
const TABLE_RULE = /^\s*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?\s*$/;
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

const blank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';
const width = (indent: string): number => indent.replace(/\t/g, '    ').length;

/** Where a paragraph-like block ends because another kind begins. */
const interrupts = (line: Line): boolean =>
	blank(line) ||
	HEADING.test(line.text) ||
	FENCE.test(line.text) ||
	QUOTE.test(line.text) ||
	RULE.test(line.text);

class Reader {
	readonly blocks: Blocks = { sections: [], headings: [], listItems: [], prose: [] };

	constructor(private readonly lines: readonly Line[]) {}

	read(from: number): Blocks {
		for (let at = from; at < this.lines.length;) at = this.#block(at);
		return this.blocks;
	}

	#block(at: number): number {
		const line = this.#line(at);
		const text = line.text;
		if (blank(line)) return at + 1;
		if (FENCE.test(text)) return this.#fence(at);
		if (text.trim().startsWith('%%')) return this.#until(at, 'comment', '%%', 2);
		if (text.trim().startsWith('$$')) return this.#until(at, 'math', '$$', 2);
		if (HEADING.test(text)) return this.#heading(at);
		if (RULE.test(text)) return this.#close('thematicBreak', at, at);
		if (ITEM.test(text)) return this.#list(at);
		if (QUOTE.test(text)) return this.#quote(at);
		if (text.startsWith('[^') && /^\[\^[^\]]+\]:/.test(text)) return this.#prose('footnoteDefinition', at);
		if (/^ {0,3}<[a-z!/]/i.test(text)) return this.#prose('html', at);
		const next = this.lines[at + 1];
		if (text.includes('|') && next !== undefined && next.text.includes('-') && TABLE_RULE.test(next.text))
			return this.#prose('table', at);
		return this.#prose('paragraph', at);
	}

	#line(at: number): Line {
		return this.lines[at] ?? { text: '', number: at, from: 0 };
	}

	/** Records a section over whole lines and gives the line after it. */
	#close(type: string, first: number, last: number): number {
		const [start, end] = [this.#line(first), this.#line(last)];
		const id = type === 'code' || type === 'comment' ? undefined : BLOCK_ID.exec(end.text)?.[1];
		const position = span(start, type === 'list' ? start.text.search(/\S/) : 0, end);
		this.blocks.sections.push({ type, position, ...(id === undefined ? {} : { id }) });
		return last + 1;
	}

	#fence(at: number): number {
		const mark = FENCE.exec(this.#line(at).text)?.[2] ?? '```';
		let last = at + 1;
		const closes = (text: string): boolean => {
			const bare = text.replace(/^[\s>]*/, '').trim();
			return bare.startsWith(mark) && /^(`+|~+)$/.test(bare);
		};
		while (last < this.lines.length && !closes(this.#line(last).text)) last++;
		return this.#close('code', at, Math.min(last, this.lines.length - 1));
	}

	#until(at: number, type: string, mark: string, length: number): number {
		const opened = this.#line(at).text.trim().slice(length);
		let last = at;
		if (!opened.includes(mark)) {
			last = at + 1;
			while (last < this.lines.length && !this.#line(last).text.includes(mark)) last++;
		}
		return this.#close(type, at, Math.min(last, this.lines.length - 1));
	}

	#heading(at: number): number {
		const line = this.#line(at);
		const [, marks = '', heading = ''] = HEADING.exec(line.text) ?? [];
		this.blocks.headings.push({
			heading: heading.trim(),
			level: marks.length,
			position: span(line, 0, line),
		});
		this.blocks.prose.push(line);
		return this.#close('heading', at, at);
	}

	#prose(type: string, at: number): number {
		let last = at;
		while (last + 1 < this.lines.length && !interrupts(this.#line(last + 1))) {
			if (type === 'paragraph' && ITEM.test(this.#line(last + 1).text)) break;
			last++;
		}
		this.blocks.prose.push(...this.lines.slice(at, last + 1));
		return this.#close(type, at, last);
	}

	#quote(at: number): number {
		let last = at;
		while (
			last + 1 < this.lines.length &&
			!blank(this.#line(last + 1)) &&
			QUOTE.test(this.#line(last + 1).text)
		)
			last++;
		this.blocks.prose.push(...this.lines.slice(at, last + 1));
		return this.#close(/^\s*>\s*\[!/.test(this.#line(at).text) ? 'callout' : 'blockquote', at, last);
	}

	/** A list with everything that belongs to its items, blank lines between them included. */
	#list(at: number): number {
		const open: { indent: number; line: number }[] = [];
		let [last, inFence] = [at, ''];
		for (let here = at; here < this.lines.length; here++) {
			const line = this.#line(here);
			const fence = FENCE.exec(line.text)?.[2] ?? '';
			if (inFence !== '') {
				if (fence.startsWith(inFence)) inFence = '';
				last = here;
				continue;
			}
			const item = ITEM.exec(line.text);
			const indented = /^[ \t]{2,}|^\t/.test(line.text);
			if (blank(line)) {
				const next = this.lines[here + 1];
				if (blank(next) || !(ITEM.test(next?.text ?? '') || /^(?: {2,}|\t)\S/.test(next?.text ?? ''))) break;
				continue;
			}
			if (item === null && here > last + 1 && !indented) break;
			if (item === null && !indented && interrupts(line)) break;
			if (RULE.test(line.text)) break;
			last = here;
			if (fence !== '') inFence = fence;
			else this.blocks.prose.push(line);
			if (item !== null) this.#item(line, item, open, at);
			else this.#extend(line);
		}
		return this.#close('list', at, last);
	}

	#item(line: Line, item: RegExpExecArray, open: { indent: number; line: number }[], start: number): void {
		const indent = width(item[1] ?? '');
		while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
		const parent = open.at(-1)?.line ?? -Math.max(start, 1);
		open.push({ indent, line: line.number });
		const id = BLOCK_ID.exec(line.text)?.[1];
		this.blocks.listItems.push({
			position: span(line, (item[1] ?? '').length, line),
			parent,
			...(item[2] === undefined ? {} : { task: item[2] }),
			...(id === undefined ? {} : { id }),
		});
	}

	/** A further line of the last item. */
	#extend(line: Line): void {
		const item = this.blocks.listItems.at(-1);
		if (item !== undefined)
			item.position.end = { line: line.number, col: line.text.length, offset: line.from + line.text.length };
	}
}

/** Reads the blocks from line `from` (after the properties) on. */
export const readBlocks = (lines: readonly Line[], from: number): Blocks => new Reader(lines).read(from);
