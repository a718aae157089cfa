/** The linter's questions by rule id (domain.md §12), its choices by action id, and the words around them. */
import { spoken } from '../noun';

const questions = {
	'S.doing': 'What would you be doing, if you were doing this?',
	'S.two': 'This may be two goals. Split it?',
	'M.none': 'How would you know it has happened? A number or a clear yes both work.',
	'M.start': 'Where are you starting from?',
	'M.unit': 'You put {n}. What does it count?',
	'A.ask': 'How sure are you, 0 to 10?',
	'A.low': 'You put {n}. Would smaller, later, or with help change that?',
	'A.perfect': 'Would “most days” still count?',
	'R.why': 'What makes this matter now?',
	'T.none': 'By when, or when will you look again?',
	'T.past': 'The date you chose has passed. Keep it, move it, or let it go?',
	'T.window': 'Which date would that be? The last day of it works too.',
	'T.open-rhythm': 'This is a rhythm. Until when, or when will you look again?',
	'W.theirs': 'This may be someone else’s wish. Which part of it is yours?',
	'W.away': 'This says what to leave. If it helps, what would take its place?',
	'W.others': 'Part of this is up to other people. Is there a part that is yours?',
	'W.task': 'This may be one step of something bigger. What is it for?',
	'W.try-to': 'You wrote “{n}”. What would doing it look like?',
	'W.no-plan': 'There is a date. What could be a first small step?',
	'W.easy-measure': 'This is easy to count. Does it show what matters to you?',
	'K.inner':
		'Part of this sounds like something inside. Some people give that its own note and link the two.',
} as const;

export type RuleId = keyof typeof questions;
export type ActionId = keyof typeof smartWords.actions;

export const smartWords = spoken({
	questions,
	actions: {
		edit: 'Edit',
		split: 'Split',
		keep: 'Keep',
		'add-measure': 'Add measure',
		'open-goal': 'Open goal',
		'add-start': 'Add',
		skip: 'Skip',
		'add-unit': 'Add unit',
		'ask-confidence': 'Answer',
		'its-fine': 'It’s fine',
		'write-why': 'Write',
		'pick-date': 'Pick date',
		'open-ended': 'Open-ended',
		move: 'Move',
		'let-go': 'Let go',
		'pick-review': 'Pick a day to look again',
		'make-therapy': 'Make linked therapy goal',
		'add-step': 'Add step',
		'not-now': 'Not now',
		'doesnt-fit': 'Doesn’t fit',
	},
	/** A choice with what it would write: "Keep 2027-06-30 as the date". */
	keepDate: (day: string): string => `Keep ${day} as the date`,
	/** "Keep at most 2 beers a week as the measure". */
	keepTarget: (amount: string, per?: string, atMost = false): string =>
		`Keep ${atMost ? 'at most ' : ''}${amount}${per ? ` a ${per}` : ''} as the measure`,
	keepUnit: (unit: string): string => `It counts ${unit}`,
	keepConfidence: (value: number): string => `Keep ${value} of 10`,
	/** Beside the words or the property that answer a letter. */
	answered: 'Found in your words.',
	answeredBy: (property: string): string => `Found in the property ${property}.`,
	answeredLinked: 'Found through a link.',
	nothing: 'Nothing to look at.',
	reading: 'Reading notes…',
	count: (some: number, all: number): string =>
		`${some} of ${all} life ${all === 1 ? 'goal has' : 'goals have'} something to look at`,
	showMore: (left: number): string => `Show more (${left})`,
	allLetters: 'All letters',
	allAreas: 'All areas',
	byLetter: 'Show one letter',
	byArea: 'Show one area',
	unread: 'Could not read fully',
	foot: 'I only look at the words here. Therapy goals are never checked.',
	privateGoal: 'Private goal',
	saved: 'Noted.',
	left: 'Left alone from now on.',
	halved: 'The second half stands in its own note now.',
	save: 'Save',
	cancel: 'Cancel',
	unsaid: 'not said',
	check: 'Current goal',
	onlyWords: 'I only look at the words here.',
	letters: { S: 'Specific', M: 'Measurable', A: 'Achievable', R: 'Relevant', T: 'Timely' },
	states: { found: 'found', missing: 'not found yet', skipped: 'not for this goal' },
	/** What is not found yet, by letter, in the status line; A and R are the person's to answer. */
	notYet: { S: 'what you would do', M: 'a measure', T: 'a date' },
	region: 'SMART letters',
	more: 'More about these letters',
	found: (letters: string): string => `Found: ${letters}.`,
	notFound: (things: string): string => `Not found yet: ${things}.`,
	yours: (letters: string): string => `Yours to answer: ${letters}.`,
	kind: {
		life: (quote: string): string =>
			`“${quote}” is something others could see, so this sounds like a life goal. You choose.`,
		therapy: (quote: string): string =>
			`“${quote}” is something only you could tell, so this sounds like a therapy goal. You choose.`,
		both: (life: string, therapy: string): string =>
			`“${life}” others could see; “${therapy}” only you could tell. It may be both. You choose.`,
		unsure: 'Could someone else see when this has happened? If yes, it is probably a life goal. You choose.',
		empty: 'Write it in a line first. You choose the kind.',
	},
});
