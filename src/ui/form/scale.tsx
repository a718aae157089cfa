import type { VNode } from 'preact';

/** A scale from 0 to 10 that can be left out: nothing is said until it is moved, and it can be taken back. */
export function Scale(props: {
	readonly id: string;
	readonly value: number | null;
	readonly onChange: (value: number | null) => void;
	/** The quiet words that leave it out, e.g. "Not now". */
	readonly leave: string;
	/** Read out while nothing is said. */
	readonly unsaid: string;
	/** Names the scale where no label stands above it. */
	readonly label?: string;
}): VNode {
	const { value } = props;
	const take = (input: HTMLInputElement): void => props.onChange(Number(input.value));
	return (
		<span class={value === null ? 'groundwork-slider is-unsaid' : 'groundwork-slider'}>
			<input
				id={props.id}
				type="range"
				min="0"
				max="10"
				step="1"
				aria-label={props.label}
				aria-valuetext={value === null ? props.unsaid : String(value)}
				value={value ?? 5}
				onInput={(event) => take(event.currentTarget)}
				onClick={(event) => take(event.currentTarget)}
			/>
			<output for={props.id}>{value ?? '–'}</output>
			<button
				type="button"
				class="groundwork-quiet-button"
				disabled={value === null}
				onClick={() => props.onChange(null)}
			>
				{props.leave}
			</button>
		</span>
	);
}
