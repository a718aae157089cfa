/** The text of a new goal note: from the built-in template, or from the person's own. domain.md §12. */
import { fileNameFor } from '../note/file-name';
import { blockOf } from '../note/frontmatter';
import { joined, lineEnd, linesOf } from '../note/lines';
import { setProperties } from '../note/properties';
import { parseBlock, type Parse } from '../note/read-note';
import { yamlLines, type PropertyValue } from '../note/yaml-text';
import { headingWords } from '../words/template';
import { writingWords } from '../words/writing';
import { areaLabel } from './areas';
import { FIELDS, KIND_PROPERTY } from './fields';
import type { Day, Kind } from './goal';
import { filled, type Fillings } from './placeholders';
import { nameOf } from './read';

export interface NewNoteInput {
	readonly kind: Kind;
	/** The name as typed. */
	readonly name: string;
	readonly today: Day;
	/** Further properties, by the name they have in notes; null ones are left out. */
	readonly properties?: Readonly<Record<string, PropertyValue | null>>;
	/** The person's own template note, and the host's YAML parser to read its properties with. */
	readonly template?: { readonly text: string; readonly parse: Parse };
	/** The file name really taken (`Run 2.md`), where it is known: a name that differs is kept as `title`. */
	readonly fileName?: string;
}

export interface NewNote {
	/** With `.md`; empty where the name holds no letter or number. Not yet free of collisions. */
	readonly fileName: string;
	readonly text: string;
	/** One sentence where the template could not be followed fully, else null. */
	readonly said: string | null;
}

const SECTIONS: Readonly<Record<Kind, readonly (keyof typeof headingWords)[]>> = {
	life: ['why', 'do', 'know', 'next', 'checkIns'],
	therapy: ['own', 'notice', 'helps', 'signs', 'mixed', 'checkIns'],
};

type Values = Record<string, PropertyValue>;

/** One line, white space collapsed; a `<%` would be run by Templater in a new note, so it is taken apart. */
const typed = (text: string): string => text.replaceAll('<%', '< %').replace(/\s+/g, ' ').trim();

const tidy = (value: PropertyValue): PropertyValue =>
	typeof value === 'string' ? typed(value) : typeof value === 'object' ? value.map(typed) : value;

/** What the person gave, and what every new note of this kind starts with. */
function valuesOf(input: NewNoteInput, fileName: string): { readonly given: Values; readonly usual: Values } {
	const given: Values = { [KIND_PROPERTY]: input.kind };
	const title = typed(input.name);
	if (title !== '' && title !== nameOf(fileName)) given['title'] = title;
	for (const [name, value] of Object.entries(input.properties ?? {})) {
		if (value !== null && name !== KIND_PROPERTY) given[name] = tidy(value);
	}
	const usual: Values = { status: 'active', started: input.today };
	if (input.kind === 'therapy') usual['publish'] = false;
	return { given, usual };
}

const ORDER: readonly string[] = [KIND_PROPERTY, ...FIELDS.map(({ property }) => property)];
const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

function frontmatter(values: Values, end: string): string {
	const names = Object.keys(values).sort((a, b) => rank(a) - rank(b));
	const lines = names.flatMap((name) => yamlLines(name, values[name] ?? ''));
	return ['---', ...lines, '---', ''].join(end);
}

function builtIn(kind: Kind): string {
	return `\n${SECTIONS[kind].map((section) => `## ${headingWords[section]}\n`).join('\n')}`;
}

/** What the placeholders of a template stand for. The first area gives its label. */
function fillingsOf({ name, today, properties }: NewNoteInput): Fillings {
	const listed = (value: PropertyValue | null | undefined): string[] =>
		[value ?? []].flat().map((entry) => typed(String(entry)));
	const [area = ''] = listed(properties?.['area']);
	return {
		title: typed(name),
		name: typed(name),
		date: today,
		area: area === '' ? '' : areaLabel(area),
		serves: listed(properties?.['serves']),
	};
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

function fromTemplate(text: string, parse: Parse, given: Values, usual: Values): Omit<NewNote, 'fileName'> {
	const lines = linesOf(text);
	const block = blockOf(lines);
	const read = block && parseBlock(lines, block, parse);
	const data = read?.is === 'read' ? read.data : {};
	const open = Object.fromEntries(Object.entries(usual).filter(([name]) => isBlank(data[name])));
	const all = { ...open, ...given };
	const result = setProperties(text, all, parse);
	if (result.ok) return { text: result.text, said: null };
	const body = block ? joined(lines.slice(block.close + 1)) : text;
	return { text: frontmatter(all, lineEnd(lines)) + body, said: writingWords.templateUnread };
}

/** Makes the note's text. The template's own properties and words survive; `goal_type` and what was given are set. */
export function newNote(input: NewNoteInput): NewNote {
	const fileName = input.fileName ?? fileNameFor(input.name);
	const { given, usual } = valuesOf(input, fileName);
	if (!input.template)
		return { fileName, text: frontmatter({ ...usual, ...given }, '\n') + builtIn(input.kind), said: null };
	const text = filled(input.template.text, fillingsOf(input));
	return { fileName, ...fromTemplate(text, input.template.parse, given, usual) };
}
