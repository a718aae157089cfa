/** How much: any count, amount or limit left once dates, rhythms, names and confidence are masked (smart.md, M). */
import { valueOf } from './counts';
import { find, type Span } from './plain';
import { AMOUNT, ONE, NO_ONE, FACTOR, ZERO, WHOLLY, LEAVES, IDLE, PLAIN_UNIT } from '../english/amounts';

export interface Quantity extends Span {
	readonly value: number | null;
	/** "km", "euros", "books"; empty where the words name none. */
	readonly unit: string;
}

/** All quantities in plain lower-case text whose asides are masked already. */
export function quantities(low: string): readonly Quantity[] {
	const counts = find(AMOUNT, low).map(({ from, to, match }) => {
		const [, sign = '', digits, scale = '', word, percent, after = ''] = match;
		const unit = sign.trim() || (percent ? '%' : PLAIN_UNIT.test(after) ? '' : after);
		const end = percent || unit === after ? to : to - after.length - (after ? 1 : 0);
		return {
			from,
			to: end,
			unit,
			value: valueOf(digits === undefined ? (word ?? '') : digits + scale.trim()),
		};
	});
	const others = [
		...find(ONE, low, NO_ONE),
		...find(FACTOR, low),
		...find(ZERO, low, IDLE),
		...(LEAVES.test(low) ? find(WHOLLY, low) : []),
	].map(({ from, to, match: [said, unit] }) => ({
		from,
		to,
		unit: unit ?? '',
		value: unit === undefined ? null : said.startsWith('half') ? 0.5 : 1,
	}));
	return [...counts, ...others];
}
