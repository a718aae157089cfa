import type { ComponentChildren, VNode } from 'preact';

/** A form with its foot: a quiet note left, the way out, and one filled button. Enter in a line of text sends it. */
export function Form(props: {
	readonly cancel: string;
	readonly save: string;
	readonly onSave: () => void;
	readonly onCancel: () => void;
	readonly disabled?: boolean;
	/** Quiet text in the foot. */
	readonly note?: ComponentChildren;
	/** One sentence about what came of it, e.g. why nothing was made. */
	readonly said?: string | null;
	readonly children: ComponentChildren;
}): VNode {
	const submit = (event: Event): void => {
		event.preventDefault();
		props.onSave();
	};
	return (
		<form class="groundwork-form" onSubmit={submit}>
			{props.children}
			{props.said ? (
				<p class="groundwork-hint" role="status">
					{props.said}
				</p>
			) : null}
			<div class="groundwork-form-foot">
				<span class="groundwork-modal-note" role="status">
					{props.note}
				</span>
				<button type="button" onClick={props.onCancel}>
					{props.cancel}
				</button>
				<button type="submit" class="mod-cta" disabled={props.disabled === true}>
					{props.save}
				</button>
			</div>
		</form>
	);
}
