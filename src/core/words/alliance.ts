/** The optional check-in on how working together feels (domain.md §5). Own wording, four words, no sum of them. */
import { spoken } from '../noun';

export const allianceWords = spoken({
	title: 'How a session felt',
	heading: 'How it felt',
	fileName: 'How sessions felt',
	questions: {
		honest: 'How easy was it to say what was really going on?',
		together: 'Did it feel like you were working on this side by side?',
		same_page: 'Are you both aiming at the same thing?',
		unsaid: 'Anything left unsaid that you might bring next time?',
	},
	answers: {
		honest: ['hard', 'in places', 'mostly', 'easy'],
		together: ['no', 'in places', 'mostly', 'yes'],
		same_page: ['not sure', 'partly', 'yes'],
	},
	aim: 'About which therapy goal',
	addAim: 'Find a therapy goal',
	bring: 'Therapists usually want to hear this. You could bring it as a question.',
	same: 'about the same',
	shifted: 'has shifted',
	kept: 'One line in a note of yours. Nothing is added up, and nothing is sent.',
	optional: 'Optional',
	save: 'Write it down',
	cancel: 'Cancel',
	saved: 'Noted.',
	nothing: 'Nothing is filled in yet.',
} as const);
