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
};
