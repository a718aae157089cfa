/** One column of lanes for narrow views (look.md §11): cards full width, folds in focus, rails at the sides. */
import type { MeasureText, PlacedCard, PlacedLine } from '../../core/map/picture';
import { cut } from './fit-line';
import { COLUMN_LOOK } from './card';
import type { Model } from './use-model';

const CARD_HEIGHT = 60;
const PITCH = 68;
const HEAD = 38;
const FOLD = 44;
const GAP = 24;

export type LaneName = 'therapy' | 'steps' | 'life' | 'bucket';

export interface ColumnLane {
	readonly name: LaneName;
	readonly index: number | null;
	readonly count: number;
	readonly y: number;
	readonly cards: readonly PlacedCard[];
	/** How many are folded away in focus, and where that is said; null where nothing is. */
	readonly fold: { readonly y: number; readonly count: number; readonly open: boolean } | null;
}

export interface ColumnPlaces {
	readonly lanes: readonly ColumnLane[];
	readonly cards: ReadonlyMap<string, PlacedCard>;
	readonly margin: number;
	readonly height: number;
}

function placed(
	card: PlacedCard,
	margin: number,
	y: number,
	width: number,
	measure: MeasureText,
): PlacedCard {
	const title = card.node?.goal.title ?? card.ghost?.text ?? '';
	const room = width - 2 * margin - COLUMN_LOOK.titleX[card.node?.goal.kind ?? 'life'] - 14;
	const titleLines = title === '' ? [] : [cut(title, room / 1.04, 14, measure)];
	return { ...card, x: margin, y, width: width - 2 * margin, height: CARD_HEIGHT, titleLines };
}

/** Places the cards of a model in a column of `width` px; `unfolded` lanes show what focus folded. */
export function columnPlaces(
	model: Model,
	width: number,
	unfolded: ReadonlySet<LaneName>,
	measure: MeasureText,
): ColumnPlaces {
	const margin = model.focus ? 28 : 16;
	const keeps = (card: PlacedCard): boolean =>
		(model.focus?.near.has(card.key) ?? true) && (model.found?.has(card.key) ?? true);
	const lanes: ColumnLane[] = [];
	const all = new Map<string, PlacedCard>();
	let y = 0;
	const groups: { name: LaneName; index: number | null }[] = [
		...model.picture.lanes.map((lane) => ({ name: lane.kind, index: lane.index })),
		{ name: 'bucket', index: null },
	];
	for (const { name, index } of groups) {
		const inLane = model.picture.cards.filter((card) => card.lane === index);
		if (inLane.length === 0) continue;
		const open = unfolded.has(name);
		const kept = inLane.filter((card) => open || keeps(card));
		const hidden = inLane.filter((card) => !keeps(card)).length;
		const cards = kept.map((card, row) => placed(card, margin, y + HEAD + row * PITCH, width, measure));
		for (const card of cards) all.set(card.key, card);
		const foot = y + HEAD + cards.length * PITCH;
		lanes.push({
			name,
			index,
			count: inLane.length,
			y: y + 26,
			cards,
			fold: hidden === 0 ? null : { y: foot - 4, count: hidden, open },
		});
		y = foot - 8 + (hidden === 0 ? GAP : FOLD);
	}
	return { lanes, cards: all, margin, height: y };
}

/** `serves` runs down the left, `part_of` down the right: from card to card along the side of the column. */
export function rail(
	line: PlacedLine,
	places: ColumnPlaces,
	width: number,
): { path: string; end: string } | null {
	const from = places.cards.get(line.fromKey);
	const to = places.cards.get(line.toKey);
	if (!from || !to || from === to) return null;
	const left = line.edge.relation !== 'part_of';
	const [side, turn, edge] = left ? [14, -8, 28] : [width - 18, 8, width - 28];
	const [a, b] = [from.y + CARD_HEIGHT / 2, to.y + CARD_HEIGHT / 2];
	const bend = b > a ? 8 : -8;
	const tip = left ? edge - 8 : edge + 5;
	const path = `M${edge} ${a}H${side - turn}Q${side} ${a} ${side} ${a + bend}V${b - bend}Q${side} ${b} ${tip} ${b}`;
	const arrow = `M${tip + 3} ${b - 4}L${tip - 2} ${b}L${tip + 3} ${b + 4}`;
	return { path, end: left ? `M${edge - 6.5} ${b}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z` : arrow };
}
