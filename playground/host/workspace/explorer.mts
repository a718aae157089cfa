import { setIcon } from '../base/icons.mts';
import { Keymap } from '../base/keymap.mts';
import { debounce } from '../base/timing.mts';
import { Menu } from '../ui/menu.mts';
import { askForName } from '../ui/ask-for-name.mts';
import { inFolder, parentPath, TFolder, TFile, type TAbstractFile } from '../vault/files.mts';
import { ItemView } from './view.mts';

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const byName = (a: TAbstractFile, b: TAbstractFile): number =>
	Number(b instanceof TFolder) - Number(a instanceof TFolder) || order.compare(a.name, b.name);

/** The files of the vault as a tree. */
export class FileExplorer extends ItemView {
	override icon = 'folder-closed';
	readonly #open = new Set<string>();
	readonly #drawSoon = debounce(() => this.#draw(), 30);

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('nav-files-container');
		for (const name of ['create', 'delete', 'rename'])
			this.registerEvent(this.app.vault.on(name, () => void this.#drawSoon()));
		this.registerEvent(this.app.workspace.on('file-open', (file: TFile | null) => this.#mark(file)));
		this.app.workspace.onLayoutReady(() => {
			for (const child of this.app.vault.getRoot().children)
				if (child instanceof TFolder && child.children.length <= 60) this.#open.add(child.path);
			this.#draw();
		});
	}

	#mark(file: TFile | null): void {
		for (const el of this.contentEl.findAll('.nav-file-title'))
			el.toggleClass('is-active', el.getAttribute('data-path') === file?.path);
	}

	#draw(): void {
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: 'nav-vault-name', text: this.app.vault.getName() });
		this.#drawFolder(this.app.vault.getRoot(), this.contentEl.createDiv('nav-files'));
		this.#mark(this.app.workspace.getActiveFile());
	}

	#drawFolder(folder: TFolder, parent: HTMLElement): void {
		for (const child of [...folder.children].sort(byName)) {
			if (child instanceof TFolder) this.#drawOne(child, parent);
			else if (child instanceof TFile) this.#drawFile(child, parent);
		}
	}

	#drawOne(folder: TFolder, parent: HTMLElement): void {
		const open = this.#open.has(folder.path);
		const item = parent.createDiv('tree-item nav-folder');
		const title = this.#row(item, folder, 'nav-folder-title');
		setIcon(title.createDiv('tree-item-icon'), open ? 'chevron-down' : 'chevron-right');
		title.createDiv({ cls: 'nav-folder-title-content', text: folder.name });
		title.setAttribute('aria-expanded', String(open));
		this.#onPress(title, () => {
			if (open) this.#open.delete(folder.path);
			else this.#open.add(folder.path);
			this.#draw();
		});
		if (open) this.#drawFolder(folder, item.createDiv('tree-item-children'));
	}

	#drawFile(file: TFile, parent: HTMLElement): void {
		const title = this.#row(parent.createDiv('tree-item nav-file'), file, 'nav-file-title');
		title.createDiv({
			cls: 'nav-file-title-content',
			text: file.extension === 'md' ? file.basename : file.name,
		});
		this.#onPress(title, (event) => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
	}

	#row(parent: HTMLElement, file: TAbstractFile, cls: string): HTMLElement {
		const row = parent.createDiv({
			cls: `tree-item-self ${cls}`,
			attr: { 'data-path': file.path, tabindex: 0, role: 'button' },
		});
		row.addEventListener('contextmenu', (event) => this.#menu(event, file));
		return row;
	}

	#onPress(el: HTMLElement, act: (event: MouseEvent | KeyboardEvent) => void): void {
		el.onClickEvent((event) => event.button !== 2 && act(event));
		el.addEventListener('keydown', (event) => {
			if (event.key === 'Enter') act(event);
		});
	}

	#menu(event: MouseEvent, file: TAbstractFile): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle('Rename…')
				.setIcon('pencil')
				.onClick(() => this.#rename(file)),
		);
		menu.addItem((item) =>
			item
				.setTitle('Delete')
				.setIcon('trash-2')
				.onClick(() => void this.app.fileManager.trashFile(file)),
		);
		this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		menu.showAtMouseEvent(event);
	}

	#rename(file: TAbstractFile): void {
		const old = file instanceof TFile ? file.basename : file.name;
		const end = file instanceof TFile ? `.${file.extension}` : '';
		askForName(this.app, old, async (name) => {
			await this.app.fileManager.renameFile(file, inFolder(parentPath(file.path), name + end));
		});
	}
}
