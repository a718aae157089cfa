/** What smart and progress know of each goal, put together for the map and the brief (decision 22). */
import type { Day, Goal, Path } from '../goal/goal';
import type { GoalFacts } from '../index/facts';
import type { IndexView } from '../index/view';
import { standing } from '../progress/progress';
import type { Settings } from '../settings';
import { checkedIn } from './checked';

/** What smart and progress know of one goal. */
export function factsOfGoal(index: IndexView, goal: Goal, today: Day, settings: Settings): GoalFacts {
	const stands = standing(goal.path, index, today);
	return {
		letters: checkedIn(index, goal, settings, today).letters,
		share: stands.share,
		value: goal.kind === 'life' ? stands.value : null,
		stage: stands.stage,
		lastMoved: stands.lastMoved,
		lastWritten: stands.lastActive,
		confidences: stands.checkIns.flatMap(({ day, fields: { confidence } }) =>
			day <= today && confidence !== undefined ? [confidence] : [],
		),
	};
}

/** Facts of every goal of the index, by path. */
export function factsOf(index: IndexView, today: Day, settings: Settings): Map<Path, GoalFacts> {
	return new Map(index.goals().map((goal) => [goal.path, factsOfGoal(index, goal, today, settings)]));
}
