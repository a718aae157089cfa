/** The bucket "Stands on its own" at the foot: a place, not a fault. */
import type { Member } from './members';
import type { Point } from './picture';
import { BUCKET, CARD, MARGIN } from './sizes';

export interface Bucket {
	/** y of the hairline. */
	readonly y: number;
	readonly right: number;
	/** Members in reading order, therapy first, each with the corner of its card. */
	readonly places: readonly (readonly [member: number, at: Point])[];
	readonly bottom: number;
}

/**
 * Expects the numbers of the members that stand on their own, and how far the lanes reach. Leaves them in rows of
 * four across the whole foot, more where the lanes are wider. Null without any.
 */
export function bucket(
	alone: readonly number[],
	members: readonly Member[],
	lanes: { readonly right: number; readonly bottom: number },
	fewest: number,
): Bucket | null {
	if (alone.length === 0) return null;
	const step = CARD.width + BUCKET.across;
	const perRow = Math.max(fewest, Math.floor((lanes.right - MARGIN + BUCKET.across) / step));
	const y = lanes.bottom === 0 ? BUCKET.hairline : lanes.bottom + BUCKET.hairline;
	const therapy = alone.filter((member) => members[member]!.side === 'therapy');
	const life = alone.filter((member) => members[member]!.side === 'life');
	const places = [...therapy, ...life].map((member, index) => {
		const x = MARGIN + (index % perRow) * step;
		return [member, { x, y: y + BUCKET.cards + Math.floor(index / perRow) * CARD.pitch }] as const;
	});
	const rows = Math.ceil(alone.length / perRow);
	return {
		y,
		right: Math.max(lanes.right, MARGIN + perRow * step - BUCKET.across),
		places,
		bottom: y + BUCKET.cards + rows * CARD.pitch - (CARD.pitch - CARD.height),
	};
}
