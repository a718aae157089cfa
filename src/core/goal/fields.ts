/** Every property of a goal, each declared once. domain.md §10. Reader, template, forms and help follow from here. */
import { fieldWords } from '../words/fields';
import { areaSlug } from './areas';
import { checkbox, day, number, oneOf, text, texts, type Form } from './forms';
import { AGREEMENTS, KINDS, MEASURES, PERIODS, STAGES, STATUSES, type Goal, type Kind } from './goal';
import { links } from './link-form';
import { STATUS_SYNONYMS } from './status';

/** The property type to use in Obsidian: vault-wide, so the most common one for each name. */
export type PropertyType = 'text' | 'multitext' | 'number' | 'checkbox' | 'date';
export type FieldKey = Exclude<keyof Goal, 'path' | 'kind'>;

interface Field<K extends FieldKey = FieldKey> {
	readonly key: K;
	readonly property: keyof typeof fieldWords;
	/** The kinds of goal it is offered for. On the other kind it is kept in the note and not read, links aside. */
	readonly kinds: readonly Kind[];
	readonly type: PropertyType;
	readonly label: string;
	readonly help: string;
	readonly form: Form<Goal[K] | null>;
	/** Read on both kinds, so that a link that points the wrong way can be kept and shown (decision 7). */
	readonly always: boolean;
}
export type { Field };

function field<K extends FieldKey>(
	key: K,
	property: keyof typeof fieldWords,
	kinds: readonly Kind[],
	type: PropertyType,
	form: Form<Goal[K] | null>,
	always = false,
): Field<K> {
	return { key, property, kinds, type, form, always, ...fieldWords[property] };
}

const LIFE: readonly Kind[] = ['life'];
const THERAPY: readonly Kind[] = ['therapy'];
const BOTH: readonly Kind[] = KINDS;
const TEN = number({ min: 0, max: 10 });
const THREE = number({ min: 1, max: 3, whole: true }) as Form<1 | 2 | 3 | null>;

/** `S`, `M.none` or `all`, however it is typed. */
export const letterOrRule = (entry: string): string => {
	const low = entry.toLowerCase();
	return /^\w(?:\.[a-z-]+)?$/.test(low)
		? low.charAt(0).toUpperCase() + low.slice(1)
		: low === 'all'
			? low
			: entry;
};

/** A list, or one line with the entries side by side. */
const skips = texts(letterOrRule);
const SKIPS: typeof skips = {
	...skips,
	read: (value) => skips.read(typeof value === 'string' ? value.split(/[\s,]+/) : value),
};

/** In the order in which forms and new notes show them. */
export const FIELDS = [
	field('title', 'title', BOTH, 'text', text),
	field('areas', 'area', BOTH, 'multitext', texts(areaSlug)),
	field('status', 'status', BOTH, 'text', oneOf(STATUSES, STATUS_SYNONYMS, 'active')),
	field('importance', 'importance', BOTH, 'number', THREE),
	field('why', 'why', BOTH, 'text', text),
	field('started', 'started', BOTH, 'date', day),
	field('measure', 'measure', LIFE, 'text', oneOf(MEASURES), true),
	field('per', 'per', LIFE, 'text', oneOf(PERIODS), true),
	field('unit', 'unit', LIFE, 'text', text, true),
	field('startValue', 'start_value', LIFE, 'number', number(), true),
	field('target', 'target', LIFE, 'number', number(), true),
	field('current', 'current', LIFE, 'number', number(), true),
	field('due', 'due', LIFE, 'date', day),
	field('review', 'review', BOTH, 'date', day),
	field('confidence', 'confidence', LIFE, 'number', TEN),
	field('nextStep', 'next_step', BOTH, 'text', text),
	field('competence', 'competence', LIFE, 'text', text),
	field('smartSkip', 'smart_skip', LIFE, 'multitext', SKIPS),
	field('partOf', 'part_of', LIFE, 'multitext', links, true),
	field('practiceFor', 'practice_for', LIFE, 'multitext', links, true),
	field('serves', 'serves', THERAPY, 'multitext', links, true),
	field('hinders', 'hinders', BOTH, 'multitext', links),
	field('stage', 'stage', THERAPY, 'text', oneOf(STAGES)),
	field('closeness', 'closeness', THERAPY, 'number', TEN),
	field('signs', 'signs', THERAPY, 'multitext', texts()),
	field('agreed', 'agreed', THERAPY, 'text', oneOf(AGREEMENTS)),
	field('talkedAbout', 'talked_about', THERAPY, 'date', day),
	field('private', 'private', BOTH, 'checkbox', checkbox(false, true)),
	field('publish', 'publish', BOTH, 'checkbox', checkbox(null, null)),
] as const;

/** The property that makes a note a goal. */
export const KIND_PROPERTY = 'goal_type';
