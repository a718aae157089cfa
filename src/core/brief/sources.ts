/** Where the brief reads from, and which goals can come onto the page. */
import type { Day, Goal, Path } from '../goal/goal';
import type { Edge } from '../index/facts';
import type { Standing } from '../progress/standing';
import { MOST_GOALS, type Picks } from './items';

/** What the brief asks of the index; `GoalIndex` answers it. */
export interface Shelf {
	goals(): readonly Goal[];
	edgesFrom(path: Path): readonly Edge[];
}

export interface BriefSources {
	readonly index: Shelf;
	readonly standing: (path: Path) => Standing;
	readonly today: Day;
	/** What stands under "Mixed feelings" in a goal's note; absent where the host has not read the texts. */
	readonly mixedIn?: (path: Path) => string | null;
}

/** Open, mine to show, sorted by what was written about last. */
export function candidates({ index, standing }: BriefSources, kind: Goal['kind']): Goal[] {
	const last = (goal: Goal): string => standing(goal.path).lastActive ?? '';
	return index
		.goals()
		.filter((goal) => goal.kind === kind && goal.status === 'active' && !goal.private)
		.sort((a, b) => (last(b) > last(a) ? 1 : last(b) < last(a) ? -1 : 0));
}

/** Therapy goals that can be brought, those written about last first. Private ones are not among them. */
export const therapyCandidates = (sources: BriefSources): Goal[] => candidates(sources, 'therapy');

/** The therapy goals on the page: those chosen, else those written about last; at most three. */
export function broughtGoals(sources: BriefSources, picks: Picks): Goal[] {
	const open = therapyCandidates(sources);
	const chosen = picks.goals ? open.filter((goal) => picks.goals?.includes(goal.path)) : open;
	return chosen.slice(0, MOST_GOALS);
}
