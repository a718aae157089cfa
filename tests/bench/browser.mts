/** Yardsticks 7 and 8: what a person sees, in Chromium. */
import { mapOnScreen } from './on-screen.mts';
import { unmeasured, type Line } from './yardstick.mts';

export async function browserLines(quick: boolean): Promise<Line[]> {
	return [
		...(await mapOnScreen(quick)),
		unmeasured(8, 'progress view with 500 goals', 'not measured yet', '≤ 120 ms, ≤ 8 ms'),
	];
}
