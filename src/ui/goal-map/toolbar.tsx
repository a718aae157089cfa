/** 44 px: words for what filters, icons for what acts; on a narrow view icons only (look.md §4, §11). */
import type { VNode } from 'preact';
import { mapWords } from '../../core/words';
import { Icon, type IconName } from '../icon';
import type { MapState } from './state';
import { Narrow } from './toolbar-narrow';
import { Filters, IconButton, Search, type ToolbarProps } from './toolbar-parts';

function ShowAs({ state, actions }: ToolbarProps): VNode {
	const one = (mode: MapState['mode'], icon: IconName): VNode => (
		<button
			class={`clickable-icon${state.mode === mode ? ' is-active' : ''}`}
			role="radio"
			aria-checked={state.mode === mode}
			onClick={() => actions.change({ mode })}
		>
			<Icon name={icon} />
			<span>{mapWords[mode]}</span>
		</button>
	);
	return (
		<span class="groundwork-switch" role="radiogroup">
			{one('map', 'waypoints')}
			{one('list', 'list-tree')}
		</span>
	);
}

function Wide(props: ToolbarProps): VNode {
	const { state, actions, panelOpen } = props;
	return (
		<>
			<Search {...props} />
			<Filters {...props} />
			<span class="groundwork-toolbar-space" />
			<ShowAs {...props} />
			{state.mode === 'map' && <IconButton icon="maximize" label={mapWords.fit} onClick={props.onFit} />}
			<IconButton
				icon="download"
				label={mapWords.exportMap}
				onClick={(event) => actions.exportMap(event.currentTarget)}
			/>
			<IconButton
				icon="panel-right"
				label={mapWords.panel}
				active={panelOpen}
				onClick={() => actions.change({ panel: !panelOpen })}
			/>
		</>
	);
}

export function Toolbar(props: ToolbarProps): VNode {
	return (
		<div class="groundwork-toolbar" role="toolbar">
			{props.narrow ? <Narrow {...props} /> : <Wide {...props} />}
		</div>
	);
}
