/** The settings page: names, and one sentence each. Option keys are the stored values. */
import { spoken } from '../noun';

export const settingWords = spoken({
	newGoals: 'New goals',
	smart: 'SMART questions',
	checkIns: 'Check-ins',
	inner: 'Inner work and privacy',
	lifeFolder: { name: 'Folder for life goals', desc: 'New life goals are made here.' },
	therapyFolder: { name: 'Folder for therapy goals', desc: 'New therapy goals are made here.' },
	lifeTemplate: {
		name: 'Template for life goals',
		desc: 'A note of yours to start from. Empty uses the built-in one.',
	},
	therapyTemplate: {
		name: 'Template for therapy goals',
		desc: 'A note of yours to start from. Empty uses the built-in one.',
	},
	noun: {
		name: 'Word for a goal',
		desc: 'What Groundwork calls the things you are working towards.',
		options: { goal: 'Goal', aim: 'Aim', hope: 'Hope', direction: 'Direction' },
	},
	quietFolders: {
		name: 'Folders without questions',
		desc: 'Life goals in these folders are not looked at. One folder per line.',
	},
	rulesOff: {
		name: 'Questions switched off',
		desc: 'Rule names with spaces between them. These are never asked.',
	},
	dateOrder: {
		name: 'Order of dates',
		desc: 'How to read a date such as 3/4/2027.',
		options: { dmy: 'Day first', mdy: 'Month first' },
	},
	checkInTo: {
		name: 'Write check-ins to',
		desc: 'Where a new check-in line goes.',
		options: { daily: "Today's daily note", goal: "The goal's own note" },
	},
	checkInHeading: {
		name: 'Heading in the daily note',
		desc: 'Check-ins go under this heading. It is added where it is missing.',
	},
	trigger: {
		name: 'Offer goals after typing',
		desc: 'Typing this in a list offers your goals. Empty switches it off.',
	},
	discreet: {
		name: 'Discreet mode',
		desc: 'Hides the titles of therapy goals in everything Groundwork draws.',
	},
	therapist: {
		name: 'I have a therapist',
		desc: 'Offers a short check-in on how working together feels.',
	},
	helpContact: {
		name: 'Your own contact for hard days',
		desc: 'Shown in the help text, next to the public help line.',
	},
	sessionFolder: {
		name: 'Folder for session pages',
		desc: 'Briefs go here, and how a session felt if you note it.',
	},
	areaNames: {
		name: 'Names of areas',
		desc: 'One per line, as in: work = studio, atelier. New areas work the same way.',
	},
	yours: 'Your settings',
	exportIt: {
		name: 'Export settings',
		desc: 'Writes them into a new note. They hold no goal text.',
	},
	reset: { name: 'Reset settings', desc: 'Puts every setting back to how it was at first.' },
	exportName: 'Groundwork settings',
	exported: 'The settings of Groundwork as they are now.',
	resetDone: 'Settings are back to how they were at first.',
	noTemplate: 'There is no note at this path yet.',
	builtIn: 'Built-in template',
});
