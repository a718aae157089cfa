/** The map as rows: the same goals in the same order, each with its lines below it (look.md §12). */
import type { PlacedCard } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { countLinks, type LinkSeen } from './links';
import type { Model } from './use-model';

export interface GoalRow {
	readonly is: 'goal';
	readonly id: string;
	readonly card: PlacedCard;
	readonly links: readonly LinkSeen[];
	readonly counted: string;
	readonly open: boolean;
}
export interface LinkRow {
	readonly is: 'link';
	readonly id: string;
	/** The goal this row stands under. */
	readonly under: string;
	readonly link: LinkSeen;
}
export type Row = GoalRow | LinkRow;

export interface RowGroup {
	readonly name: string;
	readonly count: number;
	readonly rows: readonly Row[];
}

function rowsOf(card: PlacedCard, model: Model, open: boolean): Row[] {
	const links = model.links.get(card.key) ?? [];
	const row: GoalRow = {
		is: 'goal',
		id: card.key,
		card,
		links,
		counted: countLinks(links),
		open: open && links.length > 0,
	};
	if (!row.open) return [row];
	const below = links.map((link): LinkRow => ({
		is: 'link',
		id: `${card.key} ${link.side} ${link.other}`,
		under: card.key,
		link,
	}));
	return [row, ...below];
}

/** Groups as on the map: lanes from left to right, then the bucket. A search leaves only what it found. */
export function rowGroups(model: Model, isOpen: (key: string) => boolean): readonly RowGroup[] {
	const { picture, found } = model;
	const near = model.focus?.near;
	const shown = picture.cards.filter(
		(card) => (found === null || found.has(card.key)) && (near === undefined || near.has(card.key)),
	);
	const group = (name: string, cards: readonly PlacedCard[]): RowGroup => ({
		name,
		count: cards.length,
		rows: cards.flatMap((card) => rowsOf(card, model, isOpen(card.key))),
	});
	return [
		...picture.lanes.map((lane) =>
			group(
				mapWords.lanes[lane.kind],
				shown.filter((card) => card.lane === lane.index),
			),
		),
		group(
			mapWords.bucket,
			shown.filter((card) => card.lane === null),
		),
	].filter(({ count }) => count > 0);
}
