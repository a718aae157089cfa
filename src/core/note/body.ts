/** What the text of a goal note says, beside its properties: help lines, task boxes, and what the linter reads. */
import type { Link, Strength } from '../goal/goal';
import { linksIn } from '../goal/links';
import { headingWords } from '../words/template';
import { outline, sectionOf, type Outline } from './outline';

/** One line under "How this helps" (decision 8). */
export interface HelpLine {
	readonly link: Link;
	readonly strength: Strength | null;
	readonly because: string | null;
	readonly line: number;
}

/** A piece of a goal's text that the linter reads; `from` is a UTF-16 offset in the file. */
export interface TextPiece {
	readonly where: 'title' | 'first' | 'do' | 'know';
	readonly text: string;
	readonly from: number | null;
	readonly line: number | null;
}

/** What the text of a goal note says. */
export interface GoalBody {
	readonly helps: readonly HelpLine[];
	/** Task boxes of the whole note except under "Check-ins" (decision 15). */
	readonly boxes: { readonly ticked: number; readonly all: number };
	/** First paragraph, "What I'll do", "How I'll know"; the title is added by the reader of the goal. */
	readonly pieces: readonly TextPiece[];
	/** Offset and line of the first line of the goal's text (after frontmatter), for questions about what is missing. */
	readonly textStart: { readonly from: number; readonly line: number } | null;
}

/** Headings whose sections are read back. */
export { headingWords as HEADINGS };

/** The linter reads this many characters of a section, so that a pasted log costs nothing. */
const MOST = 20_000;
const STRENGTHS: Readonly<Record<string, Strength>> = { 'a little': 1, some: 2, 'a lot': 3 };
const DETAIL = /^\s*(?:\(\s*(a little|some|a lot)\s*\))?\s*(?::\s*(.*))?$/i;

function helpsIn(shape: Outline): HelpLine[] {
	const section = sectionOf(shape, headingWords.helps);
	if (!section) return [];
	return shape.items.flatMap((item) => {
		if (item.line < section.first || item.line >= section.end) return [];
		const [link] = linksIn(item.text);
		if (!link) return [];
		const [, words, because] = DETAIL.exec(item.text.slice(link.to)) ?? [];
		const { from: _from, to: _to, ...plain } = link;
		return [
			{
				link: plain,
				strength: STRENGTHS[words?.toLowerCase() ?? ''] ?? null,
				because: because?.trim() || null,
				line: item.line,
			},
		];
	});
}

/** Boxes that were let go (`[-]`) are not counted. */
function boxesIn(shape: Outline): GoalBody['boxes'] {
	const section = sectionOf(shape, headingWords.checkIns);
	let ticked = 0;
	let all = 0;
	for (const { box, line } of shape.items) {
		if (box === null || box === '-') continue;
		if (section && line >= section.first && line < section.end) continue;
		all += 1;
		if (box !== ' ') ticked += 1;
	}
	return { ticked, all };
}

/** The text of some lines, exactly as long as in the file: what is code or comment there is blanked out. */
function piece(where: TextPiece['where'], shape: Outline, first: number, end: number): TextPiece[] {
	const filled: number[] = [];
	for (let at = first; at < end; at += 1) {
		if (shape.open[at] && shape.lines[at]?.text.trim()) filled.push(at);
	}
	const [from = 0] = filled;
	const start = shape.lines[from];
	if (filled.length === 0 || !start) return [];
	const text = shape.lines
		.slice(from, (filled.at(-1) ?? from) + 1)
		.map(
			({ text: words, end: close }, at) => (shape.open[from + at] ? words : ' '.repeat(words.length)) + close,
		)
		.join('')
		.trimEnd();
	return [{ where, text: text.slice(0, MOST), from: start.from, line: from }];
}

const isParagraph = (shape: Outline, at: number, taken: ReadonlySet<number>): boolean =>
	shape.open[at] === true &&
	!taken.has(at) &&
	!/^\s*(?:$|[>|]|!\[|-{3,}\s*$|\*{3,}\s*$)/.test(shape.lines[at]?.text ?? '');

/** The first paragraph above all sections; a title in the note itself (`# …`) may stand before it. */
function firstPiece(shape: Outline): TextPiece[] {
	const end = shape.headings.find((heading) => heading.level > 1)?.line ?? shape.lines.length;
	const taken = new Set([...shape.headings, ...shape.items].map(({ line }) => line));
	let from = 0;
	while (from < end && !isParagraph(shape, from, taken)) from += 1;
	let to = from;
	while (to < end && isParagraph(shape, to, taken)) to += 1;
	return piece('first', shape, from, to);
}

/** Reads the text of a goal note. */
export function readBody(text: string): GoalBody {
	const shape = outline(text);
	const named = (['do', 'know'] as const).flatMap((where) => {
		const section = sectionOf(shape, headingWords[where]);
		return section ? piece(where, shape, section.first, section.end) : [];
	});
	const pieces = [...firstPiece(shape), ...named];
	// A question about what is missing stands at the person's own words, at a heading only where there are none.
	const at =
		pieces[0]?.line ?? shape.lines.findIndex((line, number) => shape.open[number] && line.text.trim() !== '');
	const start = shape.lines[at];
	return {
		helps: helpsIn(shape),
		boxes: boxesIn(shape),
		pieces,
		textStart: start ? { from: start.from, line: at } : null,
	};
}
