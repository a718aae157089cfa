import type { VNode } from 'preact';
import type { Kind, Strength } from '../../core/goal/goal';
import { createWords as words } from '../../core/words/create';
import { Segments } from '../form/segments';
import { Icon } from '../icon';

export const STRENGTH_OPTIONS = ([1, 2, 3] as const).map((value) => ({
	value,
	label: words.strengths[value - 1] ?? '',
}));

/** A goal that was picked: its name, how much (empty at first), because, and the way back. */
export function Picked(props: {
	readonly name: string;
	readonly kind: Kind;
	readonly strength: Strength | null;
	readonly because: string;
	readonly onChange: (changes: { strength?: Strength | null; because?: string }) => void;
	readonly onRemove: () => void;
}): VNode {
	return (
		<div class="groundwork-picked">
			<div class="groundwork-picked-head">
				<Icon name={props.kind === 'life' ? 'flag' : 'sprout'} />
				<span class="groundwork-picked-name">{props.name}</span>
				<Segments
					label={words.howMuchShort}
					options={STRENGTH_OPTIONS}
					value={props.strength}
					onChange={(strength) => props.onChange({ strength })}
				/>
				<button type="button" class="clickable-icon" aria-label={words.remove} onClick={props.onRemove}>
					<Icon name="x" />
				</button>
			</div>
			<input
				type="text"
				aria-label={words.because}
				placeholder={words.becauseHint}
				value={props.because}
				onInput={(event) => props.onChange({ because: event.currentTarget.value })}
			/>
		</div>
	);
}
