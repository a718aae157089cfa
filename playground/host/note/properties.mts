import { setIcon } from '../base/icons.mts';
import { Keymap } from '../base/keymap.mts';
import { Menu } from '../ui/menu.mts';
import { nameBy } from '../base/names.mts';
import type { App } from '../app.mts';
import { getFrontMatterInfo, parseLinktext, parseYaml } from '../base/text.mts';
import { hasReadableProperties } from './hide-frontmatter.mts';

type Value = unknown;
type Save = (key: string, value: Value) => void;

const ICONS: Readonly<Record<string, string>> = {
	text: 'align-left',
	number: 'binary',
	checkbox: 'square-check',
	date: 'calendar',
	list: 'list',
	object: 'braces',
};

function kindOf(value: Value): string {
	if (typeof value === 'number') return 'number';
	if (typeof value === 'boolean') return 'checkbox';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'object' && value !== null) return 'object';
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
}

/** The properties of a note as rows above it; every change is handed to `save`. `undefined` removes a property. */
export class PropertyRows {
	readonly #rows: HTMLElement;
	readonly #add: HTMLElement;
	#last = '';

	constructor(
		private readonly app: App,
		private readonly container: HTMLElement,
		private readonly path: () => string,
		private readonly save: Save,
	) {
		container.addClass('metadata-container');
		container.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
		this.#rows = container.createDiv('metadata-properties');
		this.#add = container.createEl('button', {
			cls: 'metadata-add-button clickable-icon',
			text: 'Add property',
		});
		this.#add.addEventListener('click', () => this.#newRow());
	}

	/** Draws the rows of a text; the same properties are not drawn twice. */
	show(text: string): void {
		const readable = hasReadableProperties(text);
		this.container.toggle(readable);
		const { frontmatter } = getFrontMatterInfo(text);
		const state = JSON.stringify([readable, frontmatter, this.path()]);
		if (state === this.#last) return;
		this.#last = state;
		this.#rows.empty();
		if (!readable) return;
		const values = (parseYaml(frontmatter) ?? {}) as Record<string, Value>;
		for (const [key, value] of Object.entries(values)) this.#row(key, value);
	}

	#row(key: string, value: Value): void {
		const kind = kindOf(value);
		const row = this.#rows.createDiv({
			cls: 'metadata-property',
			attr: { 'data-property-key': key, 'data-property-type': kind },
		});
		const name = row.createDiv('metadata-property-key');
		const icon = name.createEl('button', {
			cls: 'metadata-property-icon',
			attr: { 'aria-label': `Options of ${key}` },
		});
		setIcon(icon, ICONS[kind] ?? 'align-left');
		icon.addEventListener('click', (event) => this.#menu(key, event));
		const label = name.createSpan({ cls: 'metadata-property-key-input', text: key });
		const cell = row.createDiv('metadata-property-value');
		if (kind === 'list') this.#list(cell, key, value as Value[]);
		else if (kind === 'object') cell.createEl('code', { text: JSON.stringify(value) });
		else if (kind === 'checkbox') this.#checkbox(cell, key, value === true);
		else this.#text(cell, key, value, kind);
		for (const input of cell.findAll('input')) nameBy(input, label);
	}

	#checkbox(cell: HTMLElement, key: string, checked: boolean): void {
		const box = cell.createEl('input', { type: 'checkbox' });
		box.checked = checked;
		box.addEventListener('change', () => this.save(key, box.checked));
	}

	#text(cell: HTMLElement, key: string, value: Value, kind: string): void {
		const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
		if (/^\[\[[^[\]]+\]\]$/.test(text)) return this.#pill(cell, text, () => this.save(key, null));
		const input = cell.createEl('input', {
			cls: 'metadata-input',
			type: kind,
			value: text,
			placeholder: 'Empty',
			attr: kind === 'number' ? { step: 'any' } : {},
		});
		input.addEventListener('change', () => {
			const typed = input.value;
			this.save(key, typed === '' ? null : kind === 'number' ? Number(typed) : typed);
		});
	}

	#list(cell: HTMLElement, key: string, values: readonly Value[]): void {
		cell.addClass('multi-select-container');
		values.forEach((value, at) => {
			const without = values.filter((_one, index) => index !== at);
			const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
			this.#pill(cell, text, () => this.save(key, without));
		});
		const input = cell.createEl('input', {
			cls: 'multi-select-input',
			type: 'text',
		});
		input.addEventListener('change', () => {
			if (input.value.trim() !== '') this.save(key, [...values, input.value.trim()]);
		});
	}

	#pill(cell: HTMLElement, text: string, remove: () => void): void {
		const pill = cell.createDiv('multi-select-pill');
		const content = pill.createDiv('multi-select-pill-content');
		const link = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(text);
		if (link === null) content.setText(text);
		else this.#link(content, link[1] ?? '', link[2] ?? parseLinktext(link[1] ?? '').path);
		const cross = pill.createEl('button', {
			cls: 'multi-select-pill-remove-button clickable-icon',
			attr: { 'aria-label': `Remove ${text}` },
		});
		setIcon(cross, 'x');
		cross.addEventListener('click', remove);
	}

	#link(parent: HTMLElement, target: string, text: string): void {
		const link = parent.createEl('a', {
			cls: 'internal-link',
			text,
			href: '#',
			attr: { 'data-href': target },
		});
		const known = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(target).path, this.path());
		link.toggleClass('is-unresolved', known === null);
		link.addEventListener('click', (event) => {
			event.preventDefault();
			void this.app.workspace.openLinkText(target, this.path(), Keymap.isModEvent(event));
		});
	}

	#menu(key: string, event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle('Remove')
				.setIcon('trash-2')
				.onClick(() => this.save(key, undefined)),
		);
		menu.showAtMouseEvent(event);
	}

	#newRow(): void {
		const row = this.#rows.createDiv('metadata-property');
		const input = row.createEl('input', {
			cls: 'metadata-property-key-input',
			type: 'text',
			placeholder: 'Property name',
		});
		input.addEventListener('change', () => {
			row.remove();
			if (input.value.trim() !== '') this.save(input.value.trim(), null);
		});
		input.addEventListener('blur', () => input.value === '' && row.remove());
		input.focus();
	}
}
