/** The pieces of the column: a lane with its cards and its fold, and the rails at the sides. */
import type { VNode } from 'preact';
import type { MeasureText, PlacedCard } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { Card, COLUMN_LOOK, MapIcon, type CardProps } from './card';
import { rail, type ColumnLane, type ColumnPlaces, type LaneName } from './column-places';
import { lineClass } from './line';
import { faceOf } from './face';
import { countLinks } from './links';
import { cardState } from './look-of';
import { isLit } from './reach';
import type { HandState } from './use-hand';
import type { Model } from './use-model';
import type { Size } from './view-box';
import type { Wishes } from './wishes';

export interface ColumnProps {
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
	readonly measure: MeasureText;
	readonly size: Size;
}

/** In focus the second line of what leads here, and of what a therapy goal serves, says how much and why. */
function secondOf(card: PlacedCard, { focus, links }: Model): Pick<CardProps, 'second'> {
	const to = (links.get(card.key) ?? []).find(({ side, other }) =>
		side === 'serves' ? focus?.up.has(other) === true : side === 'supportedBy' && other === focus?.key,
	);
	if (!to?.said) return {};
	return { second: { meta: to.said, value: (card.node && faceOf(card.node).value) ?? null } };
}

/** At rest "serves 2" on the right of a therapy card. */
function valueOf(card: PlacedCard, model: Model): string | undefined {
	if (model.focus || card.node?.goal.kind !== 'therapy') return undefined;
	const serves = (model.links.get(card.key) ?? []).filter((link) => link.side === 'serves');
	return serves.length === 0 ? undefined : mapWords.servesCount(serves.length);
}

export function Rails({
	model,
	places,
	width,
}: {
	model: Model;
	places: ColumnPlaces;
	width: number;
}): VNode | null {
	const { focus } = model;
	if (!focus) return null;
	const lit = model.picture.lines.filter((line) => isLit(line, focus));
	return (
		<g class="groundwork-edges" aria-hidden="true">
			{lit.map((line) => {
				const drawn = rail(line, places, width);
				if (!drawn) return null;
				return (
					<g key={`${line.fromKey}>${line.toKey} ${line.edge.relation}`} class={lineClass(line, 'active')}>
						<path class="groundwork-edge-line" d={drawn.path} />
						<path class="groundwork-edge-end" d={drawn.end} />
					</g>
				);
			})}
		</g>
	);
}

interface LaneProps extends ColumnProps {
	readonly lane: ColumnLane;
	readonly current: string | null;
	readonly margin: number;
	readonly onFold: (name: LaneName) => void;
}

function Fold({ lane, margin, onFold }: LaneProps): VNode | null {
	const { fold, name } = lane;
	if (!fold) return null;
	const words = fold.open ? mapWords.fewer : mapWords.more(fold.count, name);
	const toggle = (event: Event): void => {
		event.stopPropagation();
		onFold(name);
	};
	return (
		<g
			class="groundwork-fold-row"
			role="button"
			tabindex={0}
			transform={`translate(${margin} ${fold.y})`}
			onClick={toggle}
			onKeyDown={(event) => {
				if (event.key === 'Enter' || event.key === ' ') toggle(event);
			}}
		>
			<rect class="groundwork-fold-hit" width={260} height={44} />
			<MapIcon name={fold.open ? 'chevron-down' : 'chevron-right'} x={0} y={15} size={14} />
			<text class="groundwork-folded" x={20} y={27}>
				{words}
			</text>
		</g>
	);
}

export function Lane(props: LaneProps): VNode {
	const { lane, model, hand, measure, current, margin } = props;
	const words = lane.name === 'bucket' ? mapWords.bucket : mapWords.lanes[lane.name];
	return (
		<g>
			<text class="groundwork-lane-name" x={margin} y={lane.y}>
				{`${words} `}
				<tspan class="groundwork-lane-count" dx="4">
					{lane.count}
				</tspan>
			</text>
			{lane.cards.map((card) => {
				const value = valueOf(card, model);
				return (
					<Card
						key={card.key}
						card={card}
						state={cardState(card.key, model, hand)}
						current={card.key === current}
						look={COLUMN_LOOK}
						measure={measure}
						links={countLinks(model.links.get(card.key) ?? []) || mapWords.bucketShort}
						{...(value === undefined ? {} : { value })}
						{...secondOf(card, model)}
					/>
				);
			})}
			<Fold {...props} />
		</g>
	);
}

/** "Two therapy goals and one step lead here."; of a therapy goal: "Serves two life goals." */
export function leadWords({ focus, cards, links }: Model): string | null {
	if (!focus) return null;
	const goals = [...focus.up].flatMap((key) => cards.get(key)?.node?.goal ?? []);
	const therapy = goals.filter((goal) => goal.kind === 'therapy').length;
	if (cards.get(focus.key)?.node?.goal.kind === 'therapy')
		return mapWords.leadsTo((links.get(focus.key) ?? []).filter(({ side }) => side === 'serves').length);
	return mapWords.leadHere(therapy, goals.length - therapy - 1);
}
