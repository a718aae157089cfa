/** The title of a card, wrapped. */
import type { Member } from './members';
import type { MeasureText } from './picture';
import { CARD } from './sizes';
import { wrap } from './wrap';

/** Where text begins and ends on a card (look.md §4). */
export const TEXT = { life: 34, therapy: 38, right: 12 } as const;

/** 13 px 500, two lines at most. A ghost shows the words of its link. */
export function titleLines({ node, ghost, side }: Member, measure: MeasureText): string[] {
	const text = node?.goal.title ?? ghost?.text ?? '';
	const width = CARD.width - TEXT[side] - TEXT.right;
	return wrap(text, { size: 13, weight: 500, width, lines: 2 }, measure);
}
