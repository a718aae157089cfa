/** Keys of a radio group: one tab stop, arrows move and choose, as native radios do. */

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Which of `count` radios can be tabbed to: the chosen one, else the first. */
export const tabStop = (at: number, chosen: number): 0 | -1 => (at === Math.max(chosen, 0) ? 0 : -1);

/**
 * Moves among the buttons of a group on an arrow key.
 * @param at index of the button the key was pressed on
 * @returns the index to choose, or null for any other key
 */
export function radioKey(event: KeyboardEvent, at: number, count: number): number | null {
	const step = STEPS[event.key];
	if (step === undefined) return null;
	event.preventDefault();
	const next = (at + step + count) % count;
	const group = (event.currentTarget as HTMLElement).closest('[role="radiogroup"]');
	group?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
	return next;
}
