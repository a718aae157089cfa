/** Where a goal with start, current and target stands (domain.md §11.2). */
import type { Goal } from '../goal/goal';
import { progressWords as words } from '../words/progress';
import { amountWords } from './amount';

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * `clamp((current − start) / (target − start), 0, 1)`; works for going down, 0 is a value.
 * Null where one of the three is missing or target = start.
 */
export function numberShare(
	start: number | null,
	current: number | null,
	target: number | null,
): number | null {
	if (start === null || current === null || target === null || target === start) return null;
	const share = clamp((current - start) / (target - start));
	return share === 0 ? 0 : share;
}

/** An amount with its unit, where there is one. */
export const withUnit = (amount: string, unit: string | null): string =>
	unit ? `${amount} ${unit}` : amount;

/** "3.6 of 5 km"; going down "82, towards 75 kg"; null where there is no number at all. */
export function numberWords(
	goal: Pick<Goal, 'startValue' | 'target' | 'unit'>,
	current: number | null,
): string | null {
	const { startValue, target, unit } = goal;
	if (target === null) return current === null ? null : withUnit(amountWords(current), unit);
	const aim = withUnit(amountWords(target), unit);
	if (current === null) return words.towards(aim);
	const down = startValue !== null && target < startValue;
	return down ? words.goingDown(amountWords(current), aim) : words.of(amountWords(current), aim);
}
