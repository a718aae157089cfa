/** Where `part_of` lines turn their corners. */

/** x of the trunk of each segment that turns corners; segments without one run as curves. */
export type Trunks = ReadonlyMap<number, number>;
