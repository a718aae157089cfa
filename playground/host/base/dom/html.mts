import type { Extras } from './types.mts';

/** What HTML and SVG elements get. */
export const styleExtras: Extras<HTMLElement> = {
	setCssStyles(styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

/** What HTML elements get. */
export const htmlExtras: Extras<HTMLElement> = {
	show() {
		this.style.display = '';
	},
	hide() {
		this.style.display = 'none';
	},
	toggle(show: boolean) {
		this.style.display = show ? '' : 'none';
	},
	toggleVisibility(visible: boolean) {
		this.style.visibility = visible ? '' : 'hidden';
	},
	isShown() {
		return this.offsetParent !== null;
	},
	on(
		type: string,
		selector: string,
		listener: (event: Event, target: Element) => unknown,
		options?: boolean,
	) {
		this.addEventListener(
			type,
			(event) => {
				const target = (event.target as Element).closest(selector);
				if (target !== null && this.contains(target)) listener.call(this, event, target);
			},
			options,
		);
	},
	onClickEvent(listener: (event: Event) => unknown, options?: boolean | AddEventListenerOptions) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(listener: () => unknown, once = true) {
		let inside = this.isConnected;
		const observer = new MutationObserver(() => {
			if (this.isConnected && !inside) {
				if (once) observer.disconnect();
				listener();
			}
			inside = this.isConnected;
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	onWindowMigrated(listener: (win: Window) => unknown) {
		const heard = (): unknown => listener(this.win);
		this.addEventListener('window-migrated', heard);
		return () => this.removeEventListener('window-migrated', heard);
	},
	trigger(type: string) {
		this.dispatchEvent(new Event(type, { bubbles: true }));
	},
};
