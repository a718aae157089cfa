import type { VNode } from 'preact';
import { useUniqueId } from '../use-id';
import { createWords as words } from '../../core/words/create';
import { radioKey, tabStop } from '../form/radio';
import { Icon, type IconName } from '../icon';
import type { Choice } from './draft';

const ICONS: Readonly<Record<Choice, IconName>> = { life: 'flag', therapy: 'sprout', both: 'split' };

/** Three choices, each with the shape of what it makes. None is chosen until a person chooses. */
export function Kinds(props: {
	readonly choices: readonly Choice[];
	readonly value: Choice | null;
	/** Where Tab lands while nothing is chosen: the one that was suggested. */
	readonly suggested: Choice | null;
	readonly onChange: (value: Choice) => void;
}): VNode {
	const { choices, value } = props;
	const id = useUniqueId();
	const stop = choices.indexOf(value ?? props.suggested ?? 'life');
	const key = (event: KeyboardEvent, at: number): void => {
		const next = choices[radioKey(event, at, choices.length) ?? -1];
		if (next) props.onChange(next);
	};
	return (
		<div class="groundwork-kinds" role="radiogroup" aria-labelledby={id}>
			<span id={id} class="groundwork-unseen">
				{words.kind}
			</span>
			{choices.map((choice, at) => (
				<button
					key={choice}
					type="button"
					role="radio"
					aria-checked={choice === value}
					class={`groundwork-kind is-${choice}${choice === value ? ' is-active' : ''}`}
					tabIndex={tabStop(at, stop)}
					onClick={() => props.onChange(choice)}
					onKeyDown={(event) => key(event, at)}
				>
					<Icon name={ICONS[choice]} />
					<span class="groundwork-kind-name">{words.kinds[choice].name}</span>
					<span class="groundwork-kind-about">{words.kinds[choice].about}</span>
					{choice === value ? <Icon name="check" class="groundwork-kind-check" /> : null}
				</button>
			))}
		</div>
	);
}
