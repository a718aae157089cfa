/** The map on a phone: lanes from top to bottom; in focus what is unrelated folds, and lines run down the sides. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MeasureText, PlacedCard } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { useSize } from '../use-size';
import { Card, COLUMN_LOOK, MapIcon } from './card';
import { columnPlaces, rail, type ColumnLane, type ColumnPlaces, type LaneName } from './column-places';
import { lineClass } from './line';
import { countLinks, saidOf } from './links';
import { cardState } from './look-of';
import { isLit } from './reach';
import type { HandState } from './use-hand';
import type { Model } from './use-model';
import type { Size } from './view-box';
import type { Wishes } from './wishes';

interface ColumnProps {
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
	readonly measure: MeasureText;
	readonly size: Size;
}

/** At rest "serves 2" on the right of a therapy card; in focus the second line says how much and why. */
function secondOf(card: PlacedCard, model: Model): { second?: { meta: string; value: string | null } } {
	const links = model.links.get(card.key) ?? [];
	if (model.focus) {
		const to = links.find((link) => link.side === 'serves' && model.focus?.up.has(link.other) === true);
		const said = to === undefined ? '' : saidOf(to.line);
		return said === '' ? {} : { second: { meta: said, value: null } };
	}
	return {};
}

function valueOf(card: PlacedCard, model: Model): string | undefined {
	if (model.focus || card.node?.goal.kind !== 'therapy') return undefined;
	const serves = (model.links.get(card.key) ?? []).filter((link) => link.side === 'serves');
	return serves.length === 0 ? undefined : mapWords.servesCount(serves.length);
}

function Rails({
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
			aria-label={words}
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

function Lane(props: LaneProps): VNode {
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

/** Which lanes the person unfolded; forgotten when the focus moves on. */
function useUnfolded(focus: string | null): [ReadonlySet<LaneName>, (name: LaneName) => void] {
	const [unfolded, set] = useState<ReadonlySet<LaneName>>(new Set());
	useEffect(() => set(new Set()), [focus]);
	const toggle = (name: LaneName): void =>
		set((now) => new Set(now.has(name) ? [...now].filter((one) => one !== name) : [...now, name]));
	return [unfolded, toggle];
}

const MARGIN_PX = 800;

/** Which part of the column is near the window; the rest is not painted. */
function useScrolled(of: { readonly current: HTMLElement | null }): number {
	const [top, setTop] = useState(0);
	useEffect(() => {
		const el = of.current;
		if (!el) return undefined;
		const look = (): void => setTop(Math.round(el.scrollTop / 400) * 400);
		el.addEventListener('scroll', look, { passive: true });
		return () => el.removeEventListener('scroll', look);
	}, [of]);
	return top;
}

const keyOf = (event: Event): string | null =>
	(event.target as Element | null)?.closest('[data-key]')?.getAttribute('data-key') ?? null;

export function Column(props: ColumnProps): VNode {
	const { model, hand, wishes, measure } = props;
	const el = useRef<HTMLDivElement>(null);
	const size = useSize(el, props.size);
	const top = useScrolled(el);
	const [unfolded, onFold] = useUnfolded(model.focus?.key ?? null);
	const { width } = size;
	const places = useMemo(
		() => columnPlaces(model, width, unfolded, measure),
		[model, width, unfolded, measure],
	);
	const keys = [...places.cards.keys()];
	const current = hand.current !== null && places.cards.has(hand.current) ? hand.current : (keys[0] ?? null);
	const isNear = (card: PlacedCard): boolean =>
		card.key === current || (card.y > top - MARGIN_PX && card.y < top + size.height + MARGIN_PX);
	const at = (event: MouseEvent | KeyboardEvent): { x: number; y: number } => {
		const card = places.cards.get(keyOf(event) ?? '');
		return { x: 20, y: (card ? card.y + CARD_BELOW : 0) - (el.current?.scrollTop ?? 0) };
	};
	const go = (to: string | undefined): void => {
		if (to === undefined) return;
		hand.set({ current: to, keyed: true });
		for (const card of el.current?.querySelectorAll<SVGGElement>('[data-key]') ?? [])
			if (card.dataset['key'] === to) card.focus();
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const index = keys.indexOf(keyOf(event) ?? current ?? '');
		const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: keys.length - 1 }[event.key];
		if (to === undefined) wishes.key(event, keyOf(event), at(event));
		else {
			event.preventDefault();
			go(keys[to]);
		}
	};
	return (
		<div
			ref={el}
			class="groundwork-map-canvas groundwork-map-column"
			onKeyDown={onKeyDown}
			onClick={(event) => {
				const key = keyOf(event);
				if (key === null) wishes.leave();
				else wishes.click(key, event, at(event));
			}}
			onContextMenu={(event) => wishes.menu(keyOf(event), event)}
		>
			<svg
				class="groundwork-map-drawing"
				width={width}
				height={places.height}
				viewBox={`0 0 ${width} ${places.height}`}
				role="group"
				aria-label={mapWords.name}
			>
				<Rails model={model} places={places} width={width} />
				{places.lanes.map((lane) => (
					<Lane
						key={lane.name + String(lane.index)}
						{...props}
						lane={{ ...lane, cards: lane.cards.filter(isNear) }}
						current={current}
						margin={places.margin}
						onFold={onFold}
					/>
				))}
			</svg>
		</div>
	);
}

const CARD_BELOW = 64;

/** "Two therapy goals and one step lead here." */
export function leadWords({ focus, cards }: Model): string | null {
	if (!focus) return null;
	const up = [...focus.up].filter((key) => key !== focus.key).flatMap((key) => cards.get(key)?.node ?? []);
	const therapy = up.filter((node) => node.goal.kind === 'therapy').length;
	return mapWords.leadHere(therapy, up.length - therapy);
}
