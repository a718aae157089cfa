/** Every limit the insights use, in one place: proposals of domain.md §4 to be tried with people. */
export const THRESHOLDS = {
	/** Days without a change after which a life goal counts as quiet, or a therapy goal as waiting. */
	quietDays: 28,
	/** Two confidences in a row up to here count as stuck. */
	lowConfidence: 4,
	/** How many life goals lean on one therapy goal alone before it is said. */
	leaning: 2,
	/** How many therapy goals the leverage list has. */
	leverage: 3,
	/** Balance is said from so many open goals on. */
	balanceFrom: 4,
	/** Below: mostly life goals; above the second: mostly therapy goals. */
	balance: [0.25, 0.75],
	/** More active goals than this are worth one soft question. */
	load: { therapy: 3, life: 7 },
	/** What counts where nobody rated: strength and importance. */
	unrated: 2,
	/** Sentences the panel shows. */
	sentences: 4,
} as const;
