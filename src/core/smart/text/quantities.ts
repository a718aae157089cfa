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
	const ones = find(ONE, low)
		.filter(({ from }) => !NO_ONE.test(low.slice(Math.max(0, from - 9), from)))
		.map(({ from, to, match }) => ({
			from,
			to,
			unit: match[1] ?? '',
			value: match[0].startsWith('half') ? 0.5 : 1,
		}));
	const bare = (spans: readonly Span[]): Quantity[] =>
		spans.map(({ from, to }) => ({ from, to, unit: '', value: null }));
	const zeros = find(ZERO, low).filter(({ from }) => !IDLE.test(low.slice(Math.max(0, from - 7), from)));
	const wholes = LEAVES.test(low) ? find(WHOLLY, low) : [];
	return [...counts, ...ones, ...bare([...find(FACTOR, low), ...zeros, ...wholes])];
}
