/** Words for how a therapy goal moves (domain.md §11.3). Movement either way gets the same neutral words. */
import { addDays } from '../day';
import type { Day, Goal, Stage } from '../goal/goal';
import type { CheckIn } from '../index/facts';
import { progressWords as words } from '../words/progress';
import { latestWith } from './latest';

/** How far back closeness is compared. */
const CLOSENESS_DAYS = 90;
const ENOUGH = 3;

/** The stage that stands now, and since when it has stood without another word in between; the property has no day. */
export function stageOf(
	goal: Goal,
	counted: readonly CheckIn[],
): { readonly stage: Stage | null; readonly since: Day | null } {
	const staged = counted.filter(({ fields }) => fields.stage !== undefined);
	const stage = staged.at(-1)?.fields.stage;
	if (stage === undefined) return { stage: goal.stage, since: null };
	let since = staged.at(-1)?.day ?? null;
	for (const one of staged.reverse()) {
		if (one.fields.stage !== stage) break;
		since = one.day;
	}
	return { stage, since };
}

/** The last thing noticed. */
export function noticedOf(counted: readonly CheckIn[]): { readonly text: string; readonly day: Day } | null {
	const one = latestWith(counted, 'noticed');
	return one?.fields.noticed === undefined ? null : { text: one.fields.noticed, day: one.day };
}

/**
 * "a little closer": the first against the last closeness of the last 90 days, from three entries on; null before.
 * A difference up to 1 is about the same, about 2 a little, from 3 clearly.
 */
export function closenessWords(counted: readonly CheckIn[], today: Day): string | null {
	const from = addDays(today, -CLOSENESS_DAYS);
	const said = counted.flatMap(({ day, fields }) =>
		fields.closeness === undefined || day < from ? [] : [fields.closeness],
	);
	const first = said[0];
	const last = said.at(-1);
	if (said.length < ENOUGH || first === undefined || last === undefined) return null;
	const moved = Math.round(Math.abs(last - first));
	const { closeness } = words;
	if (moved <= 1) return closeness.same;
	if (last > first) return moved === 2 ? closeness.littleCloser : closeness.clearlyCloser;
	return moved === 2 ? closeness.littleFurther : closeness.clearlyFurther;
}

/** When it last came up in session: the property, or a later check-in that says so. */
export function talkedAbout(goal: Goal, counted: readonly CheckIn[], today: Day): Day | null {
	const said = counted.filter(({ fields }) => fields.talked === true).at(-1)?.day ?? null;
	const written = goal.talkedAbout !== null && goal.talkedAbout <= today ? goal.talkedAbout : null;
	return said !== null && (written === null || said > written) ? said : (written ?? goal.talkedAbout);
}
