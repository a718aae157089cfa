/** What every form of a check-in ends with: the exact line, and two buttons. */
import type { VNode } from 'preact';
import { checkInWords as words } from '../../core/words';

export function Preview({ line }: { readonly line: string | null }): VNode {
	return (
		<div class="groundwork-preview">
			<span>{words.preview}</span>
			<code class={line === null ? 'is-unwritten' : ''}>{line ?? words.previewEmpty}</code>
		</div>
	);
}

export function Foot(props: {
	readonly button: string;
	readonly disabled: boolean;
	readonly onCancel: () => void;
}): VNode {
	return (
		<div class="groundwork-form-foot">
			<span class="groundwork-modal-note" />
			<button type="button" onClick={props.onCancel}>
				{words.cancel}
			</button>
			<button type="submit" class="mod-cta" disabled={props.disabled}>
				{props.button}
			</button>
		</div>
	);
}
