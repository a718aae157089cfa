/** Pass 1: which lane a card stands in. */
import { closingArcs } from './cycles';
import type { Line, Members } from './members';
import type { PlacedLane } from './picture';

/**
 * How life goals find their lane. `ends`: goals that are part of nothing stand in the last lane, as in look.md's
 * pictures. `near`: as far left as their steps allow, which keeps lines short where steps have steps of their own.
 */
export type Packing = 'ends' | 'near';

/** From so many cards and lanes of life goals on, lines over many lanes would hide the map: `near`. */
const NEAR = { cards: 30, lanes: 3 } as const;

export interface Layers {
	/** Lane of each member, from 0 at the left; -1 for what stands on its own. */
	readonly lane: Int32Array;
	readonly kinds: readonly PlacedLane['kind'][];
	readonly packing: Packing;
}

/** What comes before what among life goals, cycles opened. */
interface Steps {
	readonly before: readonly number[][];
	readonly after: readonly number[][];
}

/** Lines from life goal to life goal say what comes before what; practice leads to therapy and never does. */
const isStep = ({ members }: Members, line: Line): boolean =>
	line.from !== line.to && members[line.from]!.side === 'life' && members[line.to]!.side === 'life';

function stepsOf(all: Members): Steps {
	const count = all.members.length;
	const arcs = all.lines.filter((line) => isStep(all, line));
	const from = arcs.map((arc) => arc.from);
	const to = arcs.map((arc) => arc.to);
	const closing = closingArcs(count, from, to);
	const before: number[][] = Array.from({ length: count }, () => []);
	const after: number[][] = Array.from({ length: count }, () => []);
	arcs.forEach((arc, index) => {
		if (closing[index] === 1) return;
		before[arc.to]!.push(arc.from);
		after[arc.from]!.push(arc.to);
	});
	return { before, after };
}

/** The longest way each member has to go along `next`, and an order in which every member follows its `next`. */
function longest(
	next: readonly number[][],
	back: readonly number[][],
): { ways: Int32Array; order: number[] } {
	const ways = new Int32Array(next.length);
	const waiting = Int32Array.from(next, (list) => list.length);
	const order = [...next.keys()].filter((member) => waiting[member] === 0);
	for (const member of order)
		for (const other of back[member]!) {
			ways[other] = Math.max(ways[other]!, ways[member]! + 1);
			if (--waiting[other]! === 0) order.push(other);
		}
	return { ways, order };
}

/** From the left, and then a step goes right where more lines lead on than lead to it. */
function nearest(all: Members, { before, after }: Steps): Int32Array {
	const level = longest(before, after).ways;
	const inner = new Int32Array(level.length);
	for (const { from, to } of all.lines)
		if (all.members[from]!.side !== all.members[to]!.side) {
			inner[from]!++;
			inner[to]!++;
		}
	for (const member of longest(after, before).order)
		if (after[member]!.length > before[member]!.length + inner[member]!)
			level[member] = Math.min(...after[member]!.map((goal) => level[goal]!)) - 1;
	return level;
}

/**
 * Expects members and lines. Leaves every card with a line to another card in a lane: therapy in the first, a step
 * left of every goal it is part of. No lane is empty. `packing` keeps to what an earlier picture had.
 */
export function layers(all: Members, packing?: Packing): Layers {
	const { members, lines } = all;
	const linked = new Uint8Array(members.length);
	for (const { from, to } of lines) if (from !== to) linked[from] = linked[to] = 1;
	const steps = stepsOf(all);
	const left = longest(steps.after, steps.before).ways;
	const first = members.some(({ side }, member) => side === 'therapy' && linked[member] === 1) ? 1 : 0;
	const life = [...members.keys()].filter(
		(member) => members[member]!.side === 'life' && linked[member] === 1,
	);
	const most = life.reduce((sum, member) => Math.max(sum, left[member]!), -1);
	const cards = linked.reduce((sum, one) => sum + one, 0);
	const how = packing ?? (cards >= NEAR.cards && most + 1 >= NEAR.lanes ? 'near' : 'ends');
	const level = how === 'near' ? nearest(all, steps) : left.map((way) => most - way);
	const lane = new Int32Array(members.length).fill(-1);
	const kinds = Array.from({ length: first + most + 1 }, (_, index): PlacedLane['kind'] =>
		index < first ? 'therapy' : 'steps',
	);
	members.forEach(({ side }, member) => {
		if (linked[member] === 0) return;
		lane[member] = side === 'therapy' ? 0 : first + level[member]!;
		if (side === 'life' && left[member] === 0) kinds[lane[member]] = 'life';
	});
	return { lane, kinds, packing: how };
}
