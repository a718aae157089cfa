/** The map on a phone: lanes from top to bottom; in focus what is unrelated folds, and lines run down the sides. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedCard } from '../../core/map/picture';
import { mapWords } from '../../core/words';
import { useUniqueId } from '../use-id';
import { useSize } from '../use-size';
import { useHold } from './gestures';
import { focusOn, keyOf } from './key-of';
import { Lane, Rails, type ColumnProps } from './column-parts';
import { columnPlaces, type LaneName } from './column-places';

/** Which lanes the person unfolded; forgotten when the focus moves on. */
function useUnfolded(focus: string | null): [ReadonlySet<LaneName>, (name: LaneName) => void] {
	const [kept, set] = useState<{ focus: string | null; lanes: ReadonlySet<LaneName> }>({
		focus,
		lanes: NONE,
	});
	const lanes = kept.focus === focus ? kept.lanes : NONE;
	const toggle = (name: LaneName): void =>
		set({
			focus,
			lanes: new Set(lanes.has(name) ? [...lanes].filter((one) => one !== name) : [...lanes, name]),
		});
	return [lanes, toggle];
}

const NONE: ReadonlySet<LaneName> = new Set();
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

export function Column(props: ColumnProps): VNode {
	const { model, hand, wishes, measure } = props;
	const el = useRef<HTMLDivElement>(null);
	const size = useSize(el, props.size);
	const top = useScrolled(el);
	const [unfolded, onFold] = useUnfolded(model.focus?.key ?? null);
	const { width } = size;
	useHold(el, (event) => wishes.menu(keyOf(event.target), event));
	const places = useMemo(
		() => columnPlaces(model, width, unfolded, measure),
		[model, width, unfolded, measure],
	);
	const keys = [...places.cards.keys()];
	const id = useUniqueId();
	const current = hand.current !== null && places.cards.has(hand.current) ? hand.current : (keys[0] ?? null);
	const isNear = (card: PlacedCard): boolean =>
		card.key === current || (card.y > top - MARGIN_PX && card.y < top + size.height + MARGIN_PX);
	const at = (event: MouseEvent | KeyboardEvent): { x: number; y: number } => {
		const card = places.cards.get(keyOf(event.target) ?? '');
		return { x: 20, y: (card ? card.y + CARD_BELOW : 0) - (el.current?.scrollTop ?? 0) };
	};
	const go = (to: string | undefined): void => {
		if (to === undefined) return;
		hand.set({ current: to, keyed: true });
		focusOn(el.current, to);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const index = keys.indexOf(keyOf(event.target) ?? current ?? '');
		const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: keys.length - 1 }[event.key];
		if (to === undefined) wishes.key(event, keyOf(event.target), at(event));
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
				const key = keyOf(event.target);
				if (key === null) wishes.leave();
				else wishes.click(key, event, at(event));
			}}
			onContextMenu={(event) => wishes.menu(keyOf(event.target), event)}
		>
			<svg
				class="groundwork-map-drawing"
				width={width}
				height={places.height}
				viewBox={`0 0 ${width} ${places.height}`}
				role="group"
				aria-labelledby={id}
			>
				<text id={id} class="groundwork-hidden">
					{mapWords.name}
				</text>
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
