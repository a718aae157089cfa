/** Where the keyboard goes: up and down within a lane, left and right along lines, first by strength (look.md §12). */
import type { Picture, PlacedCard, PlacedLine } from '../../core/map/picture';

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const STEPS: Readonly<Record<string, Step>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
	Home: 'first',
	End: 'last',
};
export const stepOf = (key: string): Step | undefined => STEPS[key];

const byPlace = (a: PlacedCard, b: PlacedCard): number => a.y - b.y || a.x - b.x;
const laneOf = (card: PlacedCard): number => card.lane ?? Number.POSITIVE_INFINITY;

/** The card a person meets first: top of the leftmost lane. */
export function firstKey(picture: Picture): string | null {
	const [first] = [...picture.cards].sort((a, b) => laneOf(a) - laneOf(b) || byPlace(a, b));
	return first?.key ?? null;
}

/** Goes through the lane; past its ends on to the bucket below and back, so that every card can be reached. */
function along(picture: Picture, here: PlacedCard, by: 1 | -1): PlacedCard | undefined {
	const lane = picture.cards.filter((card) => card.lane === here.lane).sort(byPlace);
	const next = lane[lane.indexOf(here) + by];
	if (next) return next;
	const bucket = picture.cards.filter((card) => card.lane === null).sort(byPlace);
	if (by === 1 && here.lane !== null) return nearest(bucket.slice(0, 4), here);
	if (by === -1 && here.lane === null) {
		const lanes = picture.cards.filter((card) => card.lane !== null);
		const foot = [...new Set(lanes.map((card) => card.lane))].flatMap((index) =>
			lanes
				.filter((card) => card.lane === index)
				.sort(byPlace)
				.slice(-1),
		);
		return nearest(foot, here);
	}
	return undefined;
}

const nearest = (cards: readonly PlacedCard[], here: PlacedCard): PlacedCard | undefined =>
	[...cards].sort(
		(a, b) =>
			Math.abs(a.x - here.x) - Math.abs(b.x - here.x) || Math.abs(a.y - here.y) - Math.abs(b.y - here.y),
	)[0];

/** The other end of the strongest line on that side; without a line, the nearest card of the next lane there. */
function across(picture: Picture, here: PlacedCard, by: 1 | -1): PlacedCard | undefined {
	const at = new Map(picture.cards.map((card) => [card.key, card]));
	const weight = (line: PlacedLine): number =>
		line.edge.strength ?? (line.edge.relation === 'serves' ? 0.5 : 0);
	const other = (line: PlacedLine): PlacedCard | undefined =>
		at.get(line.fromKey === here.key ? line.toKey : line.fromKey);
	const [best] = picture.lines
		.filter((line) => line.fromKey === here.key || line.toKey === here.key)
		.filter((line) => Math.sign((other(line)?.x ?? here.x) - here.x) === by)
		.sort((a, b) => weight(b) - weight(a) || a.end.y - b.end.y);
	if (best) return other(best);
	const beside = picture.cards.filter((card) =>
		here.lane === null
			? card.lane === null && card.y === here.y && Math.sign(card.x - here.x) === by
			: card.lane !== null && Math.sign(card.lane - here.lane) === by,
	);
	const gap = Math.min(...beside.map((card) => Math.abs(card.x - here.x)));
	return beside
		.filter((card) => Math.abs(card.x - here.x) === gap)
		.sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0];
}

/** The key of the card one step from `from`; `from` itself where there is nothing on that side. */
export function walk(picture: Picture, from: string, step: Step): string {
	const here = picture.cards.find((card) => card.key === from);
	if (!here) return firstKey(picture) ?? from;
	const lane = picture.cards.filter((card) => card.lane === here.lane).sort(byPlace);
	const to = {
		up: () => along(picture, here, -1),
		down: () => along(picture, here, 1),
		left: () => across(picture, here, -1),
		right: () => across(picture, here, 1),
		first: () => lane[0],
		last: () => lane[lane.length - 1],
	}[step]();
	return to?.key ?? from;
}
