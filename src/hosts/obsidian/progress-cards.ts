/** The cards of the sidebar, each worked out once and again only when something it shows has changed. */
import type { Goal, Path } from '../../core/goal/goal';
import { once } from '../../core/once';
import { offerOf } from '../../core/progress/look-again';
import { standing } from '../../core/progress/progress';
import { checkedIn } from '../../core/report/checked';
import type { Card, NamedGoal, Support } from '../../ui/progress/card';
import { isVeiled, seenTitle } from './check-in/seen';
import type { Context } from './context';

export class ProgressCards {
	private readonly cards = new Map<Path, Card>();
	/** Goals for which the person said "Not now"; kept until the app restarts (decision 18). */
	private readonly quiet = new Set<Path>();

	/** `open`: private goals are not even named as neighbours (code blocks, decision 25). */
	constructor(
		private readonly context: Context,
		private readonly open = false,
	) {}

	/** `changed` goals, or all where the set is empty. A card also shows its neighbours. */
	forget(changed: ReadonlySet<Path>): void {
		if (changed.size === 0) this.cards.clear();
		const { index } = this.context;
		for (const path of changed) {
			this.cards.delete(path);
			for (const { to } of index.edgesFrom(path)) this.cards.delete(to);
			for (const { from } of index.edgesTo(path)) this.cards.delete(from);
		}
	}

	notNow(path: Path): void {
		this.quiet.add(path);
		this.cards.delete(path);
	}

	/** One card per goal, by path. */
	all(): Card[] {
		return this.context.index.goals().map((goal) => this.of(goal));
	}

	of(goal: Goal): Card {
		const kept = this.cards.get(goal.path) ?? this.card(goal);
		this.cards.set(goal.path, kept);
		return kept;
	}

	private card(goal: Goal): Card {
		const { context } = this;
		const today = context.today();
		// Asking the rules costs more than all else on a card: only cards that are drawn ask.
		const letters = once(() => ({ are: checkedIn(context.index, goal, context.settings(), today).letters }));
		return {
			goal,
			standing: standing(goal.path, context.index, today),
			title: seenTitle(context, goal),
			veiled: isVeiled(context, goal),
			get letters() {
				return letters().are;
			},
			offer: this.quiet.has(goal.path) ? null : offerOf(goal, today),
			serves: this.serves(goal),
			support: this.support(goal),
		};
	}

	private named(path: Path): NamedGoal | null {
		const goal = this.context.index.entry(path)?.goal;
		return goal && !(this.open && goal.private) ? { path, title: seenTitle(this.context, goal) } : null;
	}

	private serves(goal: Goal): NamedGoal[] {
		return this.context.index
			.edgesFrom(goal.path)
			.filter(({ relation, resolved, problem }) => relation === 'serves' && resolved && !problem)
			.flatMap(({ to }) => this.named(to) ?? []);
	}

	private support(goal: Goal): Support[] {
		return this.context.index
			.edgesTo(goal.path)
			.filter(({ relation, problem }) => relation === 'serves' && !problem)
			.flatMap(({ from, strength, because }) => {
				const one = this.context.index.entry(from)?.goal;
				if (!one || (this.open && one.private)) return [];
				const veiled = isVeiled(this.context, one);
				return [
					{ path: from, title: seenTitle(this.context, one), strength, because: veiled ? null : because },
				];
			});
	}
}
