/** The lines of one card, told from that card: what it serves, what supports it, its steps. */
import { add } from '../../core/map/keys';
import type { Flag, Picture, PlacedLine } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { unusual } from './line';

const SIDES = ['serves', 'partOf', 'practiceFor', 'supportedBy', 'steps', 'practisedBy'] as const;
export type Side = (typeof SIDES)[number];

export interface LinkSeen {
	readonly side: Side;
	readonly line: PlacedLine;
	/** "a lot · “I leave before I can be left.”", and what is unusual about it; empty where nothing is said. */
	readonly said: string;
	/** Key of the card at the other end, and what it is called. */
	readonly other: string;
	readonly title: string;
}

const OUT = { serves: 'serves', part_of: 'partOf', practice: 'practiceFor' } as const;
const IN = { serves: 'supportedBy', part_of: 'steps', practice: 'practisedBy' } as const;

const VERBS: Readonly<Record<Side, string>> = {
	serves: mapWords.serves,
	partOf: mapWords.partOf,
	practiceFor: mapWords.practice,
	supportedBy: mapWords.supportedBy,
	steps: mapWords.step,
	practisedBy: mapWords.findsRoom,
};
const COUNTS: Readonly<Record<Side, (n: number) => string>> = {
	serves: mapWords.servesCount,
	partOf: mapWords.partOfCount,
	practiceFor: mapWords.practiceCount,
	supportedBy: mapWords.supportedCount,
	steps: mapWords.stepsCount,
	practisedBy: mapWords.findsRoomCount,
};
export const verbOf = (side: Side): string => VERBS[side];

/** Titles by card key, ghosts included. */
export function titlesOf(picture: Picture): ReadonlyMap<string, string> {
	const title = (card: Picture['cards'][number]): string =>
		card.node?.goal.title ?? (card.ghost?.text === '' ? undefined : card.ghost?.text) ?? mapWords.noNote;
	return new Map(picture.cards.map((card) => [card.key, title(card)]));
}

/** All links of all cards, each list in the order of `SIDES`, strongest first, then from top to bottom. */
export function linksByCard(picture: Picture): ReadonlyMap<string, readonly LinkSeen[]> {
	const titles = titlesOf(picture);
	const links = new Map<string, LinkSeen[]>();
	const see = (key: string, side: Side, line: PlacedLine, other: string): void =>
		add(links, key, { side, line, said: saidOf(line, picture.flags), other, title: titles.get(other) ?? '' });
	for (const line of picture.lines) {
		see(line.fromKey, OUT[line.edge.relation], line, line.toKey);
		if (line.toKey !== line.fromKey) see(line.toKey, IN[line.edge.relation], line, line.fromKey);
	}
	for (const list of links.values())
		list.sort(
			(a, b) =>
				SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
				(b.line.edge.strength ?? 0) - (a.line.edge.strength ?? 0) ||
				a.line.start.y + a.line.end.y - b.line.start.y - b.line.end.y,
		);
	return links;
}

/** "part of 1, supported by 2"; empty without links. */
export function countLinks(links: readonly LinkSeen[]): string {
	return SIDES.map((side) => ({ side, n: links.filter((link) => link.side === side).length }))
		.filter(({ n }) => n > 0)
		.map(({ side, n }) => COUNTS[side](n))
		.join(', ');
}

function saidOf(line: PlacedLine, flags?: readonly Flag[]): string {
	const { relation, strength, because } = line.edge;
	const rated = relation === 'serves' && strength !== null ? mapWords.strengths[strength] : '';
	return [rated, because === null ? '' : `“${because}”`, unusual(line, flags)].filter(Boolean).join(' · ');
}
