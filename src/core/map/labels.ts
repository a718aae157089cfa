/** Pass 7: where the because of a line stands. */
import type { MeasureText, PlacedLabel, Point } from './picture';
import { LABEL } from './sizes';
import { wrap } from './wrap';

/**
 * A because on its plate, around `middle`. On a channel one line of up to 190 px; in a gutter up to two lines of
 * `room` px.
 */
export function label(
	because: string,
	middle: Point,
	where: 'channel' | 'gutter',
	room: number,
	measure: MeasureText,
): PlacedLabel {
	const setting = { size: LABEL.size, weight: 400 as const };
	const width = where === 'channel' ? LABEL.channel : room;
	const text = wrap(because, { ...setting, width, lines: where === 'channel' ? 1 : 2 }, measure);
	const widest = Math.max(...text.map((line) => measure(line, setting.size, setting.weight)));
	return {
		...middle,
		width: Math.ceil(widest + 2 * LABEL.pad),
		height: LABEL.height + (text.length - 1) * LABEL.line,
		lines: text.length,
		text,
	};
}
