import type { ComponentChildren, VNode } from 'preact';

interface Control {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly onInput: (value: string) => void;
}

interface TextControl extends Control {
	readonly placeholder?: string;
	readonly hint?: string;
}

/** A label above what it names. `for` is the id of the control; without one the label names a group. */
export function Field(props: {
	readonly label: string;
	readonly for?: string;
	readonly hint?: string | undefined;
	readonly children: ComponentChildren;
}): VNode {
	return (
		<div class="groundwork-field">
			{props.for === undefined ? (
				<span class="groundwork-label">{props.label}</span>
			) : (
				<label class="groundwork-label" for={props.for}>
					{props.label}
				</label>
			)}
			{props.children}
			{props.hint === undefined ? null : <p class="groundwork-hint">{props.hint}</p>}
		</div>
	);
}

/** One line of text. */
export function TextField(props: TextControl & { readonly numeric?: boolean }): VNode {
	return (
		<Field label={props.label} for={props.id} hint={props.hint}>
			<input
				id={props.id}
				type="text"
				value={props.value}
				placeholder={props.placeholder ?? ''}
				inputMode={props.numeric === true ? 'decimal' : 'text'}
				onInput={(event) => props.onInput(event.currentTarget.value)}
			/>
		</Field>
	);
}

/** A day, by the app's own date field. The value is `YYYY-MM-DD` or empty. */
export function DateField(props: Control): VNode {
	return (
		<Field label={props.label} for={props.id}>
			<input
				id={props.id}
				type="date"
				value={props.value}
				onInput={(event) => props.onInput(event.currentTarget.value)}
			/>
		</Field>
	);
}

/** A few lines of text; it grows only by the person's hand. */
export function TextArea(props: TextControl): VNode {
	return (
		<Field label={props.label} for={props.id} hint={props.hint}>
			<textarea
				id={props.id}
				class="is-short"
				value={props.value}
				placeholder={props.placeholder ?? ''}
				onInput={(event) => props.onInput(event.currentTarget.value)}
			/>
		</Field>
	);
}
