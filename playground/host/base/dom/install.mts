/** Obsidian's additions to DOM prototypes and globals, for the main window and for pop-outs. */
import { elementExtras } from './element.mts';
import { htmlExtras, styleExtras } from './html.mts';
import { make, makeSvg } from './make.mts';
import { nodeExtras } from './node.mts';
import type { DomElementInfo, Extras } from './types.mts';

type Realm = Window & typeof globalThis;

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
