import { useLayoutEffect, useState } from 'preact/hooks';
import { watchSize } from './watch-size';

/** Width and height of an element in px, kept as they change, in whatever window it lives. */
export function useSize(
	of: { readonly current: Element | null },
	first: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
	const [size, setSize] = useState(first);
	useLayoutEffect(() => {
		const el = of.current;
		if (!el) return undefined;
		const look = (): void => {
			const { clientWidth: width, clientHeight: height } = el;
			if (width > 0)
				setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
		};
		look();
		return watchSize(el, look);
	}, [of]);
	return size;
}
