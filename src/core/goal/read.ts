/**
 * Reads a note's properties: a goal with its problems, an unreadable goal note, or not a goal. `goal_type` is looked
 * at first, so that notes that are no goals cost next to nothing. Nothing here throws, whatever YAML may hold.
 */
import { readingWords } from '../words/reading';
import { FIELDS, KIND_PROPERTY, type Field } from './fields';
import { oneOf, scalarText, type Read } from './forms';
import { KINDS, type Goal, type Kind, type Path, type Problem, type Reading } from './goal';

/** Tells the 0-based line of a property in the file, or null. */
export type LineOf = (property: string) => number | null;

const KIND = oneOf(KINDS);

/** The name of a note as it shows: its file name without folder and `.md`. */
export function nameOf(path: Path): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Other spellings of our properties (`Due` for `due`), by usual name: one property to Obsidian, two keys to YAML. */
function spellings(properties: Readonly<Record<string, unknown>>): Map<string, string> {
	const found = new Map<string, string>();
	for (const key of Object.keys(properties)) {
		const usual = key.toLowerCase();
		if (usual !== key && !found.has(usual)) found.set(usual, key);
	}
	return found;
}

interface Source {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly others: ReadonlyMap<string, string>;
	readonly say: (property: string, message: string, key?: string) => void;
}

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The value of a property under its usual name, else under another spelling of it. */
function lookUp(property: string, { properties, others, say }: Source): unknown {
	const other = others.get(property);
	if (Object.hasOwn(properties, property)) {
		if (other !== undefined) say(property, readingWords.twoSpellings(other, property), other);
		return properties[property];
	}
	if (other === undefined) return undefined;
	say(property, readingWords.otherSpelling(other, property), other);
	return properties[other];
}

function readField(field: Field, kind: Kind, source: Source): unknown {
	if (!field.always && !field.kinds.includes(kind)) return field.form.absent;
	const value = lookUp(field.property, source);
	if (isEmpty(value)) return field.form.absent;
	const read: Read<unknown> = field.form.read(value);
	for (const problem of read.problems) source.say(field.property, problem);
	return read.value;
}

/** True where a broken or unknown goal note asks to stay private, so that not even its path is printed. */
function asksPrivacy(properties: Readonly<Record<string, unknown>>): boolean {
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
	const properties = frontmatter as Readonly<Record<string, unknown>>;
	const raw = properties[KIND_PROPERTY];
	const kind = KIND.read(raw);
	if (kind.value === null) {
		const words = scalarText(raw);
		const reason = words ? readingWords.unknownKind(words.slice(0, 60)) : readingWords.noKind;
		const line = lineOf?.(KIND_PROPERTY) ?? null;
		return { is: 'unreadable', reason, line, ...(asksPrivacy(properties) && { private: true }) };
	}
	const problems: Problem[] = [];
	const say = (property: string, message: string, key = property): void => {
		problems.push({ property, message, line: lineOf?.(key) ?? null });
	};
	for (const problem of kind.problems) say(KIND_PROPERTY, problem);
	const source: Source = { properties, others: spellings(properties), say };
	if (source.others.has(KIND_PROPERTY)) lookUp(KIND_PROPERTY, source);
	const draft: Record<string, unknown> = { path, kind: kind.value };
	for (const field of FIELDS) draft[field.key] = readField(field, kind.value, source);
	const titled = typeof draft['title'] === 'string';
	draft['title'] ??= nameOf(path);
	return { is: 'goal', goal: draft as unknown as Goal, problems, titled };
}
