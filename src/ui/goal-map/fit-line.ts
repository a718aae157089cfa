/** Makes the second line of a card fit: the unit goes first, then the area is cut (look.md §4). */
import type { MeasureText } from '../../core/map/picture';
import { wrap } from '../../core/map/wrap';

const GAP = 8;

/** `text` on one line of `width` px, with an ellipsis where it was cut; empty where not even a letter fits. */
export function cut(text: string, width: number, size: number, measure: MeasureText): string {
	const [line = ''] = wrap(text, { size, weight: 400, width, lines: 1 }, measure);
	return measure(line, size, 400) <= width ? line : '';
}

/** "3 of 4 weeks went as planned" → "3 of 4"; "open, no number" → "open". */
const withoutUnit = (value: string): string => /^(?:\S+ of \S+|[^,]*)/.exec(value)?.[0] ?? value;

export interface SecondLine {
	readonly meta: string;
	readonly value: string | null;
}

/** Meta left, value right, `width` px between them; the number is what people look for. */
export function secondLine(
	meta: string,
	value: string | null,
	width: number,
	size: number,
	measure: MeasureText,
): SecondLine {
	if (value === null) return { meta: cut(meta, width, size, measure), value };
	const room = (text: string): number => width - GAP - measure(text, size, 400);
	if (measure(meta, size, 400) <= room(value)) return { meta, value };
	const short = cut(withoutUnit(value), width * 0.6, size, measure);
	return { meta: cut(meta, room(short), size, measure), value: short };
}
