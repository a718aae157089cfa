import type { VNode } from 'preact';
import { checkInWords as words } from '../../core/words';

/** The exact line that will be written; null while there is none. */
export function Preview({ line }: { readonly line: string | null }): VNode {
	return (
		<div class="groundwork-preview">
			<span>{words.preview}</span>
			<code class={line === null ? 'is-unwritten' : ''}>{line ?? words.previewEmpty}</code>
		</div>
	);
}
