/** No goals yet: the map draws its own grammar, one sentence, two equal buttons (look.md §10). */
import type { VNode } from 'preact';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';
import { MapIcon } from './card';
import type { MapActions } from './props';

const KINDS = ['therapy', 'life'] as const;
const ICONS = { therapy: 'sprout', life: 'flag' } as const;

function Grammar(): VNode {
	return (
		<svg class="groundwork-empty-picture" width="560" height="96" viewBox="0 0 560 96" aria-hidden="true">
			<g class="groundwork-ghost">
				{KINDS.map((kind, index) => (
					<g key={kind} class={`groundwork-goal is-${kind}`} transform={`translate(${4 + index * 348} 18)`}>
						<rect
							class="groundwork-goal-shape"
							x="0.5"
							y="0.5"
							width="203"
							height="59"
							rx={18 - index * 14}
						/>
						<MapIcon name={ICONS[kind]} x={15 - index * 3} y={22} size={15} />
						<text class="groundwork-goal-title" x={38 - index * 4} y="28">
							{mapWords.something[index]}
						</text>
						<text class="groundwork-goal-meta" x={38 - index * 4} y="44">
							{mapWords.kinds[kind]}
						</text>
					</g>
				))}
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
	return (
		<div class="groundwork-empty">
			{ready && <Grammar />}
			{ready && <p class="groundwork-empty-lead">{mapWords.emptyLead}</p>}
			<p class="groundwork-muted">{ready ? mapWords.emptyHint : mapWords.reading}</p>
			{ready && (
				<div class="groundwork-choices">
					{(['life', 'therapy'] as const).map((kind) => (
						<button key={kind} onClick={() => create(kind)}>
							<Icon name={ICONS[kind]} />
							{mapWords.create[kind]}
						</button>
					))}
				</div>
			)}
		</div>
	);
}
