/**
 * Fills `{{name}}`, `{{area}}` and `{{serves}}` in a person's template; `{{title}}` and `{{date}}` are filled by
 * core/goal/template. Whatever else stands in braces stays as it was typed.
 */
import { areaLabel } from '../../../core/goal/areas';
import { blockOf } from '../../../core/note/frontmatter';
import { joined, linesOf } from '../../../core/note/lines';
import { yamlScalar } from '../../../core/note/yaml-text';
import type { Planned } from '../../../ui/create/planned';

type Name = 'name' | 'area' | 'serves';

/** A property (or entry of a list) whose whole value is a placeholder: only there can a value be quoted rightly. */
const WHOLE = /^(\s*(?:-|[^\s:#'"-][^:]*:)\s+)(["']?)\{\{\s*(name|area|serves)\s*\}\}\2\s*$/;
const ANY = /\{\{\s*(name|area|serves)\s*\}\}/g;

const safe = (text: string): string => text.replaceAll('<%', '< %').replace(/\s+/g, ' ').trim();

export function fillOwn(template: string, name: string, { properties }: Planned): string {
	const { area, serves } = properties;
	const links = Array.isArray(serves) ? serves.map(String) : [];
	const values: Readonly<Record<Name, string>> = {
		name: safe(name),
		area: typeof area === 'string' && area !== '' ? safe(areaLabel(area)) : '',
		serves: links.map(safe).join(', '),
	};
	const quoted = (which: Name): string =>
		which === 'serves'
			? JSON.stringify(links.map(safe))
			: values[which] === ''
				? ''
				: yamlScalar(values[which]);
	const lines = linesOf(template);
	const close = blockOf(lines)?.close ?? -1;
	return joined(
		lines.map((line, at) => {
			if (at > close) return { ...line, text: line.text.replace(ANY, (_, which: Name) => values[which]) };
			const [, lead, , which] = WHOLE.exec(line.text) ?? [];
			return which === undefined
				? line
				: { ...line, text: `${lead ?? ''}${quoted(which as Name)}`.trimEnd() };
		}),
	);
}
