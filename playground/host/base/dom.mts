/** Obsidian's additions to DOM prototypes and globals, for the main window and for pop-outs. */
import type { DomElementInfo, SvgElementInfo } from './dom-types.mts';

type Realm = Window & typeof globalThis;
type Extras<T> = Record<string, unknown> & ThisType<T>;

const SVG = 'http://www.w3.org/2000/svg';

function prepare(el: Element, info: DomElementInfo): void {
	if (info.cls !== undefined) el.classList.add(...words(info.cls));
	if (info.text !== undefined) el.setText(info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) el.setAttr(name, value);
	if (info.title !== undefined) el.setAttribute('title', info.title);
	if (info.value !== undefined && 'value' in el) el.value = info.value;
	for (const name of ['type', 'placeholder', 'href'] as const) {
		const value = info[name];
		if (value !== undefined) el.setAttribute(name, value);
	}
}

const words = (cls: string | string[]): string[] =>
	(typeof cls === 'string' ? cls.split(' ') : cls.flatMap((one) => one.split(' '))).filter(Boolean);

function place(el: Element, info: DomElementInfo | SvgElementInfo): void {
	if (info.prepend === true) info.parent?.insertBefore(el, info.parent.firstChild);
	else info.parent?.appendChild(el);
}

function make(
	tag: string,
	given: DomElementInfo | string | undefined,
	done?: (el: HTMLElement) => void,
): HTMLElement {
	const info = typeof given === 'string' ? { cls: given } : (given ?? {});
	const el = (info.parent?.doc ?? activeDocument).createElement(tag);
	prepare(el, info);
	done?.(el);
	place(el, info);
	return el;
}

function makeSvg(
	tag: string,
	given: SvgElementInfo | string | undefined,
	done?: (el: SVGElement) => void,
): SVGElement {
	const info = typeof given === 'string' ? { cls: given } : (given ?? {});
	const el = (info.parent?.doc ?? activeDocument).createElementNS(SVG, tag) as SVGElement;
	prepare(el, info);
	done?.(el);
	place(el, info);
	return el;
}

const under = (parent: Node, given: DomElementInfo | string | undefined): DomElementInfo =>
	typeof given === 'string' ? { cls: given, parent } : { ...given, parent };

const nodeExtras: Extras<Node> = {
	detach() {
		this.parentNode?.removeChild(this);
	},
	empty() {
		while (this.lastChild !== null) this.removeChild(this.lastChild);
	},
	insertAfter(node: Node, child: Node | null) {
		return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
	},
	indexOf(other: Node) {
		return [...this.childNodes].indexOf(other as ChildNode);
	},
	setChildrenInPlace(children: Node[]) {
		for (const child of [...this.childNodes]) if (!children.includes(child)) child.remove();
		for (const child of children) this.appendChild(child);
	},
	appendText(text: string) {
		this.appendChild(this.doc.createTextNode(text));
	},
	instanceOf(type: { new (): unknown }) {
		if (this instanceof type) return true;
		const own: unknown = Reflect.get(this.win, type.name);
		return typeof own === 'function' && this instanceof own;
	},
	createEl(tag: string, info?: DomElementInfo | string, done?: (el: HTMLElement) => void) {
		return make(tag, under(this, info), done);
	},
	createDiv(info?: DomElementInfo | string, done?: (el: HTMLElement) => void) {
		return make('div', under(this, info), done);
	},
	createSpan(info?: DomElementInfo | string, done?: (el: HTMLElement) => void) {
		return make('span', under(this, info), done);
	},
	createSvg(tag: string, info?: SvgElementInfo | string, done?: (el: SVGElement) => void) {
		return makeSvg(tag, under(this, info), done);
	},
	get doc() {
		return this.nodeType === Node.DOCUMENT_NODE ? (this as Document) : (this.ownerDocument ?? document);
	},
	get win() {
		return this.doc.defaultView ?? window;
	},
	get constructorWin() {
		return this.win;
	},
};

const elementExtras: Extras<Element> = {
	getText() {
		return this.textContent ?? '';
	},
	setText(text: string | DocumentFragment) {
		if (typeof text === 'string') this.textContent = text;
		else this.replaceChildren(text);
	},
	addClass(...classes: string[]) {
		this.classList.add(...words(classes));
	},
	addClasses(classes: string[]) {
		this.classList.add(...words(classes));
	},
	removeClass(...classes: string[]) {
		this.classList.remove(...words(classes));
	},
	removeClasses(classes: string[]) {
		this.classList.remove(...words(classes));
	},
	toggleClass(classes: string | string[], value: boolean) {
		for (const cls of words(classes)) this.classList.toggle(cls, value);
	},
	hasClass(cls: string) {
		return this.classList.contains(cls);
	},
	setAttr(name: string, value: string | number | boolean | null) {
		if (value === null || value === false) this.removeAttribute(name);
		else this.setAttribute(name, value === true ? '' : String(value));
	},
	setAttrs(attributes: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
	},
	getAttr(name: string) {
		return this.getAttribute(name);
	},
	matchParent(selector: string, last?: Element) {
		for (let el: Element | null = this; el !== null; el = el === last ? null : el.parentElement)
			if (el.matches(selector)) return el;
		return null;
	},
	getCssPropertyValue(property: string, pseudo?: string) {
		return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
	},
	isActiveElement() {
		return this.doc.activeElement === this;
	},
	find(selector: string) {
		return this.querySelector(selector);
	},
	findAll(selector: string) {
		return [...this.querySelectorAll(selector)];
	},
	findAllSelf(selector: string) {
		return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
	},
};

const styleExtras: Extras<HTMLElement> = {
	setCssStyles(styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

const htmlExtras: Extras<HTMLElement> = {
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

const fragmentExtras: Extras<DocumentFragment> = {
	find(selector: string) {
		return this.querySelector(selector);
	},
	findAll(selector: string) {
		return [...this.querySelectorAll(selector)];
	},
};

const uiEventExtras: Extras<UIEvent> = {
	get targetNode() {
		return this.target as Node | null;
	},
	get win() {
		return this.view ?? window;
	},
	get doc() {
		return (this.view ?? window).document;
	},
	instanceOf(type: { new (): unknown }) {
		const own: unknown = Reflect.get(this.view ?? window, type.name);
		return this instanceof type || (typeof own === 'function' && this instanceof own);
	},
};

/** Prototype → what Obsidian adds to it; read by the test that says which names the host owns. */
export const ADDED = {
	Node: nodeExtras,
	Element: elementExtras,
	HTMLElement: { ...styleExtras, ...htmlExtras },
	SVGElement: styleExtras,
	DocumentFragment: fragmentExtras,
	UIEvent: uiEventExtras,
} as const;

const extend = (target: object, extras: object): void => {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(extras)))
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
};

/** Adds everything to one window's prototypes. */
export function installDom(realm: Realm): void {
	for (const name of Object.keys(ADDED) as (keyof typeof ADDED)[]) extend(realm[name].prototype, ADDED[name]);
}

/** Adds the globals of the main window. */
export function installGlobals(realm: Realm): void {
	extend(realm, {
		activeWindow: realm,
		activeDocument: realm.document,
		createEl: make,
		createDiv: (info?: DomElementInfo | string, done?: (el: HTMLElement) => void) => make('div', info, done),
		createSpan: (info?: DomElementInfo | string, done?: (el: HTMLElement) => void) =>
			make('span', info, done),
		createSvg: makeSvg,
		createFragment: (done?: (fragment: DocumentFragment) => void) => {
			const fragment = realm.document.createDocumentFragment();
			done?.(fragment);
			return fragment;
		},
		sleep: (milliseconds: number) => new Promise<void>((done) => realm.setTimeout(done, milliseconds)),
		nextFrame: () => new Promise<void>((done) => realm.requestAnimationFrame(() => done())),
	});
}
