/** One line at the foot, drawn with the same classes as the map (look.md §4). */
import type { VNode } from 'preact';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';

function Kind({ kind }: { readonly kind: 'life' | 'therapy' }): VNode {
	return (
		<span>
			<svg class="groundwork-legend-shape" width="22" height="14" aria-hidden="true">
				<g class={`groundwork-goal is-${kind}`}>
					<rect
						class="groundwork-goal-shape"
						x="0.5"
						y="0.5"
						width="21"
						height="13"
						rx={kind === 'life' ? 2 : 6.5}
					/>
				</g>
			</svg>
			<Icon name={kind === 'life' ? 'flag' : 'sprout'} />
			{mapWords.kinds[kind]}
		</span>
	);
}

function Sample(props: {
	readonly look: string;
	readonly d: string;
	readonly dot: boolean;
	readonly words: string;
}): VNode {
	return (
		<span>
			<svg class="groundwork-legend-line" width="32" height="10" aria-hidden="true">
				<g class={`groundwork-edge ${props.look}`}>
					<path class="groundwork-edge-line" d={props.d} />
					{props.dot && <circle class="groundwork-edge-end" cx="28" cy="2.5" r="2" />}
				</g>
			</svg>
			{props.words}
		</span>
	);
}

const CURVE = 'M1 8C14 8 14 2 27 2';

interface LegendProps {
	/** Is there a practice line on the map? Then its look is explained too. */
	readonly practice: boolean;
	readonly folded: number;
	readonly onShow: () => void;
}

export function Legend({ practice, folded, onShow }: LegendProps): VNode {
	return (
		<div class="groundwork-legend">
			<Kind kind="therapy" />
			<Kind kind="life" />
			<span class="groundwork-legend-group">{mapWords.legendServes}</span>
			{[1, 2, 3, 0].map((strength) => (
				<Sample
					key={strength}
					look={`is-serves is-strength-${strength === 0 ? 'unrated' : strength}`}
					d={CURVE}
					dot
					words={mapWords.strengths[strength] ?? ''}
				/>
			))}
			<Sample look="is-part-of" d="M1 8H11Q15 8 15 5Q15 2 19 2H30" dot={false} words={mapWords.partOf} />
			{practice && <Sample look="is-practice" d={CURVE} dot words={mapWords.practice} />}
			{folded > 0 && (
				<span class="groundwork-legend-folded">
					{mapWords.folded(folded)}
					<button class="groundwork-quiet-button" onClick={onShow}>
						{mapWords.showFolded}
					</button>
				</span>
			)}
		</div>
	);
}
