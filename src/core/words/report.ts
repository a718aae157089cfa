/** What the text form of `check` and `progress` says, on the command line and in the app's own. */
export const reportWords = {
	leftOut: (letters: string): string => `Left out: ${letters}.`,
	unreadTitle: 'Could not be read:',
	unfully: 'could not read fully',
	line: (line: number): string => `line ${line}`,
	checked: (goals: number, questions: number): string =>
		`${goals} ${goals === 1 ? 'goal' : 'goals'} · ${questions} ${questions === 1 ? 'question' : 'questions'}`,
	moved: (active: number, moved: number): string => `${active} active · ${moved} moved this month`,
	due: (day: string): string => `due ${day}`,
	now: (stage: string): string => `now: ${stage}`,
	written: (day: string): string => `last written about ${day}`,
	noGoals: 'No goals here yet. One line is enough to start.',
} as const;
