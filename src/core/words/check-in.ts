/** What checking in, changing how a goal stands, and looking back say. Tone: domain.md §6.5, §11, §12. */
import { spoken } from '../noun';
import type { Kind, Status } from '../goal/goal';

export const checkInWords = spoken({
	title: 'Check in',
	pick: 'Which one do you want to check in on?',
	pickLink: 'Which one do you want to link?',
	noGoals: 'No goals yet. One line is enough to start.',
	noMatch: 'Nothing by that name.',
	now: 'Where are you now?',
	times: 'How many times?',
	energy: 'How is your energy for this one?',
	energyName: 'Energy',
	sure: 'How sure are you right now?',
	add: 'Anything to add?',
	noticed: 'What did you notice?',
	stage: 'Where does it sit for you?',
	stageHint: 'It can move either way. Leave it empty if no word fits.',
	stageName: 'Stage',
	closeness: 'How close does it feel?',
	sitting: 'How is it to carry?',
	sittingName: 'How it is to carry',
	talked: 'We talked about it in session',
	where: 'Write it in',
	here: 'This goal’s note',
	journal: 'Today’s journal',
	day: 'Day',
	anotherDay: 'Another day',
	leaveOut: 'Leave out',
	rate: 'How close does it feel? Add a number',
	preview: 'This line is added',
	previewEmpty: 'The line appears here as you write.',
	addIt: 'Add check-in',
	unsaid: 'left out',
	of: (aim: string): string => `of ${aim}`,
	cancel: 'Cancel',
	last: (day: string, what: string): string => (what ? `Last note: ${day}, ${what}` : `Last note: ${day}`),
	first: 'Nothing noted yet.',
	added: 'Check-in added.',
	// What could not be read, and what helps.
	notNumber: (typed: string): string => `“${typed}” does not read as a number. Something like 3.6 works.`,
	notRating: 'A number from 0 to 10 works here.',
	notWord: (words: string): string => `One of these works here: ${words}.`,
	notDay: 'A day such as 2026-11-25 works here.',
	future: 'That day is still ahead. A check-in is for today or before.',
	nothing: 'Nothing to write down yet. One field is enough.',
	needsField: 'In the journal, one field makes it a check-in. Words alone can go in the goal’s note.',
	unknown: 'No goal by that name was found, so nothing was written.',
	several: 'More than one goal has that name. Its path works too.',
	// The command line inside the app.
	cli: {
		about: 'Add a check-in to a goal',
		goal: 'Name or path of the goal',
		date: 'The day, today without it',
		to: 'Where the line is written',
		text: 'Anything to add',
	},
	// Where the line lands.
	dailyOff: 'Daily notes are switched off here, so it goes into the goal’s note.',
	dailyTemplate: 'The template of your daily note was not found, so nothing was written.',
	dailyFormat: 'Today’s note could not be named from your daily note format, so nothing was written.',
	lineOnly: 'The line is written. The properties of the goal stay as they were.',
	// Suggestions while writing.
	suggestField: (key: string): string =>
		({
			current: 'where you are now',
			morale: 'energy: low, mixed, steady, good',
			confidence: 'how sure, 0 to 10',
			noticed: 'what you noticed',
			stage: 'noticing, naming, understanding, trying, settling',
			closeness: 'how close it feels, 0 to 10',
			sitting: 'heavy, mixed, lighter',
			talked: 'we talked about it',
		})[key] ?? key,
	suggestDone: 'nothing more',
});

export const standWords = spoken({
	title: 'How this stands',
	pick: 'Which one has changed?',
	choose: (status: Status, kind: Kind): string =>
		({
			done: kind === 'life' ? 'Reached' : 'Settled for now',
			resting: 'Resting',
			released: 'Let go',
			active: 'Active again',
			someday: 'Not yet',
		})[status],
	about: (status: Status, kind: Kind): string =>
		({
			done: kind === 'life' ? 'It has happened.' : 'It can come back any time.',
			resting: 'Put down on purpose. No questions meanwhile.',
			released: 'Not any more. The note stays.',
			active: 'Back among what you are working on.',
			someday: 'Noted for some time.',
		})[status],
	competence: 'What can you do now that you couldn’t before?',
	rather: 'What would you rather give this energy to?',
	optional: 'You can leave it empty.',
	save: 'Write it down',
	saved: 'Noted.',
	same: 'It stands like that already.',
	/** The line in the note. It does not begin with a date, so that it is no check-in. */
	line: (status: Status, kind: Kind): string =>
		({
			done: kind === 'life' ? 'Reached on' : 'Settled for now, on',
			resting: 'Put to rest on',
			released: 'Let go on',
			active: 'Taken up again on',
			someday: 'Put off on',
		})[status],
	lineRather: (words: string): string => `I’d rather give this energy to: ${words}`,
});

export const lookBackWords = spoken({
	title: 'Look back',
	span: 'How far back?',
	spans: { week: 'A week', month: 'A month', quarter: 'Three months' },
	from: 'From',
	to: 'To',
	which: 'What do you want to look at?',
	whichHint: 'Only what is ticked goes into the note.',
	make: 'Make the note',
	preview: 'The note',
	discreet: 'Titles are hidden here. The note itself has them.',
	noteName: (span: string): string => `Look back ${span}`,
	heading: (from: string, to: string): string => `${from} to ${to}`,
	life: 'Life goals',
	therapy: 'Therapy goals',
	moved: (before: string, now: string): string => `From ${before} to ${now}.`,
	stands: (value: string): string => `Stands at ${value}.`,
	written: (checkIns: number, mentions: number): string =>
		[
			checkIns === 1 ? '1 check-in' : checkIns ? `${checkIns} check-ins` : '',
			mentions === 1 ? '1 mention' : mentions ? `${mentions} mentions` : '',
		]
			.filter(Boolean)
			.join(', ') || 'nothing written',
	choose: 'Keep, change, rest, or let go?',
	noticed: 'What did you notice?',
	talked: (day: string): string => `Talked about: ${day}.`,
	notTalked: 'Talked about: not yet.',
	stage: (from: string, to: string): string => (from === to ? `Now: ${to}.` : `Was: ${from}. Now: ${to}.`),
	balance: (which: string, life: number, therapy: number): string =>
		`You have ${which}: ${life} life, ${therapy} therapy.`,
	hope: 'Two questions about hope',
	hopeHint: 'not really · a bit · mostly · yes',
	way: 'Can you see at least one way forward?',
	energy: 'Do you have some energy to take it?',
	noWay: 'If no way comes to mind: one small next step could be enough.',
	noEnergy: 'If there is little energy: rest, something smaller, or letting go are all fine.',
});
