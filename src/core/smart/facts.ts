/** The plain facts behind the letters: what is there, before any question is asked (decision 17). */
import type { Day, Goal } from '../goal/goal';
import type { Given, Pointer } from './rule';
import { pointAt, pointAtWords, type At } from './point';
import type { When } from './text/deadlines';
import { first } from './text/plain';
import { LEANING, REASON } from './english/wishes';

type Found = Pointer | null;

/** S: an act one could watch, or a concrete outcome. */
export const doing = (given: Given): Found => pointAt(given, (said) => said.act);

/** M: a target, a measure that needs none, a quantity, a rhythm, or a plain finish. Properties win. */
export function measure(given: Given): Found {
	const { goal, body } = given;
	if (goal.target !== null) return { property: 'target' };
	if (goal.measure === 'yes-no' || goal.measure === 'steps') return { property: 'measure' };
	const words =
		pointAt(given, (said) => said.quantities[0] ?? said.rhythms[0]) ?? pointAt(given, (said) => said.finish);
	return words ?? (goal.measure === null && (body?.boxes.all ?? 0) > 0 ? {} : null);
}

/** Does a plain number stand as the target? Rhythms, limits and steps count by themselves. */
export const numbered = ({ target, measure }: Goal): boolean =>
	target !== null && (measure === null || measure === 'number');

/** A: a confidence (0 to 10), as a property or in the words. */
export function sure(given: Given): (Pointer & { fill: number }) | null {
	const { confidence } = given.goal;
	if (confidence !== null) return { property: 'confidence', fill: confidence };
	const found = pointAt(given, (said) => said.confidences[0]);
	return found && { ...found, fill: found.span.value };
}

/** R: a why, a link, or a reason in the words. */
export function why(given: Given): Found {
	if (given.goal.why !== null) return { property: 'why' };
	if (given.goal.partOf.length) return { property: 'part_of' };
	if (given.linked) return {};
	return pointAt(given, ({ plain }) => first(REASON, plain.low));
}

/** The first time in the words of one sort; one that has a day before one that has none. */
export const timed = (given: Given, is: When['is']): At<When> | null =>
	pointAt(given, ({ when }) => when.find((one) => one.is === is && one.day)) ??
	pointAt(given, ({ when }) => when.find((one) => one.is === is));

/** A rhythm: as a property, or the first in the words. */
export const often = (given: Given): Found =>
	given.goal.measure === 'rhythm' ? { property: 'measure' } : pointAt(given, (said) => said.rhythms[0]);

/** T: `due`, `review`, or an end in the words; with the day meant, where there is one. */
export function time(given: Given): (Pointer & { day?: Day | null }) | null {
	const { due, review } = given.goal;
	if (due !== null) return { property: 'due', day: due };
	if (review !== null) return { property: 'review' };
	const firm = timed(given, 'firm');
	return firm && { ...firm, day: firm.span.day };
}

/** Words that only lean: "more often", "better", "a bit". */
export const leaning = (given: Given): At | null => pointAtWords(given, LEANING);
