/** What the session brief says, on the page and in its form (domain.md §7; look.md §8). The page speaks as "I". */
import { spoken } from '../noun';

export const briefWords = spoken({
	name: 'Prepare session brief',
	fileName: (day: string): string => `Session ${day}`,
	session: 'Session',
	/** Headings of the page, in its order. */
	headings: {
		wish: 'What I’d like from today',
		therapy: 'What I’m working on',
		matters: 'This matters for',
		moved: 'What moved, what is stuck',
		tried: 'What I tried',
		mixed: 'Mixed feelings',
		untalked: 'Not yet talked about',
		unsaid: 'Unsaid from last time',
		agreed: 'What we agreed',
	},
	/** The ticks of the form. */
	ticks: {
		wish: 'What I’d like from today',
		therapy: 'Therapy goals, in my words',
		matters: 'What they matter for',
		moved: 'Life goals that moved or got stuck',
		tried: 'What I tried',
		mixed: 'Mixed feelings',
		untalked: 'Not yet talked about',
		unsaid: 'Unsaid from last time',
		agreed: 'Room for what we agreed',
	},
	now: (stage: string): string => `Now: ${stage}.`,
	noticed: (text: string): string => `Last noticed: “${text}”`,
	because: (title: string, because: string): string => `${title}, because ${because}`,
	moved: (title: string, value: string): string => `${title}: ${value}`,
	quietSince: (day: string): string => `quiet since ${day}`,
	dateWas: (day: string): string => `the date was ${day}`,
	unsure: 'I am not so sure of it',
	foot: 'Written by me from my own notes.',

	ask: 'What would you like from today?',
	goesOn: 'What goes on the page',
	upTo: (n: number, most: number): string => `${n} of up to ${most}`,
	goals: (n: number): string => (n === 1 ? '1 goal' : `${n} goals`),
	own: { tried: 'Add what you tried', mixed: 'Add mixed feelings', unsaid: 'Add what stayed unsaid' },
	optional: 'Optional',
	choose: 'Which therapy goals',
	numbered: (n: number): string => `Therapy goal ${n}`,
	privateNever: 'Private goals are never included.',
	preview: 'The page',
	emptyPage: 'Nothing for the page yet.',
	nothingToSay: 'nothing in your notes yet',
	length: (n: number, most: number): string => `A new note, ${n} of at most ${most} words`,
	shortened: 'Longer pieces were shortened to keep it to one page.',
	cancel: 'Cancel',
	create: 'Create page',
	discreet: 'Titles are hidden here. The page itself has them.',

	helper: {
		name: 'Questions for a helper',
		lead: {
			'mostly life goals':
				'Much of this is about doing and building. Coaching or a structured, practical way of working may suit; ask.',
			'mostly therapy goals':
				'Much of this is about understanding yourself. A therapist who likes that kind of work may suit; ask.',
			'some of each': 'You have both. Most people do.',
			few: 'A few goals say little yet. You could still ask.',
		},
		hard: 'If daily life is hard, a qualified therapist or doctor is the right first person for this.',
		questions: {
			'mostly life goals': ['How do you help people keep track?', 'What happens between sessions?'],
			'mostly therapy goals': [
				'How do you work with patterns and the past?',
				'How do we notice progress if it isn’t a number?',
			],
			'some of each': ['Which of these do you like to work with?', 'What would you do with the others?'],
			few: ['What would be a first thing to look at together?', 'How would we know it helps?'],
		},
		ask: 'You could ask',
		foot: 'This only counts the notes you wrote. It doesn’t know how you are.',
	},
} as const);
