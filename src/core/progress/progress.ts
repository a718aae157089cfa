/** Where one goal stands today, from the index alone. Formulas: domain.md §11, decisions 11 to 16. */
import type { Day, Goal, Path } from '../goal/goal';
import type { CheckIn, Edge, GoalBody, Mention } from '../index/facts';
import { inOrder, latestWith, upTo } from './latest';
import { type Steps, measured, stepsOf } from './measure';
import { paceOf } from './pace';
import type { Standing } from './standing';
import { closenessWords, noticedOf, stageOf, talkedAbout } from './trend';

/** What progress asks of the index; `GoalIndex` answers it. */
export interface Known {
	entry(path: Path): { readonly goal: Goal; readonly body: GoalBody | null } | undefined;
	edgesTo(path: Path): readonly Edge[];
	checkIns(goal: Path): readonly CheckIn[];
	mentions(goal: Path): readonly Mention[];
}

/** Life goals that are a step of this one. */
function partsOf(path: Path, index: Known): Goal[] {
	return index
		.edgesTo(path)
		.filter(({ relation, resolved, problem }) => relation === 'part_of' && resolved && problem === undefined)
		.flatMap(({ from }) => index.entry(from)?.goal ?? []);
}

/** The number that stands now: the latest check-in with one, else the property (decision 12). */
function currentOf(goal: Goal, counted: readonly CheckIn[]): Pick<Standing, 'current' | 'differs'> {
	const checkIn = latestWith(counted, 'current')?.fields.current;
	if (checkIn === undefined) return { current: goal.current, differs: null };
	const differ = goal.current !== null && goal.current !== checkIn && countsUp(goal);
	return { current: checkIn, differs: differ ? { property: goal.current, checkIn } : null };
}

/** A rhythm or limit counts times; there `current` on a line is how often, not where it stands. */
export function countsUp(goal: Goal): boolean {
	return goal.measure !== 'rhythm' && goal.measure !== 'limit';
}

/** The last day on which something about it was different from before. */
function movedOn(goal: Goal, counted: readonly CheckIn[]): Day | null {
	let moved: Day | null = null;
	let before: number | string | null = goal.kind === 'life' ? goal.startValue : null;
	for (const { day, fields } of counted) {
		if (goal.kind === 'life' && !countsUp(goal)) {
			if ((fields.current ?? 1) > 0) moved = day;
			continue;
		}
		const now = goal.kind === 'life' ? fields.current : fields.stage;
		if (now !== undefined && now !== before) moved = day;
		if (goal.kind === 'therapy' && fields.noticed !== undefined) moved = day;
		before = now ?? before;
	}
	return moved;
}

function lastOf(days: readonly Day[]): Day | null {
	return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

const NO_STEPS: Steps = { done: 0, all: 0 };

/** What only a therapy goal has. */
type Inner = Pick<Standing, 'stage' | 'stageSince' | 'noticed' | 'closeness' | 'talkedAbout'>;
const NO_INNER: Inner = { stage: null, stageSince: null, noticed: null, closeness: null, talkedAbout: null };

function innerOf(goal: Goal, counted: readonly CheckIn[], today: Day): Inner {
	if (goal.kind === 'life') return NO_INNER;
	const { stage, since } = stageOf(goal, counted);
	return {
		stage,
		stageSince: since,
		noticed: noticedOf(counted),
		closeness: closenessWords(counted, today),
		talkedAbout: talkedAbout(goal, counted, today),
	};
}

/** What is known of a note that is no goal. */
const NOTHING: Omit<Standing, 'path'> = {
	...NO_INNER,
	measure: null,
	start: null,
	current: null,
	target: null,
	unit: null,
	share: null,
	pace: null,
	due: null,
	checkIns: [],
	mentions: 0,
	lastActive: null,
	value: null,
	differs: null,
	lastMoved: null,
	counted: 0,
};

/**
 * Where the goal at `path` stands on `today`. Check-ins and mentions dated later are listed, not counted. Where the
 * note is no goal, the answer is an empty standing.
 */
export function standing(path: Path, index: Known, today: Day): Standing {
	const entry = index.entry(path);
	if (!entry) return { path, ...NOTHING };
	const { goal, body } = entry;
	const checkIns = inOrder(index.checkIns(path));
	const counted = upTo(checkIns, today);
	const mentions = index.mentions(path).filter(({ day }) => day <= today);
	const life = goal.kind === 'life';
	const steps = life ? stepsOf(body?.boxes ?? null, partsOf(path, index)) : NO_STEPS;
	const { current, differs } = currentOf(goal, counted);
	const { measure, share, value } = measured({ goal, current, counted, steps, today });
	return {
		...innerOf(goal, counted, today),
		path,
		measure,
		start: goal.startValue,
		current,
		target: goal.target,
		unit: goal.unit,
		share,
		pace: paceOf(goal, share, today),
		due: life ? goal.due : null,
		checkIns,
		mentions: mentions.length,
		lastActive: lastOf([...counted, ...mentions].map(({ day }) => day)),
		value,
		differs,
		lastMoved: movedOn(goal, counted),
		counted: counted.length,
	};
}
