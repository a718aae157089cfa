/** How much: any count, amount or limit left once dates, rhythms, names and confidence are masked (smart.md, M). */
import { valueOf } from './counts';
import { find, findAll, type Span } from './plain';
import { AMOUNT, LEAVES, OTHERS, WHOLLY } from '../english/amounts';

export interface Quantity extends Span {
	readonly value: number | null;
	/** "km", "euros", "books"; empty where the words name none. */
	readonly unit: string;
}

/** All quantities in plain lower-case text whose asides are masked already. */
export function quantities(low: string): readonly Quantity[] {
	const counts = find(AMOUNT, low).map(({ from, to, match }) => {
		const [, sign = '', digits, scale = '', word = '', percent, after = ''] = match;
		return {
			from,
			to,
			unit: sign.trim() || (percent ? '%' : after),
			value: valueOf((digits ?? word) + scale),
		};
	});
	const others = [...findAll(OTHERS, low), ...(LEAVES.test(low) ? find(WHOLLY, low) : [])].map(
		({ from, to, match: [said, unit] }) => ({
			from,
			to,
			unit: unit ?? '',
			value: unit ? valueOf(said.slice(0, 4)) : null,
		}),
	);
	return [...counts, ...others];
}
