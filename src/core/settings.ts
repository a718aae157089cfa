/**
 * What a person can set. Flat: one top-level key per setting, because Sync merges data.json key by key
 * (reliability.md §2.2, hazard 19). Never holds goal text or paths of goal notes.
 */
export interface Settings {
	/** Folder for new life goals. */
	readonly lifeFolder: string;
	/** Folder for new therapy goals. */
	readonly therapyFolder: string;
	/** Path of the person's own template note, or empty for the built-in one. */
	readonly lifeTemplate: string;
	readonly therapyTemplate: string;
	/** Folders whose life goals are not checked, one per line. */
	readonly quietFolders: string;
	/** Rule ids that are switched off, separated by spaces. */
	readonly rulesOff: string;
	/** Order of 3/4/2027. */
	readonly dateOrder: 'dmy' | 'mdy';
	/** What a goal is called. */
	readonly noun: 'goal' | 'aim' | 'hope' | 'direction';
	/** Hide titles of therapy goals in everything the plugin draws. */
	readonly discreet: boolean;
	/** The person has a therapist: offers the alliance check-in. */
	readonly therapist: boolean;
	/** Where a check-in is written. */
	readonly checkInTo: 'daily' | 'goal';
	/** Heading in the daily note under which check-ins are written. */
	readonly checkInHeading: string;
	/** What is typed to be offered goals while writing; empty switches it off. */
	readonly trigger: string;
	/** The person's own contact in the static help text. */
	readonly helpContact: string;
	/** Folder for session briefs and the lines about how a session felt. */
	readonly sessionFolder: string;
	/** The person's own areas, one per line: `slug = Label, other name, other name`. */
	readonly areaNames: string;
}

export const DEFAULTS: Settings = {
	lifeFolder: 'Goals',
	therapyFolder: 'Goals/Inner',
	lifeTemplate: '',
	therapyTemplate: '',
	quietFolders: '',
	rulesOff: '',
	dateOrder: 'dmy',
	noun: 'goal',
	discreet: false,
	therapist: false,
	checkInTo: 'daily',
	checkInHeading: 'Goals',
	trigger: '@@',
	helpContact: '',
	sessionFolder: 'Sessions',
	areaNames: '',
};

type ChoiceKey = {
	[K in keyof Settings]: Settings[K] extends boolean ? never : string extends Settings[K] ? never : K;
}[keyof Settings];

/** The allowed values of every setting that is a choice. */
export const CHOICES: { readonly [K in ChoiceKey]: readonly [Settings[K], ...Settings[K][]] } = {
	dateOrder: ['dmy', 'mdy'],
	noun: ['goal', 'aim', 'hope', 'direction'],
	checkInTo: ['daily', 'goal'],
};

/** Is this a value the setting can have? By hand: a few flat keys are not worth the 14 KB that zod's objects weigh. */
function fits(key: keyof Settings, value: unknown): boolean {
	if (key in CHOICES) return CHOICES[key as ChoiceKey].some((choice) => choice === value);
	return typeof value === typeof DEFAULTS[key];
}

/**
 * Settings from whatever stands in `data.json`: a missing value or one of another type is the default, keys that
 * are not ours are left to the caller to keep (reliability.md §2.2, hazard 20).
 */
export function readSettings(data: unknown): Settings {
	const stored = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
	const read = Object.entries(DEFAULTS).map(([key, usual]: [string, unknown]) => {
		const value = Object.hasOwn(stored, key) ? stored[key] : undefined;
		return [key, fits(key as keyof Settings, value) ? value : usual];
	});
	return Object.fromEntries(read) as Settings;
}

/** The notes named as templates: paths, or the empty string where the built-in one is used. */
export const templatesIn = ({ lifeTemplate, therapyTemplate }: Settings): readonly [string, string] => [
	lifeTemplate,
	therapyTemplate,
];
