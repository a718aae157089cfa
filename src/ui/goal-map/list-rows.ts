/** The map as rows: the same goals in the same order, each with its lines below it (look.md §12). */
import type { PlacedCard } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { countLinks, type LinkSeen } from './links';
import type { Model } from './use-model';

export interface Row {
	readonly id: string;
	/** The goal, or for a line the goal it stands under. */
	readonly card: PlacedCard;
	/** Set for the row of a line. */
	readonly link: LinkSeen | null;
	/** Is the row of a goal unfolded? Null where it has nothing to unfold. */
	readonly open: boolean | null;
	readonly counted: string;
}

export interface RowGroup {
	readonly name: string;
	readonly count: number;
	readonly rows: readonly Row[];
}

function rowsOf(card: PlacedCard, model: Model, unfolded: boolean): Row[] {
	const links = model.links.get(card.key) ?? [];
	const row: Row = {
		id: card.key,
		card,
		link: null,
		open: links.length === 0 ? null : unfolded,
		counted: countLinks(links),
	};
	const below = (link: LinkSeen): Row => ({
		id: `${card.key} ${link.side} ${link.other}`,
		card,
		link,
		open: null,
		counted: '',
	});
	return unfolded ? [row, ...links.map(below)] : [row];
}

/** Groups as on the map: lanes from left to right, then the bucket. A search or a focus leaves only what it lights. */
export function rowGroups(model: Model, isOpen: (key: string) => boolean): readonly RowGroup[] {
	const { picture, found, focus } = model;
	const lanes: readonly { name: string; index: number | null }[] = [
		...picture.lanes.map((lane) => ({ name: mapWords.lanes[lane.kind], index: lane.index })),
		{ name: mapWords.bucket, index: null },
	];
	return lanes
		.map(({ name, index }) => {
			const cards = picture.cards.filter(
				({ key, lane }) => lane === index && (found?.has(key) ?? true) && (focus?.near.has(key) ?? true),
			);
			return {
				name,
				count: cards.length,
				rows: cards.flatMap((card) => rowsOf(card, model, isOpen(card.key))),
			};
		})
		.filter(({ count }) => count > 0);
}
