/** Status words by kind of goal. domain.md §10.1. */
export const statusWords = {
	life: {
		someday: 'Idea',
		active: 'Active',
		resting: 'Resting',
		done: 'Reached',
		released: 'Let go',
	},
	therapy: {
		someday: 'Not yet',
		active: 'Working on',
		resting: 'Resting',
		done: 'Settled for now',
		released: 'Let go',
	},
} as const;
