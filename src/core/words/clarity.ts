/** Four clarity prompts for therapy notes, and what was talked about (domain.md §6.6). Empty is fine; nothing counts them. */
import { spoken } from '../noun';

export const clarityWords = spoken({
	region: 'Four quiet questions',
	questions: {
		named: 'Is this in your own words?',
		together: 'Have you two talked about it?',
		alive: 'When did it last come up?',
		noticing: 'What small thing might you notice?',
	},
	yes: 'yes',
	inJournal: (day: string): string => `${day}, in the journal`,
	hidden: 'hidden',

	talked: {
		title: 'Talked about',
		agreed: 'Do you both aim at this?',
		answers: { yes: 'yes', partly: 'partly', 'not-yet': 'not yet', 'n/a': 'doesn’t apply' },
		day: 'Last talked about on',
	},
	signs: {
		title: 'Small signs',
		ask: 'What small thing might you notice if this were shifting?',
		hint: 'One per line. Empty is fine.',
	},
	saved: 'Noted.',
	cancel: 'Cancel',
	save: 'Save',
} as const);
