/** What the goal map says (domain.md §4, §12; look.md §4, §5, §10). */
import { spoken } from '../noun';

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (n: number): string => SMALL[n] ?? String(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const mapWords = spoken({
	name: 'Goal map',
	listName: 'Goal map as a list',
	therapy: 'Therapy',
	life: 'Life',
	lanes: { therapy: 'Therapy goals', steps: 'Steps', life: 'Life goals' },
	bucket: 'Stands on its own',
	bucketShort: 'stands on its own',
	kinds: { therapy: 'Therapy goal', life: 'Life goal' },
	strengths: ['not rated', 'a little', 'some', 'a lot'],
	noNote: 'No note yet',
	notAGoal: 'Not a goal yet',
	privateGoal: 'Private goal',
	lettersFound: (letters: string): string => `Letters found: ${letters}.`,
	lettersOpen: (letters: string): string => `Not found yet: ${letters}.`,
	serves: 'serves',
	partOf: 'part of',
	practice: 'gives room for',
	/** What is unusual about a line; it is kept and drawn all the same. */
	unusual: {
		self: 'leads back to itself',
		twice: 'written twice',
		cycle: 'goes round in a circle',
		'wrong-way': 'points the other way',
		'no-note': 'no note yet',
		'not-a-goal': 'not a goal yet',
	},
	supportedBy: 'supported by',
	step: 'step',
	servesCount: (n: number): string => `serves ${n}`,
	partOfCount: (n: number): string => `part of ${n}`,
	supportedCount: (n: number): string => `supported by ${n}`,
	stepsCount: (n: number): string => count(n, 'step', 'steps'),
	practiceCount: (n: number): string => `room for ${n}`,
	findsRoom: 'finds room in',
	findsRoomCount: (n: number): string => `finds room in ${n}`,
	lineServes: (from: string, to: string, strength: string, because: string | null): string =>
		`${from} serves ${to} (${strength})${because === null ? '' : `: ${because}`}`,
	linePartOf: (from: string, to: string): string => `${from} is part of ${to}`,
	linePractice: (from: string, to: string): string => `${from} gives room for ${to}`,

	search: 'Search goals',
	allAreas: 'All areas',
	allThreads: 'All threads',
	oneThread: 'One thread',
	thread: (title: string, n: number): string => `${title} and ${n} more`,
	statuses: { open: 'Open goals', active: 'Active goals', all: 'All goals' },
	kindFilters: { both: 'Both kinds', life: 'Life goals only', therapy: 'Therapy goals only' },
	filter: 'Filter',
	filtered: (n: number): string => `${n} chosen`,
	clearFilters: 'Show all goals again',
	focus: 'Focus',
	focusOne: 'Focus on one goal',
	focusOn: (title: string): string => `Focus on ${title}`,
	focusOpen: 'Focus on the open note',
	follow: 'Follow the open note',
	showWhole: 'Show the whole map',
	map: 'Map',
	list: 'List',
	showMap: 'Show as a map',
	showList: 'Show as a list',
	fit: 'Fit the map to the window',
	exportMap: 'Export goal map',
	exportAs: { svg: 'Picture (SVG)', png: 'Picture (PNG)', mermaid: 'Note with Mermaid', canvas: 'Canvas' },
	exported: (path: string): string => `Saved as ${path}.`,
	notExported: 'The map could not be saved here.',
	tooLarge: 'This map is too large for one picture. SVG has room for it.',

	panel: 'What the map shows',
	panelFoot: 'This only counts the notes you wrote. It doesn’t know how you are.',
	aroundFoot: 'Esc shows the whole map again.',
	close: 'Close',
	headings: {
		supportedBy: 'Supported by',
		steps: 'Steps',
		serves: 'Serves',
		partOf: 'Part of',
		practiceFor: 'Gives room for',
		practisedBy: 'Finds room in',
	},
	openNote: 'Open note',
	openTab: 'Open in new tab',
	checkIn: 'Check in',
	addLink: 'Add a link',
	changeLink: (title: string): string => `Change link: ${title}`,
	linkTo: 'Link to another goal',
	coverage: (served: number, life: number): string =>
		`${served} of your ${count(life, 'life goal', 'life goals')} ${served === 1 ? 'has' : 'have'} inner work linked to ${served === 1 ? 'it' : 'them'}.`,
	leaning: (n: number): readonly [string, string] => [
		`${capital(spelled(n))} life goals lean on `,
		' alone.',
	],
	quiet: ' has been quiet. Is there something inside that would help it move?',
	makeTherapy: 'Make a therapy goal',
	nothingInner: 'Nothing inner here',
	notNow: 'Not now',
	alone: ' stands on its own.',
	aloneMany: (n: number): string => `${capital(spelled(n))} therapy goals stand on their own.`,
	waiting: ' has not been written about for a while.',
	balance: (words: string, life: number, therapy: number): string =>
		`You have ${words}: ${life} life, ${therapy} therapy.`,
	load: (n: number, kind: 'life' | 'therapy'): string =>
		`You have ${n} active ${kind} goals. Want to rest one?`,

	legendServes: 'Serves:',
	folded: (n: number): string => `${n} done or let go`,
	showFolded: 'Show',
	nothingMatches: 'Nothing here matches what you chose.',
	found: (n: number): string =>
		n === 0 ? 'No goal has these words.' : `${count(n, 'goal', 'goals')} with these words.`,

	columns: ['Goal', 'Area', 'Where it stands', 'Links'],
	more: (n: number, lane: 'therapy' | 'steps' | 'life' | 'bucket'): string =>
		({
			therapy: count(n, 'more therapy goal', 'more therapy goals'),
			steps: count(n, 'more step', 'more steps'),
			life: count(n, 'more life goal', 'more life goals'),
			bucket: `${n} more on their own`,
		})[lane],
	fewer: 'Fold these again',
	leadsTo: (n: number): string =>
		n === 0 ? 'Stands on its own.' : `Serves ${spelled(n)} life ${n === 1 ? 'goal' : 'goals'}.`,
	leadHere: (therapy: number, steps: number): string => {
		const parts = [
			therapy ? `${spelled(therapy)} therapy ${therapy === 1 ? 'goal' : 'goals'}` : '',
			steps ? `${spelled(steps)} ${steps === 1 ? 'step' : 'steps'}` : '',
		].filter((part) => part !== '');
		if (parts.length === 0) return 'Nothing leads here yet.';
		const verb = therapy + steps === 1 ? 'leads' : 'lead';
		return `${capital(parts.join(' and '))} ${verb} here.`;
	},

	something: ['Something inside', 'Something others see'],
	emptyLead: 'No goals yet. One line is enough to start.',
	emptyHint: 'When a therapy goal serves a life goal, you’ll see the line here.',
	create: { life: 'Create life goal', therapy: 'Create therapy goal' },
	reading: 'Reading your notes.',

	linking: (title: string): string => `Link from ${title}: choose a goal, Esc to leave it.`,
	linkHeading: (from: string, to: string): string => `${from} serves ${to}`,
	practiceHeading: (from: string, to: string): string => `${from} gives room for ${to}`,
	because: 'Because',
	becauseHint: 'One sentence, in your words',
	link: 'Link',
	save: 'Save',
	cancel: 'Cancel',
	removeLink: 'Remove link',
	linkAdded: 'Link added.',
	linkChanged: 'Link changed.',
	linkRemoved: 'Link removed.',
	remembered: 'Noted. The map will not ask about this again.',
	noteChanged: 'The note has changed in the meantime, so nothing was changed.',
	cannotLink: 'A line goes from a therapy goal to a life goal, or back as practice.',
	keys: 'Arrow keys walk the map, Enter opens, F focuses, L links, slash searches.',
} as const);
