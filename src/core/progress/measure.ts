/** How progress of one goal is read (decision 15) and what that gives (domain.md §11.2). */
import type { Day, Goal, Measure } from '../goal/goal';
import type { CheckIn } from '../index/facts';
import { progressWords as words } from '../words/progress';
import { amountWords } from './amount';
import { numberShare, numberWords, withUnit } from './numbers';
import { keptPeriods, timesNow } from './rhythm';

/** Task boxes and parts of a goal, counted as decision 15 says. */
export interface Steps {
	readonly done: number;
	readonly all: number;
}

export interface Measured {
	readonly measure: Measure | null;
	readonly share: number | null;
	readonly value: string | null;
}

/** Ticked boxes and parts that are done, of all boxes and parts not let go. */
export function stepsOf(
	boxes: { readonly ticked: number; readonly all: number } | null,
	parts: readonly Goal[],
): Steps {
	const kept = parts.filter((part) => part.status !== 'released');
	return {
		done: (boxes?.ticked ?? 0) + kept.filter((part) => part.status === 'done').length,
		all: (boxes?.all ?? 0) + kept.length,
	};
}

/**
 * The measure as written; else `number` where there is a target, `steps` where there are boxes or parts, else none.
 * A therapy goal has one only where the person chose one.
 */
export function effectiveMeasure(goal: Goal, hasSteps: boolean): Measure | null {
	if (goal.measure !== null || goal.kind === 'therapy') return goal.measure;
	if (goal.target !== null) return 'number';
	return hasSteps ? 'steps' : null;
}

/** What each measure needs to know. `counted`: check-ins up to today, oldest first. */
export interface ToMeasure {
	readonly goal: Goal;
	readonly current: number | null;
	readonly counted: readonly CheckIn[];
	readonly steps: Steps;
	readonly today: Day;
}

type Read = Omit<Measured, 'measure'>;

function periods({ goal, counted, today }: ToMeasure, measure: 'rhythm' | 'limit'): Read {
	const kept = keptPeriods({ ...goal, measure }, counted, today);
	if (kept) return { share: kept.kept / kept.planned, value: words.kept(kept.kept, kept.planned, kept.per) };
	const now = timesNow(goal, counted, today);
	const times = amountWords(now);
	const said = goal.target === null ? times : words.of(times, amountWords(goal.target));
	return { share: null, value: words.timesNow(said, goal.per ?? 'week') };
}

const READ: Readonly<Record<Measure, (input: ToMeasure) => Read>> = {
	number: ({ goal, current }) => ({
		share: numberShare(goal.startValue, current, goal.target),
		value: numberWords(goal, current),
	}),
	rhythm: (input) => periods(input, 'rhythm'),
	limit: (input) => periods(input, 'limit'),
	steps: ({ steps }) =>
		steps.all ? { share: steps.done / steps.all, value: words.steps(steps.done, steps.all) } : NOTHING,
	'yes-no': ({ goal: { status } }) => ({
		share: status === 'done' ? 1 : null,
		value: status === 'done' ? words.yesNoDone : status === 'released' ? null : words.yesNo,
	}),
	open: ({ goal, current }) => ({
		share: null,
		value: current === null ? words.open : words.openWith(withUnit(amountWords(current), goal.unit)),
	}),
};

const NOTHING: Read = { share: null, value: null };

/** The effective measure with its share (0 to 1, null without a bar; always null for therapy) and its words. */
export function measured(input: ToMeasure): Measured {
	const { goal, current, steps } = input;
	const measure = effectiveMeasure(goal, steps.all > 0);
	if (measure === null)
		return {
			measure,
			share: null,
			value: current === null ? null : withUnit(amountWords(current), goal.unit),
		};
	const { share, value } = READ[measure](input);
	return { measure, share: goal.kind === 'therapy' ? null : share, value };
}
