/** One line at the foot, drawn with the same classes as the map (look.md §4). */
import type { VNode } from 'preact';
import { mapWords } from '../../core/words';
import { Icon } from '../icon';

const CURVE = 'M1 8C14 8 14 2 27 2';
/** Look, way, and whether a dot ends it; the first four have the words of the strengths, 0 last. */
const SAMPLES = [
	'serves is-strength-1',
	'serves is-strength-2',
	'serves is-strength-3',
	'serves is-strength-unrated',
	'part-of',
	'practice',
];

interface LegendProps {
	/** Is there a practice line on the map? Then its look is explained too. */
	readonly practice: boolean;
	readonly folded: number;
	readonly onShow: () => void;
}

export function Legend({ practice, folded, onShow }: LegendProps): VNode {
	const [unrated = '', ...rated] = mapWords.strengths;
	const words = [...rated, unrated, mapWords.partOf, mapWords.practice];
	return (
		<div class="groundwork-legend">
			{(['therapy', 'life'] as const).map((kind) => (
				<span key={kind} class="groundwork-legend-kind">
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
			))}
			<span class="groundwork-legend-group">{mapWords.legendServes}</span>
			{SAMPLES.slice(0, practice ? 6 : 5).map((look, index) => (
				<span key={look}>
					<svg class="groundwork-legend-line" viewBox="0 0 32 10" width="32" height="10" aria-hidden="true">
						<g class={`groundwork-edge is-${look}`}>
							<path class="groundwork-edge-line" d={index === 4 ? 'M1 8H11Q15 8 15 5Q15 2 19 2H30' : CURVE} />
							{index !== 4 && <circle class="groundwork-edge-end" cx="28" cy="2.5" r="2" />}
						</g>
					</svg>
					{words[index]}
				</span>
			))}
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
