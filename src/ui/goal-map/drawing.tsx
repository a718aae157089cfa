/** The picture as SVG: lanes, lines, cards, labels. Paints what is in the painted box, all of it as shapes from far. */
import type { Ref, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MeasureText, Picture, PlacedCard, Point } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { useUniqueId } from '../use-id';
import { Card, MAP_LOOK } from './card';
import { Far } from './far';
import { labelsOf, Labels } from './label';
import { Lanes } from './lanes';
import { Line, spokenLine } from './line';
import { countLinks } from './links';
import { cardState, labelled, lineState } from './look-of';
import type { Hand } from './use-hand';
import type { Model } from './use-model';
import type { Painted } from './use-viewport';
import { boxOf, cardIn, lineIn } from './view-box';

export interface DrawingProps {
	readonly svg?: Ref<SVGSVGElement>;
	readonly model: Model;
	readonly hand: Hand;
	readonly measure: MeasureText;
	/** Null draws everything: tests and notes. */
	readonly painted: Painted | null;
	/** The one card that Tab reaches. */
	readonly current: string | null;
	readonly zoom: number;
}

function Lines({ model, hand, painted }: DrawingProps): VNode {
	const seen = model.picture.lines
		.map((line, index) => ({ line, index, state: lineState(index, model, hand) }))
		.filter(({ line }) => painted === null || lineIn(line, painted.box));
	const title = (key: string): string => model.titles.get(key) ?? '';
	return (
		<g class="groundwork-edges">
			{seen.map(({ line, index, state }) => (
				<Line
					key={`${line.fromKey}>${line.toKey} ${line.edge.relation}`}
					line={line}
					index={index}
					state={state}
					spoken={spokenLine(line, title(line.fromKey), title(line.toKey), model.picture.flags)}
				/>
			))}
		</g>
	);
}

function Cards(props: DrawingProps & { readonly cards: readonly PlacedCard[] }): VNode {
	const { model, hand, measure, current, cards } = props;
	return (
		<>
			{cards.map((card) => (
				<Card
					key={card.key}
					card={card}
					state={cardState(card.key, model, hand)}
					current={card.key === current}
					look={MAP_LOOK}
					measure={measure}
					links={countLinks(model.links.get(card.key) ?? []) || mapWords.bucketShort}
				/>
			))}
		</>
	);
}

/** The line that is being pulled from a card to the pointer. */
function Pulled({ picture, from, at }: { picture: Picture; from: string; at: Point }): VNode | null {
	const card = picture.cards.find((one) => one.key === from);
	if (!card) return null;
	const right = at.x > card.x + card.width / 2;
	const x = right ? card.x + card.width : card.x;
	const y = card.y + card.height / 2;
	const bend = (at.x - x) / 2;
	return (
		<g class="groundwork-edge is-serves is-active is-pulled">
			<path
				class="groundwork-edge-line"
				d={`M${x} ${y}C${x + bend} ${y} ${at.x - bend} ${at.y} ${at.x} ${at.y}`}
			/>
			<circle class="groundwork-edge-end" cx={at.x} cy={at.y} r="3" />
		</g>
	);
}

/** From far a hovered card is shown at full size over its place: words come back where the person looks. */
function Lens({ card, ...props }: DrawingProps & { readonly card: PlacedCard }): VNode {
	const placed = { ...card, x: 0, y: 0 };
	return (
		<g
			class="groundwork-lens"
			aria-hidden="true"
			transform={`translate(${card.x} ${card.y}) scale(${1 / props.zoom})`}
		>
			<Card card={placed} state="is-hovered" current={false} look={MAP_LOOK} measure={props.measure} />
		</g>
	);
}

/** Everything there is to see of the map. */
export function Drawing(props: DrawingProps): VNode {
	const { model, hand, painted, current, zoom } = props;
	const { picture } = model;
	const id = useUniqueId();
	const far = painted?.detail === 'far';
	const cards = useMemo(
		() =>
			far
				? picture.cards.filter((card) => card.key === current && hand.keyed)
				: picture.cards.filter((card) => !painted || card.key === current || cardIn(card, painted.box)),
		[picture, painted, current, far, hand.keyed],
	);
	const labels = useMemo(
		() => labelsOf(far ? [] : labelled(model, hand).filter((line) => !painted || lineIn(line, painted.box))),
		[far, model, hand, painted],
	);
	const lens = far && typeof hand.hover === 'string' ? model.cards.get(hand.hover) : undefined;
	return (
		<svg
			ref={props.svg ?? null}
			class="groundwork-map-drawing"
			width={picture.width}
			height={picture.height}
			viewBox={`0 0 ${picture.width} ${picture.height}`}
			role="group"
			aria-labelledby={id}
		>
			<text id={id} class="groundwork-hidden">{`${mapWords.name}. ${mapWords.keys}`}</text>
			<Lanes
				picture={picture}
				dimmed={
					model.focus !== null &&
					!picture.cards.some((card) => card.lane === null && model.focus?.near.has(card.key))
				}
			/>
			{far ? (
				<Far
					picture={picture}
					stateOf={(key) => cardState(key, model, hand)}
					lineStateOf={(index) => lineState(index, model, hand)}
					zoom={zoom}
				/>
			) : (
				<Lines {...props} />
			)}
			<Cards {...props} cards={cards} />
			{hand.pulling?.at && <Pulled picture={picture} from={hand.pulling.from} at={hand.pulling.at} />}
			<Labels labels={labels} />
			{lens && zoom < 1 && <Lens {...props} card={lens} />}
		</svg>
	);
}

/** The card at a point of the picture; the last one drawn wins. */
export function cardAt(picture: Picture, at: Point): PlacedCard | null {
	return (
		picture.cards.find((card) => {
			const box = boxOf(card);
			return at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
		}) ?? null
	);
}
