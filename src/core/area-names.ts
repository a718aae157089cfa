/**
 * What the person calls areas: `slug = Label, other name`, one per line, from the settings. Kept once for the whole
 * app, as a language would be, because every label everywhere is read through it.
 */

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

let labels: ReadonlyMap<string, string> = new Map();
let slugs: ReadonlyMap<string, string> = new Map();

/** Takes in the lines of the setting; what does not read as `slug = Label` is left out. */
export function nameAreas(lines: string): void {
	const named = lines.split('\n').flatMap((line) => {
		const at = line.indexOf('=');
		const slug = folded(line.slice(0, Math.max(at, 0)));
		const names = line
			.slice(at + 1)
			.split(',')
			.map((name) => name.replace(/\s+/g, ' ').trim())
			.filter(Boolean);
		return at < 0 || slug === '' || names[0] === undefined ? [] : [{ slug, label: names[0], names }];
	});
	labels = new Map(named.map(({ slug, label }) => [slug, label]));
	slugs = new Map(
		named.flatMap(({ slug, names }) => [slug, ...names.map(folded)].map((name) => [name, slug])),
	);
}

/** The person's label for an area, or undefined. */
export const ownLabel = (slug: string): string | undefined =>
	labels.get(slug) ?? labels.get(slugs.get(folded(slug)) ?? '');

/** The area that the person means by a name, or undefined. */
export const ownSlug = (name: string): string | undefined => slugs.get(folded(name));

/** Areas that the person named, in their order. */
export const ownAreas = (): readonly string[] => [...labels.keys()];
