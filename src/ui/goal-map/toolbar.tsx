/** 44 px: words for what filters, icons for what acts; on a narrow view icons only (look.md §4, §11). */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';
import { areaChoices, statusChoices } from './menus';
import { Filters, FocusChip, focusMenu, IconButton, Search, type ToolbarProps } from './toolbar-parts';
import { isFiltered } from './state';

function ShowAs({ state, actions }: ToolbarProps): VNode {
	return (
		<span class="groundwork-switch" role="radiogroup">
			{(['map', 'list'] as const).map((mode) => (
				<button
					key={mode}
					class={`clickable-icon${state.mode === mode ? ' is-active' : ''}`}
					role="radio"
					aria-checked={state.mode === mode}
					onClick={() => actions.change({ mode })}
				>
					<Icon name={mode === 'map' ? 'waypoints' : 'list-tree'} />
					<span>{mapWords[mode]}</span>
				</button>
			))}
		</span>
	);
}

/** The left of a narrow toolbar: search, filter, focus as 44 px icons; the search opens in their place. */
function NarrowFilters(props: ToolbarProps): VNode {
	const { model, state, actions } = props;
	const [searching, setSearching] = useState(state.query !== '');
	const toggle = (): void => {
		if (searching) actions.change({ query: '' });
		setSearching(!searching);
	};
	if (model.focus) return <FocusChip {...props} />;
	return (
		<>
			<IconButton
				icon={searching ? 'x' : 'search'}
				label={searching ? mapWords.close : mapWords.search}
				onClick={toggle}
			/>
			{searching && <Search {...props} />}
			{!searching && (
				<IconButton
					icon="list-filter"
					label={mapWords.filter}
					active={isFiltered(state)}
					onClick={({ currentTarget }) =>
						actions.menu(currentTarget, [
							...statusChoices(state, actions.change),
							...areaChoices(model, state, actions.change),
						])
					}
				/>
			)}
			{!searching && (
				<IconButton
					icon="focus"
					label={mapWords.focusOne}
					onClick={({ currentTarget }) => focusMenu(props, currentTarget)}
				/>
			)}
		</>
	);
}

export function Toolbar(props: ToolbarProps): VNode {
	const { model, state, actions, narrow, panelOpen } = props;
	const list = state.mode === 'list';
	const bare = narrow && model.focus !== null;
	const save = (
		<IconButton
			key="save"
			icon="download"
			label={mapWords.exportMap}
			onClick={({ currentTarget }) => actions.exportMap(currentTarget)}
		/>
	);
	const panel = (
		<IconButton
			key="panel"
			icon={narrow ? 'lightbulb' : 'panel-right'}
			label={mapWords.panel}
			active={panelOpen}
			onClick={() => actions.change({ panel: !panelOpen })}
		/>
	);
	return (
		<div class="groundwork-toolbar" role="toolbar">
			{narrow ? (
				<NarrowFilters {...props} />
			) : (
				<>
					<Search {...props} />
					<Filters {...props} />
				</>
			)}
			<span class="groundwork-toolbar-space" />
			{narrow ? (
				<IconButton
					icon={list ? 'waypoints' : 'list-tree'}
					label={list ? mapWords.showMap : mapWords.showList}
					onClick={() => actions.change({ mode: list ? 'map' : 'list' })}
				/>
			) : (
				<ShowAs {...props} />
			)}
			{!narrow && !list && <IconButton icon="maximize" label={mapWords.fit} onClick={props.onFit} />}
			{!bare && (narrow ? [panel, save] : [save, panel])}
		</div>
	);
}
