/** Every measure of the drawing in px, in one place (look.md §4, §11). */
import type { Form } from './picture';

export const CARD = { width: 216, height: 64, pitch: 76 } as const;
/** The height a line takes on its way over a lane. */
export const CHANNEL = 15;
export const MARGIN = 28;
export const LANE_NAME_Y = 24;
const FIRST_ROW_Y = 46;
/** Where the first row begins, with its share of the space between rows. */
export const ROWS_Y = FIRST_ROW_Y - (CARD.pitch - CARD.height) / 2;
/** Between lines at a card: where they leave, where they arrive. */
export const PORT = { leaving: 9, arriving: 10, edge: 9 } as const;
/** The end mark: the line stops 5 before the card, its dot of radius 3 has its middle 3 before. */
export const END = { gap: 5, dot: 3, arrow: 6 } as const;
/** The bucket at the foot: hairline below the last row, its name, its cards. */
export const BUCKET = { hairline: 22, name: 24, cards: 36, across: 16, perRow: 4 } as const;
/** Room on a label's plate beside its text. */
export const LABEL = { size: 11.5, pad: 4, line: 14, height: 18, channel: 190, gutter: 108 } as const;

/** Width between two lanes. Two lanes alone stand further apart, so that a because fits between them. */
export function gutterOf(form: Form, lanes: number): number {
	const wide = form === 'wide';
	if (lanes === 2) return wide ? 256 : 188;
	return wide ? 132 : 72;
}
