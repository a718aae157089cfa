/** One line of the report: what was measured against what, and what it is held to. */
export interface Line {
	/** Number of the yardstick in performance.md. */
	readonly yardstick: number;
	readonly what: string;
	readonly measured: string;
	readonly anchor: string;
	/** Measured divided by anchor (or by the limit); null where nothing was measured. */
	readonly ratio: number | null;
	readonly held: string;
	/** Null where it could not be measured. */
	readonly holds: boolean | null;
}

/** A line for something that could not be measured here, and why. */
export const unmeasured = (yardstick: number, what: string, why: string, held: string): Line => ({
	yardstick,
	what,
	measured: why,
	anchor: '',
	ratio: null,
	held,
	holds: null,
});
