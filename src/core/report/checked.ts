/** Asks the linter about a goal as it stands among the others, and as the person has set things. */
import type { Day, Goal } from '../goal/goal';
import type { IndexView } from '../index/view';
import type { GoalBody } from '../note/body';
import type { Settings } from '../settings';
import { check } from '../smart/check';
import type { Checked, SmartOptions } from '../smart/rule';

/** Does a therapy goal serve it, or is it part of a bigger goal? Counts for R. */
export function isLinked(index: Pick<IndexView, 'edgesFrom' | 'edgesTo'>, { path }: Goal): boolean {
	const served = index.edgesTo(path).some((edge) => edge.relation === 'serves' && edge.problem === undefined);
	return (
		served ||
		index
			.edgesFrom(path)
			.some(({ relation, resolved, problem }) => relation === 'part_of' && resolved && problem === undefined)
	);
}

const folderOf = (path: string): string => path.replace(/\/?[^/]*$/, '');

/** A folder per line, and the folders of the person's own templates; the goals below them are left alone. */
function isQuiet(goal: Goal, { quietFolders, lifeTemplate, therapyTemplate }: Settings): boolean {
	const path = goal.path.toLowerCase();
	const templates = [lifeTemplate, therapyTemplate].map((one) => one.trim().replace(/^\/+/, ''));
	if (
		templates.some(
			(one) => one !== '' && path.replace(/\.md$/, '') === one.toLowerCase().replace(/\.md$/, ''),
		)
	)
		return true;
	return [...quietFolders.split('\n'), ...templates.map(folderOf)]
		.map((folder) => folder.trim().replace(/^\/+|\/+$/g, ''))
		.some((folder) => folder !== '' && path.startsWith(`${folder.toLowerCase()}/`));
}

export const smartOptions = (settings: Settings, today: Day): SmartOptions => ({
	today,
	dateOrder: settings.dateOrder,
	off: settings.rulesOff.split(/[\s,]+/).filter((id) => id !== ''),
});

/** `letters` is null and there are no findings for therapy goals, goals that are not active, and quiet folders. */
export function checkedIn(
	index: IndexView,
	goal: Goal,
	settings: Settings,
	today: Day,
	body: GoalBody | null = index.entry(goal.path)?.body ?? null,
): Checked {
	if (goal.kind !== 'life' || goal.status !== 'active' || isQuiet(goal, settings))
		return { letters: null, findings: [], answers: [] };
	return check({ goal, body, linked: isLinked(index, goal) }, smartOptions(settings, today));
}
