import type { VNode } from 'preact';
import type { Option } from './segments';

/** The app's own dropdown. An empty value stands for "not said". */
export function Select(props: {
	readonly id: string;
	readonly label?: string;
	readonly options: readonly Option<string>[];
	readonly value: string;
	readonly onChange: (value: string) => void;
}): VNode {
	return (
		<select
			id={props.id}
			class="dropdown groundwork-select"
			aria-label={props.label}
			value={props.value}
			onChange={(event) => props.onChange(event.currentTarget.value)}
		>
			{props.options.map(({ value, label }) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</select>
	);
}
