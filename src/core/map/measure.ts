/** A width table for text where nothing can be measured: the command line, exports, tests. Generous by design. */
import type { MeasureText } from './picture';

/** Advance widths in hundredths of the font size, of a wide interface font; fonts differ by up to 12 %. */
const CLASSES: readonly (readonly [string, number])[] = [
	["iIjl|'’‘.,:;!", 28],
	['ftr()[]{}/\\-" “”`', 38],
	['csvxyzkJ', 54],
	['abdeghnopquFELTPSBKRXYZ0123456789?*$€£+=<>~_#', 62],
	['ACDGHNOQUVw&', 74],
	['mMW@%—…', 92],
];
const WIDTH = new Map(
	CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
WIDTH.set(' ', 30);

/** Scripts whose letters are as wide as high. */
const SQUARE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u;
const MARK = /\p{M}|\p{Cf}/u;

function widthOf(letter: string): number {
	const known = WIDTH.get(letter);
	if (known !== undefined) return known;
	if (MARK.test(letter)) return 0;
	const base = WIDTH.get(letter.normalize('NFD').charAt(0));
	return base ?? (SQUARE.test(letter) ? 100 : 68);
}

/** Width in px by the table: an upper guess for most interface fonts. */
export const tableMeasure: MeasureText = (text, size, weight) => {
	let sum = 0;
	for (const letter of text) sum += widthOf(letter);
	return (sum * size * (weight === 400 ? 1 : weight === 500 ? 1.02 : 1.05)) / 100;
};
