/** Which properties of the goal follow a check-in. The note's own line stays the record (decisions 12 and 14). */
import type { Day, Goal } from '../goal/goal';
import type { CheckIn, CheckInFields } from '../index/facts';
import { countsUp } from './progress';

export type PropertyChanges = Readonly<Record<string, string | number>>;

const laterOne = (checkIns: readonly CheckIn[], key: keyof CheckInFields, day: Day): boolean =>
	checkIns.some((one) => one.day > day && one.fields[key] !== undefined);

/**
 * `current`, `stage` and `talked_about` as they stand after the check-in; a check-in for an earlier day leaves what
 * a later one said. A rhythm's or limit's number counts times and is never written.
 */
export function propertiesAfter(
	goal: Goal,
	checkIns: readonly CheckIn[],
	{ fields, day }: { readonly fields: CheckInFields; readonly day: Day },
): PropertyChanges {
	const changes: Record<string, string | number> = {};
	const { current, stage, talked } = fields;
	if (current !== undefined && countsUp(goal) && !laterOne(checkIns, 'current', day))
		changes['current'] = current;
	if (stage !== undefined && !laterOne(checkIns, 'stage', day)) changes['stage'] = stage;
	if (talked === true && (goal.talkedAbout === null || goal.talkedAbout < day)) changes['talked_about'] = day;
	return changes;
}
