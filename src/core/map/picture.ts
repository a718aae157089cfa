/** The goal map as data: graph in (shape), picture out (layout). look.md §4, decisions 21 to 24. */
import type { Goal, Path } from '../goal/goal';
import type { Edge, GoalFacts } from '../index/facts';

/** A card before it has a place. */
export interface MapNode {
	readonly path: Path;
	readonly goal: Goal;
	readonly facts: GoalFacts | null;
}

/** A link whose target is no goal note: drawn as a dashed ghost card, never a node in the JSON (decision 7). */
export interface Ghost {
	readonly key: string;
	readonly text: string;
	/** There is a note, which is no goal. */
	readonly note?: true;
}

/** What is unusual about a line, beside its `problem`: kept, drawn and said, never dropped. */
export interface Flag {
	readonly from: Path;
	readonly to: string;
	readonly is: 'self' | 'twice' | 'cycle' | 'wrong-way' | 'no-note' | 'not-a-goal';
}

export interface MapGraph {
	readonly nodes: readonly MapNode[];
	readonly edges: readonly Edge[];
	readonly ghosts: readonly Ghost[];
	/** Absent where nothing is unusual. */
	readonly flags?: readonly Flag[];
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A card with its place. `lane` is null in the bucket "Stands on its own" (decision 23). */
export interface PlacedCard {
	readonly key: string;
	readonly node: MapNode | null;
	readonly ghost: Ghost | null;
	readonly lane: number | null;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Wrapped title, one or two lines, the last with an ellipsis where it was cut. */
	readonly titleLines: readonly string[];
}

/** Where the because of a line may stand: `x`, `y` is the middle of its plate, `width` and `height` its size. */
export interface PlacedLabel {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** How many lines `text` has. */
	readonly lines: number;
	/** The because, wrapped; the last line with an ellipsis where it was cut. */
	readonly text: readonly string[];
}

/**
 * A line with its way. `path` is SVG path data from card to card; `start` lies on the edge of the card it leaves.
 * Its end mark is drawn at `end`, the middle of a dot of radius 3 (`serves`, `practice`) or the tip of an arrow (`part_of`).
 */
export interface PlacedLine {
	readonly edge: Edge;
	readonly fromKey: string;
	readonly toKey: string;
	readonly path: string;
	readonly start: Point;
	readonly end: Point;
	/** Which way the line arrives: 1 to the right (the usual way), -1 to the left. */
	readonly heading: 1 | -1;
	/** The y in each lane the line passes over, from left to right. */
	readonly channels: readonly number[];
	readonly label: PlacedLabel | null;
}

export interface PlacedLane {
	readonly index: number;
	readonly kind: 'therapy' | 'steps' | 'life';
	readonly x: number;
	/** Where the lane's name stands: 24, further down where lanes stand below each other (`narrow`). */
	readonly y: number;
	readonly count: number;
}

export interface Picture {
	readonly cards: readonly PlacedCard[];
	readonly lines: readonly PlacedLine[];
	readonly lanes: readonly PlacedLane[];
	/** y of the bucket's hairline (from margin to `right`; its name 24 below), and how many stand in it. */
	readonly bucket: { readonly y: number; readonly right: number; readonly count: number } | null;
	readonly width: number;
	readonly height: number;
	/** Crossings of the lines as drawn through the gaps; edges that share an end are not counted. */
	readonly crossings: number;
	/** What is unusual about lines, as the graph says it. */
	readonly flags?: readonly Flag[];
	/** How life goals found their lanes; an earlier picture hands it on, so that nothing jumps. */
	readonly packing: 'ends' | 'near';
}

/** Width in px of `text` at `size` px and `weight`. The app measures; the command line uses a table. */
export type MeasureText = (text: string, size: number, weight: 400 | 500 | 600) => number;

/**
 * look.md §11: `wide` gutters of 132, `close` of 72 (600 to 900 px). `narrow` (below 600 px) is `close` here: the ui
 * sets its one column itself and takes only the order from the picture.
 */
export type Form = 'wide' | 'close' | 'narrow';

export interface LayoutOptions {
	/** A count of tries, not a time: the same input and effort give the same picture anywhere. */
	readonly effort: number;
	readonly measure: MeasureText;
	/** The last picture, for stability when one goal changes. */
	readonly previous?: Picture;
	/** `wide` unless said. */
	readonly form?: Form;
}
