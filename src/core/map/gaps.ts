/** Where segments start and end, in px. */
export interface Gaps {
	/** x of each lane's cards. */
	readonly lanes: readonly number[];
	/** y of each segment's left and right end. */
	readonly left: Float64Array;
	readonly right: Float64Array;
}
