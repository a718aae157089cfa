/** Pass 1: which lane a card stands in. */
import { closingArcs } from './cycles';
import type { Line, Members } from './members';
import type { PlacedLane } from './picture';

export interface Layers {
	/** Lane of each member, from 0 at the left; -1 for what stands on its own. */
	readonly lane: Int32Array;
	readonly kinds: readonly PlacedLane['kind'][];
}

/** Lines from life goal to life goal say what comes before what. Practice never does. */
const isStep = ({ members }: Members, line: Line): boolean =>
	line.from !== line.to &&
	line.edge.relation !== 'practice' &&
	members[line.from]!.side === 'life' &&
	members[line.to]!.side === 'life';

/** How many steps at most lie between a life goal and the end it leads to: longest path, cycles opened. */
function stepsToEnd(all: Members): Int32Array {
	const count = all.members.length;
	const arcs = all.lines.filter((line) => isStep(all, line));
	const closing = closingArcs(
		count,
		arcs.map((arc) => arc.from),
		arcs.map((arc) => arc.to),
	);
	const open = arcs.filter((_, index) => closing[index] === 0);
	const waiting = new Int32Array(count);
	const before: number[][] = Array.from({ length: count }, () => []);
	for (const arc of open) {
		waiting[arc.from]!++;
		before[arc.to]!.push(arc.from);
	}
	const steps = new Int32Array(count);
	const ready = [...all.members.keys()].filter((member) => waiting[member] === 0);
	for (const member of ready)
		for (const earlier of before[member]!) {
			steps[earlier] = Math.max(steps[earlier]!, steps[member]! + 1);
			if (--waiting[earlier]! === 0) ready.push(earlier);
		}
	return steps;
}

/**
 * Expects members and lines. Leaves every card with a line to another card in a lane: therapy in the first, a step
 * left of every goal it is part of, goals that are part of nothing in the last. No lane is empty.
 */
export function layers(all: Members): Layers {
	const { members, lines } = all;
	const linked = new Uint8Array(members.length);
	for (const { from, to } of lines) if (from !== to) linked[from] = linked[to] = 1;
	const steps = stepsToEnd(all);
	let therapy = 0;
	let longest = -1;
	members.forEach(({ side }, member) => {
		if (linked[member] === 0) return;
		if (side === 'therapy') therapy = 1;
		else longest = Math.max(longest, steps[member]!);
	});
	const last = therapy + longest;
	const lane = Int32Array.from(members, ({ side }, member) =>
		linked[member] === 0 ? -1 : side === 'therapy' ? 0 : last - steps[member]!,
	);
	const kinds = Array.from({ length: last + 1 }, (_, index): PlacedLane['kind'] =>
		index < therapy ? 'therapy' : index < last ? 'steps' : 'life',
	);
	return { lane, kinds };
}
