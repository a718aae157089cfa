/** The static help text, the promises and the first minutes (domain.md §9, §12; look.md §10). Reworded with care only. */
import { spoken } from '../noun';

export const helpWords = spoken({
	title: 'If things are hard right now',
	cannot: 'This plugin can’t see or respond to what you write.',
	danger:
		'If you might be in danger or might hurt yourself or someone else, please contact your local emergency number or someone you trust now.',
	lines: 'Free, confidential help lines by country:',
	site: 'findahelpline.com',
	own: 'Your own contact:',
	noOwn: 'You can set one in the settings.',
	close: 'Close',

	promisesTitle: 'What Groundwork promises',
	promises: [
		'Everything stays in your vault as plain Markdown.',
		'No account, no server, no network request, no telemetry, no AI.',
		'Nothing is diagnosed, scored or sent.',
		'You can delete the plugin and keep every word.',
	],
	limitsTitle: 'What it cannot promise',
	limits: 'Sync, backups and other plugins may carry or read your notes. So can someone with your device.',
	purposeTitle: 'What it is for',
	purpose:
		'A note-taking and reflection aid for personal goals. Not intended to diagnose, monitor, prevent or treat any condition, and not a substitute for professional care.',

	welcome: {
		lead: 'No goals yet. One line is enough to start.',
		life: 'Life goal',
		lifeAbout: 'Others could see it happen: run 5 km, be home for supper.',
		therapy: 'Therapy goal',
		therapyAbout: 'Inner work, in your own words: hear my anger before it shouts.',
		serves: 'Inner work can serve a life goal. The map draws that line.',
		create: 'Create your first goal',
		map: 'Open the goal map',
		example: 'Look at an example first',
	},
	example: {
		made: (n: number): string => `${n} example notes were made in the folder “Groundwork example”.`,
		removed: (n: number): string => (n === 1 ? '1 example note removed.' : `${n} example notes removed.`),
		kept: (n: number): string =>
			n === 1 ? '1 note was changed since, so it stays.' : `${n} notes were changed since, so they stay.`,
		none: 'There are no example notes here.',
		there: 'The example notes are here already.',
	},
} as const);
