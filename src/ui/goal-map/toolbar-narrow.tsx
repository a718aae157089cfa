/** The toolbar of a narrow view. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { mapWords } from '../../core/words';
import { areaChoices, statusChoices } from './menus';
import type { Choice } from './props';
import { isFiltered } from './state';
import { FocusChip, focusMenu, IconButton, Search, type ToolbarProps } from './toolbar-parts';

/** On a narrow view: one row of 44 px icons; the search opens in their place. */
export function Narrow(props: ToolbarProps): VNode {
	const { model, state, actions, panelOpen } = props;
	const [searching, setSearching] = useState(state.query !== '');
	const list = state.mode === 'list';
	const filters = (): readonly Choice[] => [
		...statusChoices(state, actions.change),
		...areaChoices(model, state, actions.change),
	];
	const toList = (
		<IconButton
			icon={list ? 'waypoints' : 'list-tree'}
			label={list ? mapWords.showMap : mapWords.showList}
			onClick={() => actions.change({ mode: list ? 'map' : 'list' })}
		/>
	);
	if (model.focus)
		return (
			<>
				<FocusChip {...props} />
				<span class="groundwork-toolbar-space" />
				{toList}
			</>
		);
	return (
		<>
			<IconButton
				icon={searching ? 'x' : 'search'}
				label={searching ? mapWords.close : mapWords.search}
				onClick={() => {
					if (searching) actions.change({ query: '' });
					setSearching(!searching);
				}}
			/>
			{searching ? (
				<Search {...props} />
			) : (
				<>
					<IconButton
						icon="list-filter"
						label={mapWords.filter}
						{...(isFiltered(state) ? { active: true } : {})}
						onClick={(event) => actions.menu(event.currentTarget, filters())}
					/>
					<IconButton
						icon="focus"
						label={mapWords.focusOne}
						onClick={(event) => focusMenu(props, event.currentTarget)}
					/>
				</>
			)}
			<span class="groundwork-toolbar-space" />
			{toList}
			<IconButton
				icon="lightbulb"
				label={mapWords.panel}
				active={panelOpen}
				onClick={() => actions.change({ panel: !panelOpen })}
			/>
			<IconButton
				icon="download"
				label={mapWords.exportMap}
				onClick={(event) => actions.exportMap(event.currentTarget)}
			/>
		</>
	);
}
