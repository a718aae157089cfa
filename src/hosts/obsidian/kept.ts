import type { Day, Path } from '../../core/goal/goal';
import type { GoalFacts } from '../../core/index/facts';
import type { GoalIndex } from '../../core/index/goal-index';
import { standing } from '../../core/progress/progress';
import type { Standing } from '../../core/progress/standing';
import { factsOfGoal } from '../../core/report/facts';
import type { Settings } from '../../core/settings';

/**
 * What is worked out of each goal, kept until it may have changed: a check-in costs the goals it touches, not all of
 * them. Settings and the day are part of everything.
 */
export class Kept {
	readonly #index: GoalIndex;
	readonly #settings: () => Settings;
	readonly #today: () => Day;
	readonly #facts = new Map<Path, GoalFacts>();
	readonly #standings = new Map<Path, Standing>();
	#all: ReadonlyMap<Path, GoalFacts> | null = null;
	#day: Day | null = null;
	#lastSettings: Settings | null = null;

	constructor(index: GoalIndex, settings: () => Settings, today: () => Day) {
		this.#index = index;
		this.#settings = settings;
		this.#today = today;
	}

	/** Goals look different. A bigger goal may count this one as a part, so what it leads to is forgotten as well. */
	readonly forget = (changed: ReadonlySet<Path>): void => {
		this.#all = null;
		for (const path of changed) {
			for (const one of [path, ...this.#index.edgesFrom(path).map(({ to }) => to)]) {
				this.#facts.delete(one);
				this.#standings.delete(one);
			}
		}
	};

	/** Facts of every goal; the same map as long as nothing has changed. */
	allFacts(): ReadonlyMap<Path, GoalFacts> {
		this.#refresh();
		this.#all ??= new Map(
			this.#index.goals().map((goal) => {
				const { path } = goal;
				const facts =
					this.#facts.get(path) ?? factsOfGoal(this.#index, goal, this.#today(), this.#settings());
				this.#facts.set(path, facts);
				return [path, facts];
			}),
		);
		return this.#all;
	}

	standing(path: Path): Standing {
		this.#refresh();
		const kept = this.#standings.get(path) ?? standing(path, this.#index, this.#today());
		this.#standings.set(path, kept);
		return kept;
	}

	#refresh(): void {
		if (this.#day === this.#today() && this.#lastSettings === this.#settings()) return;
		this.#day = this.#today();
		this.#lastSettings = this.#settings();
		this.#all = null;
		this.#facts.clear();
		this.#standings.clear();
	}
}
