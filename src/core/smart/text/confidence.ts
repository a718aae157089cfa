/** "8/10", "confidence level 80%", "nine out of ten sure": how sure the person says they are (smart.md, A). */
import { valueOf } from './counts';
import { findAll, type Span } from './plain';
import { FORMS } from '../english/confidence';

export interface Confidence extends Span {
	/** 0 to 10. */
	readonly value: number;
}

/** The confidences stated in plain lower-case text. */
export function confidences(low: string): readonly Confidence[] {
	return findAll(FORMS, low).flatMap(({ from, to, match: [, said = '', scale = ''] }) => {
		const value = valueOf(said) ?? 0;
		const ten = /%|cent/.test(scale) || value > 10 ? value / 10 : value;
		return ten <= 10 ? [{ from, to, value: ten }] : [];
	});
}
