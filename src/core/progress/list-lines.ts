/** What of a note can be seen: its lines without frontmatter, code and comments, and its list lines. */

export interface SeenLine {
	/** 0-based line in the file. */
	readonly line: number;
	readonly text: string;
}

export interface ListLine {
	/** 0-based line in the file. */
	readonly line: number;
	/** What stands after the marker and the box. */
	readonly text: string;
	/** The sign in a task box (`x`, space, …), or null without a box. */
	readonly box: string | null;
	/** Headings above it, outermost first, as written. */
	readonly under: readonly string[];
}

const FENCE = /^[\s>]*(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[(.)\](?:\s+|$))?(.*)$/u;

/** What hides lines until it ends: a fence by its own sign, a comment by its closing mark. */
type Hidden = { readonly fence: string } | { readonly until: '%%' | '-->' };

function ends(line: string, hidden: Hidden): boolean {
	if ('until' in hidden) return line.includes(hidden.until);
	const mark = FENCE.exec(line)?.[1];
	return mark !== undefined && mark[0] === hidden.fence[0] && mark.length >= hidden.fence.length;
}

/** What the line opens and does not close. */
function opens(line: string): Hidden | null {
	const fence = FENCE.exec(line)?.[1];
	if (fence !== undefined) return { fence };
	if (!line.includes('%%') && !line.includes('<!--')) return null;
	const bare = line.replace(/\\[%<]/g, '').replace(/`[^`]*`/g, '');
	if (bare.lastIndexOf('<!--') > bare.lastIndexOf('-->')) return { until: '-->' };
	return bare.split('%%').length % 2 === 0 ? { until: '%%' } : null;
}

function frontmatterEnd(lines: readonly string[]): number {
	if (lines[0]?.trimEnd() !== '---') return 0;
	const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	return end < 0 ? 0 : end + 1;
}

/** The lines a reader sees, top to bottom. The line that opens a comment counts as seen. */
export function seenLines(text: string): SeenLine[] {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
	const found: SeenLine[] = [];
	let hidden: Hidden | null = null;
	for (let line = frontmatterEnd(lines); line < lines.length; line++) {
		const words = lines[line] ?? '';
		if (hidden) {
			if (ends(words, hidden)) hidden = null;
			continue;
		}
		hidden = opens(words);
		if (!hidden || 'until' in hidden) found.push({ line, text: words });
	}
	return found;
}

/** The list lines among them, with the headings they stand under. */
export function listLines(seen: readonly SeenLine[]): ListLine[] {
	const found: ListLine[] = [];
	const under: { readonly level: number; readonly name: string }[] = [];
	for (const { line, text } of seen) {
		const heading = HEADING.exec(text);
		const item = heading ? null : ITEM.exec(text);
		if (heading) {
			const level = heading[1]?.length ?? 1;
			while ((under.at(-1)?.level ?? 0) >= level) under.pop();
			under.push({ level, name: heading[2] ?? '' });
		} else if (item) {
			found.push({ line, text: item[2] ?? '', box: item[1] ?? null, under: under.map(({ name }) => name) });
		}
	}
	return found;
}
