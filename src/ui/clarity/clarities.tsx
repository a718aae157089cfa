import type { VNode } from 'preact';
import { clarityWords as words } from '../../core/words/clarity';

const CLARITIES = ['named', 'together', 'alive', 'noticing'] as const;
export type Clarity = (typeof CLARITIES)[number];

/** Four quiet lines above a therapy note. An empty answer is an empty place: no count, no mark, no colour. */
export function Clarities(props: {
	readonly answers: Readonly<Record<Clarity, string>>;
	readonly onOpen: (clarity: Clarity) => void;
}): VNode {
	return (
		<div class="groundwork-strip-inner">
			<div class="groundwork-clarities" role="group" aria-label={words.region}>
				{CLARITIES.map((clarity) => (
					<button
						key={clarity}
						type="button"
						class="groundwork-clarity"
						onClick={() => props.onOpen(clarity)}
					>
						<span>{words.questions[clarity]}</span>
						<span class="groundwork-clarity-a">{props.answers[clarity]}</span>
					</button>
				))}
			</div>
		</div>
	);
}
