/** Threads without circles: an order that mostly needs no crossing at all. */
import type { Lattice } from './lattice';
import { sortLane, type Ranks } from './ranks';

const near = ({ left, right }: Lattice, row: number): number[] =>
	[left, right].flatMap(({ start, rows }) => [...rows.subarray(start[row], start[row + 1])]);

/** Rows in the order a walk in all directions meets them, and from where. */
function outward(lattice: Lattice, root: number): { met: number[]; from: Int32Array } {
	const from = new Int32Array(lattice.lane.length).fill(-1);
	const seen = new Uint8Array(lattice.lane.length);
	const met = [root];
	seen[root] = 1;
	for (const row of met)
		for (const other of near(lattice, row))
			if (seen[other] === 0) {
				seen[other] = 1;
				from[other] = row;
				met.push(other);
			}
	return { met, from };
}

/** Is the lattice of one thread a tree? Links between two therapy goals may hold a thread together, or close it. */
export const isTree = (lattice: Lattice): boolean =>
	lattice.line.length === lattice.lane.length - 1 && outward(lattice, 0).met.length === lattice.lane.length;

/**
 * Expects the lattice of a tree. Leaves its rows as a walk from `begin` (else from one end of its longest way) meets
 * them, short branches before long ones: side branches end before the way goes on, as on a caterpillar.
 */
export function treeStart(ranks: Ranks, begin?: number): void {
	const { lattice, key } = ranks;
	const root = begin ?? outward(lattice, 0).met.at(-1)!;
	const { met, from } = outward(lattice, root);
	const depth = new Int32Array(met.length);
	for (const row of [...met].reverse())
		if (from[row]! >= 0) depth[from[row]!] = Math.max(depth[from[row]!]!, depth[row]! + 1);
	const way = [root];
	let next = 0;
	for (let row = way.pop(); row !== undefined; row = way.pop()) {
		key[row] = next++;
		const branches = near(lattice, row).filter((other) => from[other] === row);
		way.push(...branches.sort((a, b) => depth[b]! - depth[a]! || a - b));
	}
	for (let lane = 0; lane < lattice.lanes; lane++) sortLane(ranks, lane);
}
