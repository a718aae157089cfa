/** No goals yet: the map draws its own grammar, one sentence, two equal buttons (look.md §10). */
import type { VNode } from 'preact';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';
import { MapIcon } from './card';
import type { MapActions } from './props';

function GhostCard(props: {
	readonly kind: 'life' | 'therapy';
	readonly x: number;
	readonly title: string;
}): VNode {
	const life = props.kind === 'life';
	const textX = life ? 34 : 38;
	return (
		<g class={`groundwork-goal is-${props.kind}`} transform={`translate(${props.x} 18)`}>
			<rect class="groundwork-goal-shape" x="0.5" y="0.5" width="203" height="59" rx={life ? 4 : 18} />
			<MapIcon name={life ? 'flag' : 'sprout'} x={life ? 12 : 15} y={22} size={15} />
			<text class="groundwork-goal-title" x={textX} y="28">
				{props.title}
			</text>
			<text class="groundwork-goal-meta" x={textX} y="44">
				{mapWords.kinds[props.kind]}
			</text>
		</g>
	);
}

function Grammar(): VNode {
	return (
		<svg class="groundwork-empty-picture" width="560" height="96" viewBox="0 0 560 96" aria-hidden="true">
			<g class="groundwork-ghost">
				<GhostCard kind="therapy" x={4} title={mapWords.somethingInside} />
				<GhostCard kind="life" x={352} title={mapWords.somethingSeen} />
			</g>
			<g class="groundwork-edge is-serves is-strength-2">
				<path class="groundwork-edge-line" d="M208 48H347" />
				<circle class="groundwork-edge-end" cx="349" cy="48" r="3" />
			</g>
			<g class="groundwork-because" transform="translate(252 38)">
				<rect width="52" height="20" rx="4" />
				<text x="26" y="14">
					{mapWords.serves}
				</text>
			</g>
		</svg>
	);
}

/** While the vault is still being read, only the sentence that says so. */
export function Empty({
	ready,
	create,
}: {
	readonly ready: boolean;
	readonly create: MapActions['create'];
}): VNode {
	if (!ready)
		return (
			<div class="groundwork-empty">
				<p class="groundwork-muted">{mapWords.reading}</p>
			</div>
		);
	return (
		<div class="groundwork-empty">
			<Grammar />
			<p class="groundwork-empty-lead">{mapWords.emptyLead}</p>
			<p class="groundwork-muted">{mapWords.emptyHint}</p>
			<div class="groundwork-choices">
				<button onClick={() => create('life')}>
					<Icon name="flag" />
					{mapWords.createLife}
				</button>
				<button onClick={() => create('therapy')}>
					<Icon name="sprout" />
					{mapWords.createTherapy}
				</button>
			</div>
		</div>
	);
}
