/** Yardsticks 7 and 8: what a person sees, in Chromium. */
import { unmeasured, type Line } from './yardstick.mts';

export function browserLines(_quick: boolean): Line[] {
	return [
		unmeasured(7, 'map of 1,000 goals on screen', 'not measured yet', '≤ 250 ms, ≤ 16 ms'),
		unmeasured(8, 'progress view with 500 goals', 'not measured yet', '≤ 120 ms, ≤ 8 ms'),
	];
}
