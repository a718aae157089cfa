/** Goals and check-ins for tests, with only what matters written out. */
import type { Goal } from '../../../src/core/goal/goal';
import type { CheckIn, CheckInFields } from '../../../src/core/index/facts';

const EMPTY: Goal = {
	path: 'Goals/Run.md',
	kind: 'life',
	title: 'Run',
	areas: [],
	status: 'active',
	importance: null,
	why: null,
	started: null,
	private: false,
	publish: null,
	measure: null,
	per: null,
	unit: null,
	startValue: null,
	target: null,
	current: null,
	due: null,
	review: null,
	confidence: null,
	nextStep: null,
	competence: null,
	smartSkip: [],
	serves: [],
	partOf: [],
	practiceFor: [],
	hinders: [],
	stage: null,
	closeness: null,
	signs: [],
	agreed: null,
	talkedAbout: null,
};

export const aGoal = (some: Partial<Goal> = {}): Goal => ({ ...EMPTY, ...some });

export const aCheckIn = (day: string, fields: CheckInFields = {}, some: Partial<CheckIn> = {}): CheckIn => ({
	goal: 'Goals/Run.md',
	note: `Journal/${day}.md`,
	line: 0,
	day,
	fields,
	text: '',
	own: false,
	...some,
});
