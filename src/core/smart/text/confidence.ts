/** "8/10", "confidence level 80%", "nine out of ten sure": how sure the person says they are (smart.md, A). */
import { valueOf, WORD } from './counts';
import { find, type Span } from './plain';

export interface Confidence extends Span {
	/** 0 to 10. */
	readonly value: number;
}

const NUMBER = `(\\d{1,3}(?:\\.\\d)?|${WORD})`;
const OF = '( ?%| percent| per cent| ?/ ?10\\b| out of (?:10|ten)\\b)';
const FORMS: readonly RegExp[] = [
	new RegExp(
		`\\(?\\bconfiden(?:ce|t)\\b(?: level| rating| score)?(?: is| at| of)?[:=]? ?(?:about |around )?${NUMBER}${OF}?\\)?`,
		'g',
	),
	new RegExp(
		`\\(?\\b${NUMBER}${OF}? (?:level (?:of )?)?(?:confiden(?:ce|t)|sure|certain)\\b(?: level)?\\)?`,
		'g',
	),
	new RegExp(`\\(?\\b(?:how sure|sureness|sure)[:=]? ?${NUMBER}${OF}\\)?`, 'g'),
	new RegExp(
		`\\(?\\b${NUMBER}( ?/ ?10| out of (?:10|ten))\\b(?![/.-]\\d| ?(?:times|days|nights|weeks|months|meals|sessions|people|occasions|evenings|mornings|workdays|lessons|calls|games|matches|shots|visits))\\)?`,
		'g',
	),
	/[(,] ?(\d{1,3})( ?%)(?:\)|\.?$)/g,
];
/** A date ("by 8/10") or a scale of something else ("pain below 3/10") is no confidence. */
const OTHER =
	/\b(?:by|before|until|on|due|below|under|above|over|least|most|score|pain|rating|rated|mood|than|from|to|average|grade|mark) \(?$/;

/** The confidences stated in plain lower-case text. */
export function confidences(low: string): readonly Confidence[] {
	return FORMS.flatMap((form, i) =>
		find(form, low).flatMap(({ from, to, match }) => {
			if (i > 2 && OTHER.test(low.slice(Math.max(0, from - 12), from))) return [];
			const value = valueOf(match[1] ?? '') ?? 0;
			const ten = /%|cent/.test(match[2] ?? '') || value > 10 ? value / 10 : value;
			return ten <= 10 ? [{ from, to, value: ten }] : [];
		}),
	);
}
