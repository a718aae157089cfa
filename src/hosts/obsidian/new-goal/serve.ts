/** Adds one `serves` link to a therapy note: existence in the property, detail in a body line (domain.md §3.2). */
import { linksIn, readLink } from '../../../core/goal/links';
import { blockOf } from '../../../core/note/frontmatter';
import { linesOf } from '../../../core/note/lines';
import { outline, sectionOf } from '../../../core/note/outline';
import { setProperties } from '../../../core/note/properties';
import { parseBlock, type Parse } from '../../../core/note/read-note';
import { appendToSection, replaceLine } from '../../../core/note/sections';
import { spliced, type Splice } from '../../../core/note/splice';
import { headingWords } from '../../../core/words/template';
import { type LinkText, helpLine } from '../../../ui/create/planned';

/** What `serves` holds now, entry by entry, as it was written; entries that are no links stay. */
function servesNow(text: string, parse: Parse): readonly string[] {
	const lines = linesOf(text);
	const block = blockOf(lines);
	const read = block ? parseBlock(lines, block, parse) : null;
	const value = read?.is === 'read' ? read.data['serves'] : undefined;
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	return list.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
}

/** The last line under "How this helps" that leads to the goal (decision 8: the last one wins), or null. */
function lineFor(text: string, leads: (target: string) => boolean): { line: number; text: string } | null {
	const shape = outline(text);
	const section = sectionOf(shape, headingWords.helps);
	const found = shape.items
		.filter(({ line }) => section && line >= section.first && line < section.end)
		.filter((item) => leads(linksIn(item.text)[0]?.target ?? ''))
		.at(-1);
	return found ? { line: found.line, text: shape.lines[found.line]?.text ?? '' } : null;
}

/**
 * Adds or changes the link to a goal. `leads` tells whether a link target in this note leads to that goal. Nothing
 * said about it leaves a line that is there as it is.
 */
export function addServe(
	text: string,
	one: LinkText,
	leads: (target: string) => boolean,
	parse: Parse,
): Splice {
	const now = servesNow(text, parse);
	const there = now.some((entry) => leads(readLink(entry)?.target ?? ''));
	const linked = there ? spliced(text, text) : setProperties(text, { serves: [...now, one.link] }, parse);
	if (!linked.ok) return linked;
	if (one.strength === null && one.because.trim() === '') return spliced(text, linked.text);
	const line = lineFor(linked.text, leads);
	const detailed = line
		? replaceLine(linked.text, line.line, line.text, helpLine(one))
		: appendToSection(linked.text, headingWords.helps, helpLine(one), { level: 2 });
	return detailed.ok ? spliced(text, detailed.text) : detailed;
}
