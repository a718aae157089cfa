/** Calls `look` once soon and whenever the size of an element changes, also when it comes or goes; returns the end of it. */
export function watchSize(el: Element, look: () => void): () => void {
	const Observer = el.ownerDocument.defaultView?.ResizeObserver;
	const observer = Observer && new Observer(look);
	observer?.observe(el);
	return () => observer?.disconnect();
}
