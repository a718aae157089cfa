/** What the map is given and what it gives back. No Obsidian: a host answers the calls. */
import type { Kind, Path, Strength } from '../../core/goal/goal';
import type { Relation } from '../../core/index/facts';
import type { Insights } from '../../core/map/insights';
import type { MapGraph, MeasureText } from '../../core/map/picture';
import type { IconName } from '../icon';
import type { MapState } from './state';
import type { Size } from './view-box';

/** One line of a menu. The host shows it as the app's own menu, so keys, touch and themes come for free. */
export interface Choice {
	readonly title: string;
	readonly icon?: IconName;
	readonly checked?: boolean;
	/** Choices of one section stand together. */
	readonly section?: string;
	readonly run: () => void;
}

/** What stands on a line; `because` is absent where it is veiled. */
export interface Detail {
	readonly strength: Strength | null;
	readonly because?: string | null;
}

/** A line as a person makes, changes or removes it; written to `from` only. An absent because is left as it is. */
export interface LinkEdit extends Detail {
	readonly from: Path;
	readonly to: string;
	readonly relation: Relation;
	/** What the person saw, null where there was no line: the note may have moved on since. Absent: what is known now. */
	readonly seen?: Detail | null;
}

export interface MapActions {
	/** The person chose something: a filter, a focus, the list. */
	readonly change: (changes: Partial<MapState>) => void;
	/** Enter or a click; Mod-click asks for a new tab. */
	readonly open: (path: Path, event: MouseEvent | KeyboardEvent) => void;
	/** The pointer rests on a card: the host may preview the note. Never called for what is veiled. */
	readonly hover: (path: Path, event: MouseEvent, target: Element) => void;
	/** Show a menu at the event or below the element; with a path, the note's own entries join. */
	readonly menu: (at: MouseEvent | Element, choices: readonly Choice[], path?: Path) => void;
	/** Adds a line, or changes what stands on it. */
	readonly link: (edit: LinkEdit) => void;
	readonly unlink: (edit: LinkEdit) => void;
	/** Create a goal; with `serving`, a therapy goal that serves that life goal. */
	readonly create: (kind: Kind, serving?: Path) => void;
	readonly checkIn: (path: Path) => void;
	/** "Not now" (until the app restarts) or, for good, "Nothing inner here". */
	readonly quiet: (path: Path, forGood: boolean) => void;
	readonly exportMap: (at: Element) => void;
	/** One sentence for the person. */
	readonly say: (words: string) => void;
}

export interface GoalMapProps {
	readonly graph: MapGraph;
	readonly insights: Insights | null;
	readonly state: MapState;
	/** The goal whose note is open, for "Follow the open note". */
	readonly openGoal: Path | null;
	readonly discreet: boolean;
	/** False while the vault is still being read. */
	readonly ready: boolean;
	/** Goals whose question was answered with "Not now". */
	readonly quieted: ReadonlySet<Path>;
	readonly measure: MeasureText;
	readonly actions: MapActions;
	/** Size before it can be measured. */
	readonly size?: Size;
}
