/** Yardsticks 7 and 8: what a person sees, in Chromium. */
import { mapOnScreen } from './on-screen.mts';
import { progressOnScreen } from './progress.mts';
import type { Line } from './yardstick.mts';

export async function browserLines(quick: boolean): Promise<Line[]> {
	return [...(await mapOnScreen(quick)), ...(await progressOnScreen(quick))];
}
