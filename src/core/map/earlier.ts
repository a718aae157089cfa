/** What an earlier picture says about where rows stood. */
import type { Heights } from './arrange';
import type { Lattice } from './lattice';
import type { Members } from './members';
import type { PlacedLine, Picture } from './picture';
import { CARD, ROWS_Y } from './sizes';

/** Where less than this share of the cards is left, the earlier picture is no help. */
const ENOUGH = 0.5;

const name = (from: string, to: string, relation: string): string => `${from}\n${to}\n${relation}`;

/** Is enough of an earlier picture left for it to be a help? */
export function helps({ members }: Members, previous: Picture): boolean {
	const stood = new Set(previous.cards.map((card) => card.key));
	const found = members.filter(({ key }) => stood.has(key)).length;
	return found >= ENOUGH * Math.max(members.length, stood.size);
}

/**
 * Heights of the middles of all rows that an earlier picture has too, in px below the top of the first row; NaN for
 * the others.
 */
export function heightsBefore(all: Lattice, { members, lines }: Members, previous: Picture): Heights {
	const cards = new Map(previous.cards.filter((card) => card.lane !== null).map((card) => [card.key, card]));
	const ways = new Map(
		previous.lines.map((line): [string, PlacedLine] => [
			name(line.fromKey, line.toKey, line.edge.relation),
			line,
		]),
	);
	const heights = new Float64Array(all.lane.length).fill(NaN);
	members.forEach(({ key }, member) => {
		const card = all.lane[member]! < 0 ? undefined : cards.get(key);
		if (card) heights[member] = card.y + CARD.height / 2 - ROWS_Y;
	});
	const passed = new Map<number, number>();
	for (let segment = 0; segment < all.from.length; segment++) {
		const row = all.to[segment]!;
		const line = lines[all.line[segment]!]!;
		if (row < all.cards) continue;
		const index = passed.get(all.line[segment]!) ?? 0;
		passed.set(all.line[segment]!, index + 1);
		const before = ways.get(name(members[line.from]!.key, members[line.to]!.key, line.edge.relation));
		const span = Math.abs(all.lane[line.from]! - all.lane[line.to]!) - 1;
		if (before?.channels.length === span) heights[row] = before.channels[index]! - ROWS_Y;
	}
	return heights;
}
