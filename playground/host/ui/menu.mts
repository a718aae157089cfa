import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/component.mts';
import { setIcon } from '../base/icons.mts';
import { Keymap } from '../base/keymap.mts';
import { keepInside } from './place.mts';

type Press = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
	readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
	section = '';
	disabled = false;
	readonly #icon = this.dom.createDiv('menu-item-icon');
	readonly #title = this.dom.createDiv('menu-item-title');
	#press: Press | null = null;

	setTitle(title: string | DocumentFragment): this {
		this.#title.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.#icon.empty();
		else setIcon(this.#icon, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttr('aria-checked', checked === null ? null : String(checked));
		if (checked === true) setIcon(this.#icon, 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass('is-warning', warning);
		return this;
	}

	setIsLabel(label: boolean): this {
		this.dom.toggleClass('is-label', label);
		this.disabled = label;
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(press: Press): this {
		this.#press = press;
		return this;
	}

	press(event: MouseEvent | KeyboardEvent): void {
		this.#press?.(event);
	}
}

export class MenuSeparator {
	readonly dom = createDiv('menu-separator');
}

/** A list of things to do, at the mouse. Arrow keys, Enter and Escape work. */
export class Menu extends Component {
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	readonly items: (MenuItem | MenuSeparator)[] = [];
	#onHide: (() => unknown)[] = [];
	#chosen: MenuItem | null = null;

	static forEvent(event: PointerEvent | MouseEvent): Menu {
		return new Menu().showAtMouseEvent(event);
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_native: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	addItem(build: (item: MenuItem) => unknown): this {
		const item = new MenuItem();
		build(item);
		this.items.push(item);
		item.dom.addEventListener('click', (event) => this.#take(item, event));
		item.dom.addEventListener('mousemove', () => this.#choose(item));
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		const sections = [...new Set(this.items.map((item) => (item instanceof MenuItem ? item.section : '')))];
		for (const section of sections) {
			const own = this.items.filter((item) => (item instanceof MenuItem ? item.section : '') === section);
			if (this.dom.childElementCount > 0 && own.length > 0) this.dom.append(new MenuSeparator().dom);
			this.dom.append(...own.map((item) => item.dom));
		}
		doc.body.append(this.dom);
		keepInside(this.dom, position.x, position.y);
		this.load();
		this.#listen(doc);
		return this;
	}

	onHide(callback: () => unknown): void {
		this.#onHide.push(callback);
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		this.unload();
		for (const callback of this.#onHide) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	#listen(doc: Document): void {
		const outside = (event: Event): void => {
			if (!this.dom.contains(event.target as Node)) this.hide();
		};
		this.registerDomEvent(doc, 'pointerdown', outside, true);
		this.registerDomEvent(doc, 'keydown', (event) => this.#key(event as KeyboardEvent), true);
	}

	#key(event: KeyboardEvent): void {
		const items = this.items.filter((item) => item instanceof MenuItem && !item.disabled) as MenuItem[];
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		const at = this.#chosen === null ? (step > 0 ? -1 : 0) : items.indexOf(this.#chosen);
		const next = items[(at + step + items.length) % items.length];
		if (step !== 0 && next !== undefined) this.#choose(next);
		else if (event.key === 'Enter' && this.#chosen !== null) this.#take(this.#chosen, event);
		else if (event.key === 'Escape') this.hide();
		else if (!Keymap.isModifier(event, 'Mod')) return;
		event.preventDefault();
		event.stopPropagation();
	}

	#choose(item: MenuItem): void {
		this.#chosen?.dom.removeClass('selected');
		this.#chosen = item;
		item.dom.addClass('selected');
	}

	#take(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		if (item.disabled) return;
		this.hide();
		item.press(event);
	}
}
