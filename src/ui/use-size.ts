import { useLayoutEffect, useState } from 'preact/hooks';

/** Width and height of an element in px, kept as they change, in whatever window it lives. */
export function useSize(
	of: { readonly current: Element | null },
	first: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
	const [size, setSize] = useState(first);
	useLayoutEffect(() => {
		const el = of.current;
		const Observer = el?.ownerDocument.defaultView?.ResizeObserver;
		if (!el || !Observer) return undefined;
		const look = (): void => {
			const { clientWidth: width, clientHeight: height } = el;
			if (width > 0)
				setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
		};
		look();
		const observer = new Observer(look);
		observer.observe(el);
		return () => observer.disconnect();
	}, [of]);
	return size;
}
