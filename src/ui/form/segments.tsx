import type { VNode } from 'preact';
import { useUniqueId } from '../use-id';
import { radioKey, tabStop } from './radio';

export interface Option<T> {
	readonly value: T;
	readonly label: string;
}

/** A row of small choices of which one or none is taken; the chosen one gives itself up when pressed again. */
export function Segments<T extends string | number>(props: {
	readonly label: string;
	readonly options: readonly Option<T>[];
	readonly value: T | null;
	readonly onChange: (value: T | null) => void;
	/** Something is always chosen. */
	readonly always?: boolean;
}): VNode {
	const { options, value } = props;
	// A name by aria-label would show as a tooltip over the whole group.
	const id = useUniqueId();
	const chosen = options.findIndex((option) => option.value === value);
	const key = (event: KeyboardEvent, at: number): void => {
		const next = options[radioKey(event, at, options.length) ?? -1];
		if (next) props.onChange(next.value);
	};
	return (
		<span class="groundwork-segments" role="radiogroup" aria-labelledby={id}>
			<span id={id} class="groundwork-unseen">
				{props.label}
			</span>
			{options.map((option, at) => (
				<button
					key={option.value}
					type="button"
					role="radio"
					aria-checked={at === chosen}
					class={at === chosen ? 'is-active' : ''}
					tabIndex={tabStop(at, chosen)}
					onClick={() => props.onChange(at === chosen && props.always !== true ? null : option.value)}
					onKeyDown={(event) => key(event, at)}
				>
					{option.label}
				</button>
			))}
		</span>
	);
}
