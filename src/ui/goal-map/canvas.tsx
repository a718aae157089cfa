/** The window over the drawing: pointers and keys become steps, links and openings. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { MeasureText, Point } from '../../core/map/picture';
import { useSize } from '../use-size';
import { cardAt, Drawing } from './drawing';
import { pointIn, useGestures } from './gestures';
import { focusOn, keyOf } from './key-of';
import { stepOf, walk, firstKey } from './walk';
import type { HandState } from './use-hand';
import type { Model } from './use-model';
import { useViewport, type Viewport } from './use-viewport';
import { boxAround, boxOf, type Size } from './view-box';
import type { Wishes } from './wishes';

interface CanvasProps {
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
	readonly measure: MeasureText;
	readonly size: Size;
	/** The toolbar's *Fit* and the keys reach the viewport through this. */
	readonly reach: { current: Viewport | null };
}

function lineOf(target: EventTarget | null): number | null {
	const index = keyOf(target, 'data-line');
	return index === null ? null : Number(index);
}

/** Puts the keyboard on the current card once it is drawn, and brings it into view. */
function useKeyboard(
	props: CanvasProps,
	svg: { readonly current: SVGSVGElement | null },
	viewport: Viewport,
): void {
	const { hand, model } = props;
	useLayoutEffect(() => {
		const card = hand.current === null ? undefined : model.cards.get(hand.current);
		if (!hand.keyed || !card) return;
		viewport.reveal(boxOf(card));
		focusOn(svg.current, card.key);
	}, [hand.current, hand.keyed]);
}

/** Brings what is in focus, or the first thing found, into view. */
function useReveal({ model }: CanvasProps, viewport: Viewport): void {
	const focusKey = model.focus?.key ?? null;
	useEffect(() => {
		const near = [...(model.focus?.near ?? [])].flatMap((key) => model.cards.get(key) ?? []);
		const all = boxAround(near.map(boxOf));
		const own = focusKey === null ? undefined : model.cards.get(focusKey);
		if (all) viewport.reveal(all);
		if (own) viewport.reveal(boxOf(own));
	}, [focusKey]);
	useEffect(() => {
		const first = model.picture.cards.find((card) => model.found?.has(card.key) === true);
		if (first) viewport.reveal(boxOf(first));
	}, [model.found]);
}

export function Canvas(props: CanvasProps): VNode {
	const { model, hand, wishes, measure } = props;
	const el = useRef<HTMLDivElement>(null);
	const svg = useRef<SVGSVGElement>(null);
	const size = useSize(el, props.size);
	const viewport = useViewport(svg, model.picture, size);
	props.reach.current = viewport;
	const current =
		hand.current !== null && model.cards.has(hand.current) ? hand.current : firstKey(model.picture);
	useKeyboard(props, svg, viewport);
	useReveal(props, viewport);
	const under = (at: Point): string | null => cardAt(model.picture, viewport.toPicture(at))?.key ?? null;
	useGestures(el, {
		grab: (at) => {
			const key = under(at);
			return key !== null && model.cards.get(key)?.node ? key : null;
		},
		pan: viewport.pan,
		zoom: viewport.zoom,
		pull: (from, at) => hand.set({ pulling: { from, at: viewport.toPicture(at) }, hover: under(at) }),
		drop: (from, at) => wishes.choose(from, at && under(at), at ?? { x: 0, y: 0 }),
		hold: (at, event) => wishes.menu(under(at), event),
	});
	const at = (event: MouseEvent): Point => pointIn(el.current, event);
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = stepOf(event.key);
		const key = keyOf(event.target) ?? current;
		if (step && key !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			hand.set({ current: walk(model.picture, key, step), keyed: true, hover: null });
			return;
		}
		const card = key === null ? undefined : model.cards.get(key);
		const middle = card ? { x: card.x + card.width / 2, y: card.y + card.height } : { x: 0, y: 0 };
		wishes.key(event, key, viewport.toScreen(middle));
	};
	const onClick = (event: MouseEvent): void => {
		const key = under(at(event));
		if (key !== null) wishes.click(key, event, at(event));
		else if (lineOf(event.target) !== null) wishes.editLine(lineOf(event.target) ?? -1, at(event));
		else wishes.leave();
	};
	const onMove = (event: PointerEvent): void => {
		if (event.pointerType === 'touch' || event.buttons !== 0) return;
		hand.set({ hover: under(at(event)) ?? lineOf(event.target) });
	};
	/** From far the shapes take no pointer (finding one among thousands costs frames): the canvas shows the hand. */
	const over = viewport.painted.detail === 'far' && typeof hand.hover === 'string' ? ' is-over' : '';
	const drawn = useMemo(
		() => (
			<Drawing
				svg={svg}
				model={model}
				hand={hand}
				measure={measure}
				painted={viewport.painted}
				current={current}
				zoom={viewport.view.zoom}
			/>
		),
		[model, hand, measure, viewport.painted, current],
	);
	return (
		<div
			ref={el}
			class={`groundwork-map-canvas${hand.pulling ? ' is-linking' : ''}${over}`}
			onKeyDown={onKeyDown}
			onClick={onClick}
			onPointerMove={onMove}
			onPointerLeave={() => hand.set({ hover: null })}
			onMouseOver={(event) => wishes.hover(keyOf(event.target), event)}
			onContextMenu={(event) => wishes.menu(keyOf(event.target) ?? under(at(event)), event)}
			onFocusIn={(event) => {
				const key = keyOf(event.target);
				if (key !== null)
					hand.set({ current: key, keyed: (event.target as Element).matches(':focus-visible') });
			}}
			onFocusOut={() => hand.set({ keyed: false })}
		>
			{drawn}
		</div>
	);
}
