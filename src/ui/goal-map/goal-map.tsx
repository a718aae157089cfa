/** The goal map: toolbar, drawing (or list, or column), panel, legend. Props in, callbacks out. */
import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { mapWords } from '../../core/words';
import { useSize } from '../use-size';
import { Canvas } from './canvas';
import { Column } from './column';
import { leadWords } from './column-parts';
import { Empty } from './empty';
import { roomFor, type Room } from './form';
import { wishOf } from './keys';
import { Legend } from './legend';
import { Ask } from './link-popover';
import { List } from './list';
import { Panel } from './panel';
import type { GoalMapProps } from './props';
import { REST } from './state';
import { Toolbar } from './toolbar';
import { useHand, type HandState } from './use-hand';
import { useModel, type Model } from './use-model';
import type { Viewport } from './use-viewport';
import type { Size } from './view-box';
import { wishesFor, type Wishes } from './wishes';

/** What the parts of one map share while it is drawn. */
interface Shared {
	readonly given: GoalMapProps;
	readonly model: Model;
	readonly hand: HandState;
	readonly wishes: Wishes;
	readonly room: Room;
	readonly size: Size;
	readonly reach: { current: Viewport | null };
}

/** Nothing left by the filters: say so, and offer the way back. */
function Nothing({ given }: Shared): VNode {
	const { areas, status, kind, thread } = REST;
	return (
		<div class="groundwork-empty">
			<p class="groundwork-muted">{mapWords.nothingMatches}</p>
			<div class="groundwork-choices">
				<button onClick={() => given.actions.change({ areas, status, kind, thread, query: '' })}>
					{mapWords.clearFilters}
				</button>
			</div>
		</div>
	);
}

function Body(shared: Shared): VNode {
	const { given, model, room, size } = shared;
	const { measure } = given;
	if (given.graph.nodes.length === 0) return <Empty ready={given.ready} create={given.actions.create} />;
	if (model.graph.nodes.length === 0) return <Nothing {...shared} />;
	const parts = { model, hand: shared.hand, wishes: shared.wishes };
	if (given.state.mode === 'list') return <List {...parts} />;
	if (room.name === 'narrow') return <Column {...parts} measure={measure} size={size} />;
	return <Canvas {...parts} measure={measure} size={size} reach={shared.reach} />;
}

/** What stands below: what leads here (narrow), else the legend. */
function Foot({ given, model, room }: Shared): VNode | null {
	const { state, actions } = given;
	const narrow = room.name === 'narrow';
	const lead = narrow && state.mode === 'map' ? leadWords(model) : null;
	if (lead !== null) return <p class="groundwork-narrow-note">{lead}</p>;
	if (state.mode === 'list' || (narrow && state.panel !== true)) return null;
	return (
		<Legend
			practice={model.picture.lines.some((line) => line.edge.relation === 'practice')}
			folded={model.folded}
			onShow={() => actions.change({ status: 'all' })}
		/>
	);
}

export function GoalMap(given: GoalMapProps): VNode {
	const { state, actions } = given;
	const root = useRef<HTMLDivElement>(null);
	const searchBox = useRef<HTMLInputElement>(null);
	const reach = useRef<Viewport | null>(null);
	const size = useSize(root, given.size ?? { width: 1280, height: 800 });
	const room = roomFor(size.width);
	const model = useModel(given, room.form);
	const hand = useHand();
	const wishes = useMemo(
		() =>
			wishesFor({
				props: given,
				model,
				hand,
				zoom: (by) => reach.current?.zoom(by, { x: size.width / 2, y: size.height / 2 }),
				fit: () => reach.current?.fit(),
				search: () => searchBox.current?.focus(),
			}),
		[given, model, hand],
	);
	const full = given.graph.nodes.length > 0;
	const panelOpen = full && (state.panel ?? (!room.panelOver && state.mode === 'map'));
	/** Keys that mean the map as a whole, wherever in it the keyboard is. */
	const onKeyDown = (event: KeyboardEvent): void => {
		const wish = wishOf(event)?.is;
		if (event.defaultPrevented || (event.target as Element).matches('input')) return;
		if (wish === 'leave' || wish === 'search' || wish === 'fit') wishes.key(event, null, { x: 0, y: 0 });
	};
	const shared: Shared = { given, model, hand, wishes, room, size, reach };
	return (
		<div ref={root} class={`groundwork-map is-${room.name}`} tabindex={-1} onKeyDown={onKeyDown}>
			<Toolbar
				model={model}
				state={state}
				actions={actions}
				current={hand.current}
				openGoal={given.openGoal}
				narrow={room.name === 'narrow'}
				panelOpen={panelOpen}
				searchBox={searchBox}
				onFit={() => reach.current?.fit()}
				onFound={() => {
					const first = model.picture.cards.find((card) => model.found?.has(card.key) === true);
					if (first) hand.set({ current: first.key, keyed: true });
				}}
			/>
			<div class="groundwork-map-body">
				<p class="groundwork-unseen" role="status">
					{model.found && mapWords.found(model.found.size)}
				</p>
				<Body {...shared} />
				{panelOpen && <Panel given={given} model={model} hand={hand} wishes={wishes} over={room.panelOver} />}
				{hand.pulling && (
					<p class="groundwork-linking" role="status">
						{mapWords.linking(model.titles.get(hand.pulling.from) ?? '')}
					</p>
				)}
				<Ask model={model} hand={hand} given={given} size={size} />
			</div>
			{full && <Foot {...shared} />}
		</div>
	);
}
