/** Which check-ins count, and which one wins (decision 12). */
import type { Day } from '../goal/goal';
import type { CheckIn, CheckInFields } from '../index/facts';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Day; on one day the goal's own note after the journal, then path, then line. The last one wins. */
function byOrder(a: CheckIn, b: CheckIn): number {
	return text(a.day, b.day) || Number(a.own) - Number(b.own) || text(a.note, b.note) || a.line - b.line;
}

/** Oldest first, whatever order the files came in. */
export function inOrder(checkIns: readonly CheckIn[]): CheckIn[] {
	return [...checkIns].sort(byOrder);
}

/** Check-ins up to `today`; those dated later are listed, not counted. */
export function upTo(checkIns: readonly CheckIn[], today: Day): CheckIn[] {
	return checkIns.filter(({ day }) => day <= today);
}

/** The latest check-in that says something about `key`; `counted` is oldest first. */
export function latestWith(counted: readonly CheckIn[], key: keyof CheckInFields): CheckIn | null {
	for (let at = counted.length - 1; at >= 0; at--) {
		const one = counted[at];
		if (one?.fields[key] !== undefined) return one;
	}
	return null;
}
