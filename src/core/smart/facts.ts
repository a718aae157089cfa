/** The plain facts behind the letters: what is there, before any question is asked (decision 17). */
import type { Given } from './rule';
import { pointAt, pointAtWords, type At } from './point';
import type { When } from './text/deadlines';
import type { Pointer } from './rule';
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
		pointAt(given, (said) => said.quantities[0]) ??
		pointAt(given, (said) => said.rhythms[0]) ??
		pointAt(given, (said) => said.finish);
	return words ?? (goal.measure === null && (body?.boxes.all ?? 0) > 0 ? {} : null);
}

/** A: a confidence, as a property or in the words. */
export const sure = (given: Given): Found =>
	given.goal.confidence === null ? pointAt(given, (said) => said.confidences[0]) : { property: 'confidence' };

/** R: a why, a link, or a reason in the words. */
export function why(given: Given): Found {
	if (given.goal.why !== null) return { property: 'why' };
	if (given.goal.partOf.length) return { property: 'part_of' };
	if (given.linked) return {};
	return pointAt(given, ({ plain }) => first(REASON, plain.low));
}

/** The first time in the words of one sort. */
export const timed = (given: Given, is: When['is']): At<When> | null =>
	pointAt(given, ({ when }) => when.find((one) => one.is === is));

/** T: `due`, `review`, or an end in the words. */
export function time(given: Given): Found {
	if (given.goal.due !== null) return { property: 'due' };
	if (given.goal.review !== null) return { property: 'review' };
	return timed(given, 'firm');
}

/** Words that only lean: "more often", "better", "a bit". */
export const leaning = (given: Given): At | null => pointAtWords(given, LEANING);
