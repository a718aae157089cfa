/**
 * Reads a note's properties: a goal with its problems, an unreadable goal note, or not a goal. `goal_type` is looked
 * at first, so that notes that are no goals cost next to nothing. Nothing here throws, whatever YAML may hold.
 */
import { readingWords } from '../words/reading';
import { FIELDS, KIND_PROPERTY, type Field } from './fields';
import { kept, oneOf, scalarText, type Read } from './forms';
import { KINDS, type Goal, type Kind, type Path, type Problem, type Reading } from './goal';

/** Tells the 0-based line of a property in the file, or null. */
export type LineOf = (property: string) => number | null;

const KIND = oneOf(KINDS);

/** The name of a note as it shows: its file name without folder and `.md`. */
export function nameOf(path: Path): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

const BY_PROPERTY = new Map<string, Field>(FIELDS.map((field) => [field.property, field]));

/** A goal with nothing written about it; each goal starts as a copy, so that all have one shape in memory. */
const NOTHING: Readonly<Record<string, unknown>> = {
	path: '',
	kind: 'life',
	...Object.fromEntries(FIELDS.map(({ key, form }) => [key, form.absent])),
};

type Say = (property: string, message: string, key?: string) => void;
type Properties = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The usual name of a key that is no usual name itself: `Due` and `due` are two keys to YAML and one property to Obsidian. The usual one wins. */
function usualName(key: string, properties: Properties, say: Say): string | null {
	const usual = key.toLowerCase();
	if (usual === key || !(BY_PROPERTY.has(usual) || usual === KIND_PROPERTY)) return null;
	if (Object.hasOwn(properties, usual)) {
		say(usual, readingWords.twoSpellings(key, usual), key);
		return null;
	}
	say(usual, readingWords.otherSpelling(key, usual), key);
	return usual;
}

function readFields(draft: Record<string, unknown>, kind: Kind, properties: Properties, say: Say): void {
	for (const key of Object.keys(properties)) {
		const field = BY_PROPERTY.get(key) ?? BY_PROPERTY.get(usualName(key, properties, say) ?? '');
		const value = properties[key];
		if (!field || isEmpty(value) || !(field.always || field.kinds.includes(kind))) continue;
		const read: Read<unknown> = field.form.read(value);
		for (const problem of read.problems) say(field.property, problem, key);
		draft[field.key] = read.value;
	}
}

/** True where a broken or unknown goal note asks to stay private, so that not even its path is printed. */
function asksPrivacy(properties: Properties): boolean {
	const value = Object.hasOwn(properties, 'private') ? properties['private'] : undefined;
	return !isEmpty(value) && !['false', 'no', 'off', '0'].includes(scalarText(value)?.toLowerCase() ?? '');
}

/**
 * @param frontmatter what the YAML parser gave for the note's properties: any value at all
 * @param lineOf tells the 0-based line of a property, where the host knows it
 */
export function readGoal(path: Path, frontmatter: unknown, lineOf?: LineOf): Reading {
	if (typeof frontmatter !== 'object' || frontmatter === null || Array.isArray(frontmatter))
		return { is: 'none' };
	if (!Object.hasOwn(frontmatter, KIND_PROPERTY)) return { is: 'none' };
	const properties = frontmatter as Properties;
	const raw = properties[KIND_PROPERTY];
	const kind = KIND.read(raw);
	if (kind.value === null) {
		const words = scalarText(raw);
		const reason = words ? readingWords.unknownKind(words.slice(0, 60)) : readingWords.noKind;
		const line = lineOf?.(KIND_PROPERTY) ?? null;
		return { is: 'unreadable', reason, line, ...(asksPrivacy(properties) && { private: true }) };
	}
	const problems: Problem[] = [];
	const say: Say = (property, message, key = property) => {
		problems.push({ property, message, line: lineOf?.(key) ?? null });
	};
	for (const problem of kind.problems) say(KIND_PROPERTY, problem);
	const draft: Record<string, unknown> = { ...NOTHING };
	draft['path'] = path;
	draft['kind'] = kind.value;
	readFields(draft, kind.value, properties, say);
	const titled = typeof draft['title'] === 'string';
	draft['title'] ??= nameOf(path);
	return { is: 'goal', goal: draft as unknown as Goal, problems: kept(problems), titled };
}
