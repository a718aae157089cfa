/** From what was planned to the text of a note. Pure but for the YAML parser it is handed. */
import type { Day } from '../../../core/goal/goal';
import { newNote } from '../../../core/goal/template';
import { setProperties } from '../../../core/note/properties';
import { outline } from '../../../core/note/outline';
import { appendToSection } from '../../../core/note/sections';
import { spliced, type Splice } from '../../../core/note/splice';
import type { Planned } from '../../../ui/create/planned';

type Parse = (yaml: string) => unknown;

/** Template commands in a person's line would be run by Templater in a new note (reliability.md §3.1). */
const safe = (line: string): string => line.replaceAll('<%', '< %');

/**
 * Puts each line under its heading; a heading the template does not have is made at the foot. Where the foot is inside
 * a code block or comment, what was typed stands above the text instead: nothing of it is lost.
 */
export function withLines(text: string, lines: Planned['lines']): string {
	const left: string[] = [];
	const under = lines.reduce((before, { heading, line }) => {
		const after = appendToSection(before, heading, safe(line), { level: 2 });
		if (!after.ok) left.push(safe(line));
		return after.ok ? after.text : before;
	}, text);
	if (left.length === 0) return under;
	const end = outline(under).frontmatter?.to ?? 0;
	return `${under.slice(0, end)}${left.join('\n')}\n\n${under.slice(end)}`;
}

export interface NewText {
	readonly fileName: string;
	readonly text: string;
	/** One sentence where the person's template could not be followed fully. */
	readonly said: string | null;
}

/** A new note. `template` is the text of the person's own template note, or null for the built-in one. */
export function compose(input: {
	readonly planned: Planned;
	readonly name: string;
	readonly today: Day;
	readonly template: string | null;
	readonly parse: Parse;
	readonly fileName?: string;
}): NewText {
	const { planned, name, today, template, parse, fileName } = input;
	const note = newNote({
		kind: planned.kind,
		name,
		today,
		properties: planned.properties,
		...(template === null ? {} : { template: { text: template, parse } }),
		...(fileName === undefined ? {} : { fileName }),
	});
	return { ...note, text: withLines(note.text, planned.lines) };
}

/** Turns a note into a goal: properties on top, typed lines under their headings, every other byte as it was. */
export function turned(text: string, planned: Planned, today: Day, parse: Parse): Splice {
	const properties = { goal_type: planned.kind, status: 'active', started: today, ...planned.properties };
	const headed = setProperties(text, properties, parse);
	return headed.ok ? spliced(text, withLines(headed.text, planned.lines)) : headed;
}
