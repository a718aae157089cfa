import type { Day, Path } from '../../core/goal/goal';
import type { GoalFacts } from '../../core/index/facts';
import type { GoalIndex } from '../../core/index/goal-index';
import { standing } from '../../core/progress/progress';
import type { Standing } from '../../core/progress/standing';
import { factsOf } from '../../core/report/facts';
import type { Settings } from '../../core/settings';

/** What is worked out from the index, kept until index, settings or day change. */
export class Kept {
	private stamp = '';
	private lastSettings: Settings | null = null;
	private all: ReadonlyMap<Path, GoalFacts> | null = null;
	private readonly standings = new Map<Path, Standing>();

	constructor(
		private readonly index: GoalIndex,
		private readonly settings: () => Settings,
		private readonly today: () => Day,
	) {}

	facts(): ReadonlyMap<Path, GoalFacts> {
		this.refresh();
		this.all ??= factsOf(this.index, this.today(), this.settings());
		return this.all;
	}

	standing(path: Path): Standing {
		this.refresh();
		const kept = this.standings.get(path) ?? standing(path, this.index, this.today());
		this.standings.set(path, kept);
		return kept;
	}

	private refresh(): void {
		const stamp = `${this.index.revision} ${this.today()}`;
		if (stamp === this.stamp && this.settings() === this.lastSettings) return;
		this.stamp = stamp;
		this.lastSettings = this.settings();
		this.all = null;
		this.standings.clear();
	}
}
