import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import type { Goal, Path } from '../../../core/goal/goal';
import { areaLabel } from '../../../core/goal/areas';
import { statusWord } from '../../../core/goal/status';
import { forCheckIn } from '../../../core/progress/recent';
import { checkInWords } from '../../../core/words/check-in';
import { isVeiled, seenTitle } from '../check-in/seen';
import type { Context } from '../context';

/** A goal out of all goals: those due to be looked at first, then those last written about. */
class PickGoal extends FuzzySuggestModal<Goal> {
	constructor(
		private readonly context: Context,
		question: string,
		private readonly goals: readonly Goal[],
		private readonly onPick: (goal: Goal) => void,
	) {
		super(context.app);
		this.setPlaceholder(question);
		this.emptyStateText = goals.length ? checkInWords.noMatch : checkInWords.noGoals;
	}

	override getItems(): Goal[] {
		return [...this.goals];
	}

	override getItemText(goal: Goal): string {
		return seenTitle(this.context, goal);
	}

	override renderSuggestion(match: FuzzyMatch<Goal>, el: HTMLElement): void {
		super.renderSuggestion(match, el);
		const goal = match.item;
		if (isVeiled(this.context, goal)) return;
		const about = [
			this.context.index.entry(goal.path)?.goal.status === 'active' ? '' : statusWord(goal.status, goal.kind),
			...goal.areas.slice(0, 1).map(areaLabel),
			this.context.standing(goal.path).value ?? this.context.standing(goal.path).stage ?? '',
		];
		el.createEl('small', { text: about.filter(Boolean).join(' · '), cls: 'groundwork-suggestion-about' });
	}

	override onChooseItem(goal: Goal): void {
		this.onPick(goal);
	}
}

/** Asks for a goal; `only` leaves others out. */
export function pickGoal(
	context: Context,
	question: string,
	onPick: (goal: Goal) => void,
	only: (goal: Goal) => boolean = () => true,
): void {
	const goals = forCheckIn(
		context.index.goals().filter(only),
		(path) => context.standing(path),
		context.today(),
	);
	new PickGoal(context, question, goals, onPick).open();
}

/** Goes on with the goal at `path`, or with the one that is picked where none is there. */
export function goalOrPick(
	context: Context,
	path: Path | null,
	question: string,
	onGoal: (goal: Goal) => void,
): void {
	const goal = path === null ? undefined : context.index.entry(path)?.goal;
	if (goal) onGoal(goal);
	else pickGoal(context, question, onGoal);
}
