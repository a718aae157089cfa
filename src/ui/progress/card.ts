/** What one card of the sidebar shows, put together by the host and drawn without further questions. */
import type { Goal, Letters, Path, Strength } from '../../core/goal/goal';
import type { Offer } from '../../core/progress/look-again';
import type { Standing } from '../../core/progress/standing';

export interface NamedGoal {
	readonly path: Path;
	/** As it may be seen. */
	readonly title: string;
}

export interface Support extends NamedGoal {
	readonly strength: Strength | null;
	readonly because: string | null;
}

export interface Card {
	readonly goal: Goal;
	readonly standing: Standing;
	/** As it may be seen: "Private goal", "Therapy goal" in discreet mode. */
	readonly title: string;
	/** Only title and kind may be seen. */
	readonly veiled: boolean;
	/** May be worked out when it is first read, which only a drawn card does. */
	readonly letters: Letters | null;
	/** Null too where the person said "Not now". */
	readonly offer: Offer | null;
	/** Life goals that a therapy goal serves. */
	readonly serves: readonly NamedGoal[];
	/** Therapy goals that serve a life goal. */
	readonly support: readonly Support[];
}

/** What a person can do here. The component never writes; it only tells. */
export interface ProgressActions {
	open(path: Path, event: MouseEvent | KeyboardEvent): void;
	/** Hover preview. */
	hover(path: Path, event: MouseEvent): void;
	menu(path: Path, event: MouseEvent): void;
	/** Without a path the person picks the goal; `current` fills the form. */
	checkIn(path: Path | null, current?: number): void;
	/** Without a path the whole map. */
	showOnMap(path: Path | null): void;
	keep(path: Path): void;
	/** The new day for the date that the offer is about. */
	move(path: Path, day: string): void;
	letGo(path: Path): void;
	notNow(path: Path): void;
	create(): void;
	example(): void;
	help(): void;
}
