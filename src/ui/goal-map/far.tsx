/**
 * The map from far away: a handful of elements for any number of goals. Words are too small to read at this size, so
 * cards are shapes, and all lines of one weight are one path.
 */
import type { VNode } from 'preact';
import type { Picture, PlacedCard } from '../../core/map/picture';
import { lineClass, type LineState } from './line';

const box = ({ x, y, width, height }: PlacedCard, round: number): string =>
	`M${x + round} ${y}h${width - 2 * round}a${round} ${round} 0 0 1 ${round} ${round}v${height - 2 * round}` +
	`a${round} ${round} 0 0 1 ${-round} ${round}h${2 * round - width}a${round} ${round} 0 0 1 ${-round} ${-round}` +
	`v${2 * round - height}a${round} ${round} 0 0 1 ${round} ${-round}z`;

/** Where the words stand, as strokes: two grey bars a card keep the map looking like itself. */
const strokes = ({ x, y, width, titleLines }: PlacedCard, inset: number): string =>
	titleLines
		.map(
			(line, index) =>
				`M${x + inset} ${y + 20 + index * 16}h${Math.min(width - inset - 12, line.length * 6.4)}`,
		)
		.join('');

function gather<T>(
	items: readonly T[],
	key: (item: T) => string,
	path: (item: T) => string,
): [string, string][] {
	const groups = new Map<string, string[]>();
	for (const item of items) {
		const list = groups.get(key(item));
		if (list) list.push(path(item));
		else groups.set(key(item), [path(item)]);
	}
	return [...groups].map(([name, paths]) => [name, paths.join('')]);
}

interface FarProps {
	readonly picture: Picture;
	readonly stateOf: (key: string) => string;
	readonly lineStateOf: (index: number) => LineState;
	readonly zoom: number;
}

/** All cards and lines as a few paths, one for each look. */
export function Far({ picture, stateOf, lineStateOf, zoom }: FarProps): VNode {
	const lines = picture.lines.map((line, index) => ({ line, state: lineStateOf(index) }));
	const kindOf = (card: PlacedCard): 'life' | 'therapy' => card.node?.goal.kind ?? 'life';
	const cards = gather(
		picture.cards,
		(card) => `groundwork-goal is-${kindOf(card)}${card.ghost ? ' is-unresolved' : ''} ${stateOf(card.key)}`,
		(card) => box(card, kindOf(card) === 'life' ? 4 : 18),
	);
	const words = gather(
		picture.cards,
		(card) => stateOf(card.key),
		(card) => strokes(card, kindOf(card) === 'life' ? 34 : 38),
	);
	return (
		<g class="groundwork-far" style={{ '--groundwork-hair': `${1 / zoom}px` }}>
			{gather(
				lines,
				({ line, state }) => lineClass(line, state),
				({ line }) => line.path,
			).map(([name, d]) => (
				<g key={name} class={name}>
					<path class="groundwork-edge-line" d={d} />
				</g>
			))}
			{cards.map(([name, d]) => (
				<g key={name} class={name}>
					<path class="groundwork-goal-base" d={d} />
					<path class="groundwork-goal-shape" d={d} />
				</g>
			))}
			{words.map(([name, d]) => (
				<path key={name} class={`groundwork-far-words ${name}`} d={d} />
			))}
		</g>
	);
}
