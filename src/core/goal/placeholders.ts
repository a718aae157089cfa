/**
 * Fills `{{title}}`, `{{name}}`, `{{date}}`, `{{area}}` and `{{serves}}` in a person's template. Whatever else stands
 * in braces stays as it was typed.
 */
import { blockOf } from '../note/frontmatter';
import { joined, linesOf } from '../note/lines';
import { yamlScalar } from '../note/yaml-text';

/** What each placeholder stands for; a list becomes a list in properties, and words between commas elsewhere. */
export type Fillings = Readonly<
	Record<'title' | 'name' | 'date' | 'area', string> & Record<'serves', readonly string[]>
>;

const NAMES = 'title|name|date|area|serves';
const ANY = new RegExp(`\\{\\{\\s*(${NAMES})\\s*\\}\\}`, 'g');
/** A property (or entry of a list) whose whole value is a placeholder: only there can a value be quoted rightly. */
const WHOLE = new RegExp(`^(\\s*(?:-|[^\\s:#'"-][^:]*:)\\s+)(["']?)\\{\\{\\s*(${NAMES})\\s*\\}\\}\\2\\s*$`);

function inProperties(value: string | readonly string[]): string {
	if (typeof value === 'string') return value === '' ? '' : yamlScalar(value);
	return JSON.stringify(value);
}

/** The template with every known placeholder filled; all other bytes stay. */
export function filled(template: string, fillings: Fillings): string {
	const lines = linesOf(template);
	const close = blockOf(lines)?.close ?? -1;
	const words = (_: string, name: keyof Fillings): string => [fillings[name]].flat().join(', ');
	return joined(
		lines.map((line, at) => {
			if (at > close) return { ...line, text: line.text.replace(ANY, words) };
			const [, lead = '', , name] = WHOLE.exec(line.text) ?? [];
			if (name === undefined) return line;
			return { ...line, text: `${lead}${inProperties(fillings[name as keyof Fillings])}`.trimEnd() };
		}),
	);
}
