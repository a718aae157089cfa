/**
 * Reads the YAML that properties are nearly always written in: one flat `name: value` per line, and lists of values.
 * A hundred times cheaper than a full parser, and null at anything it is not sure of, so that the parser decides there.
 * Held equal to the parser by tests/laws/plain-yaml.test.ts.
 */

const NAME = /^([a-z][a-z0-9_]*):(?: +(.*))?$/;
const ENTRY = /^ *- +(\S.*)$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Text without quotes: begins with a letter, holds nothing that means something to YAML. */
const TEXT = /^[\p{L}](?:[^:#\t\p{C}\p{Z}]| (?! *$)|:(?=[^\s]))*$/u;
/** Words that are values of their own to YAML. */
const WORD = /^(?:true|false|null)$/i;
/** Marks that a value cannot hold, quoted or not, without more being meant than one line says. */
const ODD = /[\t\u0085\u2028\u2029\ufeff]|\p{Cc}/u;

/** Undefined where the value is of another form. */
function valueOf(text: string): string | number | boolean | undefined {
	const quoted = QUOTED.exec(text);
	if (quoted) return quoted[1] ?? quoted[2] ?? '';
	if (NUMBER.test(text)) return Number(text);
	if (text === 'true' || text === 'false') return text === 'true';
	if (DAY.test(text) || (TEXT.test(text) && !WORD.test(text))) return text;
	return undefined;
}

/** The data of a block of properties, or null where a full parser has to read it. Never throws. */
export function plainYaml(block: string): Record<string, unknown> | null {
	const data: Record<string, unknown> = {};
	let list: unknown[] | null = null;
	let last = '';
	let indent = -1;
	for (const line of block.replace(/\r?\n$/, '').split(/\r?\n/)) {
		if (ODD.test(line)) return null;
		const [, name, text] = NAME.exec(line) ?? [];
		if (name !== undefined) {
			if (WORD.test(name) || Object.hasOwn(data, name)) return null;
			const value = text === undefined || text === '' ? null : valueOf(text.trimEnd());
			if (value === undefined) return null;
			data[name] = value;
			[last, list, indent] = [value === null ? name : '', null, -1];
			continue;
		}
		const entry = ENTRY.exec(line)?.[1];
		const value = entry === undefined || last === '' ? undefined : valueOf(entry.trimEnd());
		const at = line.indexOf('-');
		if (value === undefined || (list && at !== indent)) return null;
		if (!list) data[last] = list = [];
		list.push(value);
		indent = at;
	}
	return data;
}
