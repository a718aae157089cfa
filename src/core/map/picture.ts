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
}

export interface MapGraph {
	readonly nodes: readonly MapNode[];
	readonly edges: readonly Edge[];
	readonly ghosts: readonly Ghost[];
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

/** A line with its way. `path` is SVG path data; `label` is where the because may stand. */
export interface PlacedLine {
	readonly edge: Edge;
	readonly fromKey: string;
	readonly toKey: string;
	readonly path: string;
	readonly start: Point;
	readonly end: Point;
	readonly label: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly lines: number;
	} | null;
}

export interface PlacedLane {
	readonly index: number;
	readonly kind: 'therapy' | 'steps' | 'life';
	readonly x: number;
	readonly count: number;
}

export interface Picture {
	readonly cards: readonly PlacedCard[];
	readonly lines: readonly PlacedLine[];
	readonly lanes: readonly PlacedLane[];
	/** y of the bucket's hairline, and how many stand in it; null without a bucket. */
	readonly bucket: { readonly y: number; readonly count: number } | null;
	readonly width: number;
	readonly height: number;
	/** Crossings of the lines as drawn through the gaps; edges that share an end are not counted. */
	readonly crossings: number;
}

/** Width in px of `text` at `size` px and `weight`. The app measures; the command line uses a table. */
export type MeasureText = (text: string, size: number, weight: 400 | 500 | 600) => number;

export interface LayoutOptions {
	/** A count of tries, not a time: the same input and effort give the same picture anywhere. */
	readonly effort: number;
	readonly measure: MeasureText;
	/** The last picture, for stability when one goal changes. */
	readonly previous?: Picture;
}
