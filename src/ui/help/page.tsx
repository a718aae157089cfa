import type { ComponentChildren, VNode } from 'preact';
import { helpWords as words } from '../../core/words/help';

/** A page to read in a window of its own, with the one way out at its foot. */
export function Page(props: { readonly onClose: () => void; readonly children: ComponentChildren }): VNode {
	return (
		<div class="groundwork-form groundwork-hard">
			{props.children}
			<div class="groundwork-form-foot">
				<span class="groundwork-modal-note" />
				<button type="button" onClick={props.onClose}>
					{words.close}
				</button>
			</div>
		</div>
	);
}
