/** Writes single values as YAML: quotes only where YAML needs them (or another reader of YAML would stumble). */

export type PropertyValue = string | number | boolean | readonly string[];

const WORDS = /^(?:true|false|yes|no|on|off|y|n|null|nan|~)$/i;
/** Everything that looks like a number to some version of YAML: signs, hex, octal, clock times, 1_000. */
const NUMBERS = /^[-+.]?(?:\d[\d_,.:]*(?:e[-+]?\d*)?|\.?inf|\.?nan|0[xob][\da-f_]*)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST = /^[^\s\-?:,[\]{}#&*!|>'"%@`=<~]/;
const MARKS = /: |:$| #|\s$|\t/;
const UNSEEN = /[\p{Cc}\u00a0\u2028\u2029\ufeff\p{Cs}\ufffe\uffff]/u;

function plain(text: string): boolean {
	if (DAY.test(text)) return true;
	if (!FIRST.test(text) || MARKS.test(text) || UNSEEN.test(text)) return false;
	return !WORDS.test(text) && !NUMBERS.test(text);
}

/** Double-quoted YAML: JSON's form, with what JSON leaves bare but YAML does not. */
function quoted(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** One value on one line. Numbers must be finite. */
export function yamlScalar(value: string | number | boolean): string {
	if (typeof value !== 'string') return String(value);
	return plain(value) ? value : quoted(value);
}

/** The lines of one property, without line ends: `name: value`, or `name:` and one entry per line. */
export function yamlLines(name: string, value: PropertyValue): string[] {
	if (typeof value !== 'object') return [`${name}: ${yamlScalar(value)}`];
	if (value.length === 0) return [`${name}: []`];
	return [`${name}:`, ...value.map((entry) => `  - ${yamlScalar(entry)}`)];
}
