/** The default areas of domain.md §1.2. People add their own: any other string is an area too. */
import { ownLabel, ownSlug } from '../area-names';
import { areaWords } from '../words/areas';
import type { Kind } from './goal';

export interface Area {
	readonly slug: string;
	readonly kind: Kind;
	readonly label: string;
	/** One line shown in the picker. */
	readonly about: string;
	/** Other names read as this area. */
	readonly aliases: readonly string[];
}

const LIFE: readonly (readonly [keyof typeof areaWords, ...string[]])[] = [
	['work', 'employment', 'career', 'job', 'business'],
	['money', 'finance', 'finances', 'financial', 'savings', 'debt'],
	['relationship', 'romance', 'dating', 'marriage', 'partner'],
	['family', 'parenting', 'children', 'parents'],
	['friends', 'social', 'friendship'],
	['fitness', 'exercise', 'sport', 'training'],
	['health', 'sleep', 'body', 'medical'],
	['skills', 'skill', 'education', 'study', 'learning', 'language'],
	['hobbies', 'hobby', 'leisure', 'creativity', 'play'],
	['community', 'volunteering', 'activism'],
	['home', 'house', 'environment'],
];

const THERAPY: readonly (keyof typeof areaWords)[] = [
	'attachment',
	'boundaries',
	'aggression',
	'emotions',
	'self-worth',
	'identity',
	'grief',
	'past',
	'coping',
	'meaning',
];

export const AREAS: readonly Area[] = [
	...LIFE.map(([slug, ...aliases]): Area => ({
		slug,
		kind: 'life',
		label: areaWords[slug].label,
		about: areaWords[slug].about,
		aliases,
	})),
	...THERAPY.map((slug): Area => ({
		slug,
		kind: 'therapy',
		label: areaWords[slug].label,
		about: areaWords[slug].about,
		aliases: [],
	})),
];

const BY_NAME = new Map<string, string>();
for (const area of AREAS) {
	for (const name of [area.label.toLowerCase(), ...area.aliases, area.slug]) BY_NAME.set(name, area.slug);
}

/** The slug an area is kept under: of a default area by slug, label or alias (any case), else the words trimmed. */
export function areaSlug(text: string): string {
	const words = text.replace(/\s+/g, ' ').trim();
	return ownSlug(words) ?? BY_NAME.get(words.toLowerCase()) ?? words;
}

/** The label shown for an area: a person's own words show as they are. */
export function areaLabel(slug: string): string {
	return ownLabel(slug) ?? AREAS.find((area) => area.slug === slug)?.label ?? slug;
}
