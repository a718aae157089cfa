/** Pass 4: where lines leave and reach a card. Sorted, so that lines of one card never cross beside it. */
import type { Beside } from './lattice';
import type { Line } from './members';
import type { Ranks } from './ranks';
import { CARD, PORT } from './sizes';

/** For each segment, px below the middle of its left row (`from`) and of its right row (`to`). */
export interface Ports {
	readonly from: Float64Array;
	readonly to: Float64Array;
}

interface Port {
	readonly segments: number[];
	place: number;
}

/** The ports of one side of a card, from top to bottom. Parts of one goal share a port. */
function portsOf(ranks: Ranks, lines: readonly Line[], side: Beside, row: number): Port[] {
	const { lattice, at } = ranks;
	const ports: Port[] = [];
	let parts: Port | null = null;
	for (let i = side.start[row]!; i < side.start[row + 1]!; i++) {
		const segment = side.segments[i]!;
		const place = at[side.rows[i]!]!;
		const line = lines[lattice.line[segment]!]!;
		const shared = side === lattice.left && line.to === row && line.edge.relation === 'part_of';
		if (shared && parts !== null) {
			parts.segments.push(segment);
			parts.place += place;
			continue;
		}
		const port = { segments: [segment], place };
		if (shared) parts = port;
		ports.push(port);
	}
	if (parts !== null) parts.place /= parts.segments.length;
	return ports.sort(
		(a, b) => a.place - b.place || lattice.line[a.segments[0]!]! - lattice.line[b.segments[0]!]!,
	);
}

/** Expects ordered lanes. Leaves ports centred on each card, 9 px apart where lines leave, 10 px where they arrive. */
export function ports(ranks: Ranks, lines: readonly Line[]): Ports {
	const { lattice } = ranks;
	const result: Ports = {
		from: new Float64Array(lattice.from.length),
		to: new Float64Array(lattice.to.length),
	};
	for (let row = 0; row < lattice.cards; row++) {
		for (const [side, into, apart] of [
			[lattice.right, result.from, PORT.leaving],
			[lattice.left, result.to, PORT.arriving],
		] as const) {
			if (side.start[row + 1]! - side.start[row]! < 2) continue;
			const list = portsOf(ranks, lines, side, row);
			const gap = Math.min(apart, (CARD.height - 2 * PORT.edge) / (list.length - 1));
			list.forEach((port, index) => {
				for (const segment of port.segments) into[segment] = (index - (list.length - 1) / 2) * gap;
			});
		}
	}
	return result;
}
