/** The pieces of the toolbar: search, filters, focus. */
import type { Ref, VNode } from 'preact';
import { areaLabel } from '../../core/goal/areas';
import type { Path } from '../../core/goal/goal';
import { mapWords } from '../../core/words';
import { Icon, type IconName } from '../icon';
import { areaChoices, focusChoices, statusChoices } from './menus';
import type { MapActions } from './props';
import type { MapState } from './state';
import type { Model } from './use-model';

export interface ToolbarProps {
	readonly model: Model;
	readonly state: MapState;
	readonly actions: MapActions;
	readonly current: string | null;
	readonly openGoal: Path | null;
	readonly narrow: boolean;
	readonly panelOpen: boolean;
	readonly searchBox: Ref<HTMLInputElement>;
	readonly onFit: () => void;
	/** Enter in the search: to the first goal found. */
	readonly onFound: () => void;
}

interface IconButtonProps {
	readonly icon: IconName;
	readonly label: string;
	readonly active?: boolean;
	readonly onClick: (event: MouseEvent & { currentTarget: Element }) => void;
}

export function IconButton({ icon, label, active, onClick }: IconButtonProps): VNode {
	return (
		<button
			class={`clickable-icon${active === true ? ' is-active' : ''}`}
			aria-label={label}
			{...(active === undefined ? {} : { 'aria-pressed': active })}
			onClick={onClick}
		>
			<Icon name={icon} />
		</button>
	);
}

function WordButton(props: {
	icon?: IconName;
	words: string;
	set: boolean;
	show: (at: Element) => void;
}): VNode {
	return (
		<button
			class={`groundwork-quiet-button${props.set ? ' is-set' : ''}`}
			aria-haspopup="menu"
			onClick={(event) => props.show(event.currentTarget)}
		>
			{props.icon && <Icon name={props.icon} />}
			{props.words}
			<Icon name="chevron-down" class="groundwork-chevron" />
		</button>
	);
}

export function Search({ state, actions, searchBox, onFound }: ToolbarProps): VNode {
	return (
		<label class="groundwork-search">
			<Icon name="search" />
			<span class="groundwork-unseen">{mapWords.search}</span>
			<input
				ref={searchBox}
				type="search"
				placeholder={mapWords.search}
				value={state.query}
				onInput={(event) => actions.change({ query: event.currentTarget.value })}
				onKeyDown={(event) => {
					if (event.key === 'Escape') actions.change({ query: '' });
					if (event.key === 'Enter') onFound();
				}}
			/>
		</label>
	);
}

function areaWords({ areas, thread }: MapState): string {
	if (areas.length === 0) return thread === null ? mapWords.allAreas : mapWords.oneThread;
	return areas.length > 2 ? mapWords.filtered(areas.length) : areas.map(areaLabel).join(', ');
}

function statusWords({ status, kind }: MapState): string {
	return kind === 'both' ? mapWords.statuses[status] : `${mapWords.statuses[status]} · ${mapWords[kind]}`;
}

export function FocusChip({ model, actions }: ToolbarProps): VNode | null {
	if (!model.focus) return null;
	return (
		<span class="groundwork-chip">
			<Icon name="focus" />
			<span>{model.titles.get(model.focus.key)}</span>
			<button
				class="clickable-icon"
				aria-label={mapWords.showWhole}
				onClick={() => actions.change({ focus: null, follow: false })}
			>
				<Icon name="x" />
			</button>
		</span>
	);
}

export function focusMenu(props: ToolbarProps, at: Element): void {
	const { model, state, current, openGoal, actions } = props;
	actions.menu(at, focusChoices(model, state, current, openGoal, actions.change));
}

export function Filters(props: ToolbarProps): VNode {
	const { model, state, actions } = props;
	return (
		<>
			<WordButton
				icon="list-filter"
				words={areaWords(state)}
				set={state.areas.length > 0 || state.thread !== null}
				show={(at) => actions.menu(at, areaChoices(model, state, actions.change))}
			/>
			<WordButton
				words={statusWords(state)}
				set={state.status !== 'open' || state.kind !== 'both'}
				show={(at) => actions.menu(at, statusChoices(state, actions.change))}
			/>
			{model.focus ? (
				<FocusChip {...props} />
			) : (
				<button
					class={`groundwork-quiet-button${state.follow ? ' is-set' : ''}`}
					aria-haspopup="menu"
					onClick={(event) => focusMenu(props, event.currentTarget)}
				>
					<Icon name="focus" />
					{state.follow ? mapWords.follow : mapWords.focus}
				</button>
			)}
		</>
	);
}
