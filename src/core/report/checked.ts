/** Asks the linter about a goal as it stands among the others, and as the person has set things. */
import { letterOrRule } from '../goal/fields';
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

const bare = (path: string): string =>
	path
		.trim()
		.replace(/^\/+|\/+$/g, '')
		.toLowerCase();

/** Where templates live, as far as the settings tell: never a folder that holds goals too. */
function templateFolders({ lifeTemplate, therapyTemplate, lifeFolder, therapyFolder }: Settings): string[] {
	const homes = [lifeFolder, therapyFolder].map((home) => `${bare(home)}/`);
	return [lifeTemplate, therapyTemplate]
		.map((path) => bare(path).replace(/\/?[^/]*$/, ''))
		.filter((folder) => !homes.some((home) => home.startsWith(`${folder}/`)));
}

/** The person's own quiet folders, one per line, and those of the templates; the goals below them are left alone. */
function isQuiet({ path }: Goal, settings: Settings): boolean {
	const { quietFolders, lifeTemplate, therapyTemplate } = settings;
	const name = bare(path).replace(/\.md$/, '');
	if ([lifeTemplate, therapyTemplate].some((one) => bare(one).replace(/\.md$/, '') === name)) return true;
	return [...quietFolders.split('\n').map(bare), ...templateFolders(settings)].some(
		(folder) => folder !== '' && name.startsWith(`${folder}/`),
	);
}

export const smartOptions = (settings: Settings, today: Day): SmartOptions => ({
	today,
	dateOrder: settings.dateOrder,
	off: settings.rulesOff.split(/[\s,]+/).map(letterOrRule),
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
