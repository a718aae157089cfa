/** What progress says: values beside bars, pace, trends, dates, offers. Tone: domain.md §6.7, §11, §12. */
import type { Per } from '../goal/goal';

const PERIODS: Readonly<Record<Per, readonly [one: string, many: string]>> = {
	day: ['day', 'days'],
	week: ['week', 'weeks'],
	month: ['month', 'months'],
};

export const progressWords = {
	of: (current: string, aim: string): string => `${current} of ${aim}`,
	goingDown: (current: string, aim: string): string => `${current}, towards ${aim}`,
	towards: (aim: string): string => `towards ${aim}`,
	kept: (kept: number, planned: number, per: Per): string =>
		`${kept} of ${planned} ${PERIODS[per][planned === 1 ? 0 : 1]} went as planned`,
	timesNow: (times: string, per: Per): string => `${times} this ${per === 'day' ? 'day' : PERIODS[per][0]}`,
	steps: (done: number, all: number): string => `${done} of ${all} ${all === 1 ? 'step' : 'steps'}`,
	yesNo: 'yes or no, still open',
	yesNoDone: 'yes, it has happened',
	open: 'open, no number',
	openWith: (amount: string): string => `${amount}, open`,
	pace: {
		'on pace': 'on pace',
		'a little behind': 'a little behind the plan',
		'new date': 'the plan may need a new date',
	},
	closeness: {
		same: 'about the same',
		littleCloser: 'a little closer',
		littleFurther: 'a little further',
		clearlyCloser: 'clearly closer',
		clearlyFurther: 'clearly further',
	},
	summary: (active: number, moved: number): string => `${active} active · ${moved} moved this month`,
	was: (day: string): string => `was ${day}`,
	lookAgain: (day: string): string => `look again ${day}`,
	dueWithDistance: (day: string, distance: string): string => `${day} · ${distance}`,
	offerDue: 'The date you chose has passed. Keep it, move it, or let it go?',
	offerReview: 'You wanted to look again around now. Keep it, move the date, or let it go?',
};
