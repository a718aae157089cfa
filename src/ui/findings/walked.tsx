import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { stopOf, stops, walk } from './walk';

/**
 * Questions that arrow keys walk. A choice made by keyboard often takes its own button away: then the focus goes on
 * at the same place, so that nobody has to start again from the top.
 */
export function Walked(props: { readonly class: string; readonly children: ComponentChildren }): VNode {
	const root = useRef<HTMLDivElement>(null);
	const chosen = useRef(-1);
	useLayoutEffect(() => {
		const el = root.current;
		if (!el || chosen.current < 0 || el.ownerDocument.activeElement !== el.ownerDocument.body) return;
		const all = stops(el);
		(all[chosen.current] ?? all.at(-1) ?? el).focus();
		chosen.current = -1;
	});
	return (
		<div
			class={props.class}
			ref={root}
			tabIndex={-1}
			onKeyDown={walk}
			onClickCapture={({ currentTarget, target, detail }) => {
				chosen.current = detail ? -1 : stops(currentTarget).indexOf(stopOf(target as Element) as HTMLElement);
			}}
		>
			{props.children}
		</div>
	);
}
