/** What pulls each row up or down: the other ends of its lines, looked up once. */
import type { Ports } from './ports';
import type { Ranks } from './ranks';

/** The pulls of `row` stand at `start[row]` to `start[row + 1]`: towards `y[other] + shift`, with a weight. */
export interface Pulls {
	readonly start: Int32Array;
	readonly other: Int32Array;
	readonly shift: Float64Array;
	readonly weight: Float64Array;
}

/** Lines over a lane are worth keeping straight more than lines from card to card. */
const worth = (cards: number, row: number): number => (row < cards ? 1 : 3);

/** Expects ordered lanes and ports. Leaves the pulls of all rows, left ones first. */
export function pullsOf({ lattice }: Ranks, ports: Ports): Pulls {
	const rows = lattice.lane.length;
	const start = new Int32Array(rows + 1);
	const size = 2 * lattice.from.length;
	const pulls = {
		start,
		other: new Int32Array(size),
		shift: new Float64Array(size),
		weight: new Float64Array(size),
	};
	let next = 0;
	for (let row = 0; row < rows; row++) {
		for (const [side, here, there] of [
			[lattice.left, ports.to, ports.from],
			[lattice.right, ports.from, ports.to],
		] as const)
			for (let i = side.start[row]!; i < side.start[row + 1]!; i++, next++) {
				const [other, segment] = [side.rows[i]!, side.segments[i]!];
				pulls.other[next] = other;
				pulls.shift[next] = there[segment]! - here[segment]!;
				pulls.weight[next] = worth(lattice.cards, row) * worth(lattice.cards, other);
			}
		start[row + 1] = next;
	}
	return pulls;
}
