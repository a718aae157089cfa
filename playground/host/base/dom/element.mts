import { words } from './make.mts';
import type { Extras } from './types.mts';

/** What every element gets. */
export const elementExtras: Extras<Element> = {
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
		const found = this.closest(selector);
		return last === undefined || (found !== null && last.contains(found)) ? found : null;
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
